package io.culvert.junit;

import static io.culvert.junit.CulvertAssertions.assertRefused;
import static io.culvert.junit.CulvertAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.analysis.explain.Packet;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.wfp.FilterEngine;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.session.Provider;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.AssertionFailedError;

/** Each assertion, when it holds and when it does not, and what it says then. */
@ExtendWith(EmbeddedEngineExtension.class)
class CulvertAssertionsTest {

    private static final TunnelPolicy HQ = Policies.modern();
    private static final TunnelPolicy BRANCH =
            Policies.modernParts().name("branch").build();
    private static final UUID KEY = HQ.providerContextKey();
    private static final Packet WITHIN = Packet.outbound(Policies.ipv4("10.1.0.5"), Policies.ipv4("10.2.0.9"))
            .tcp(50_000, 443);
    private static final Packet ELSEWHERE = Packet.outbound(Policies.ipv4("10.1.0.5"), Policies.ipv4("192.0.2.1"))
            .tcp(50_000, 443);
    private static final Packet IKE = Packet.outbound(Policies.ipv4("203.0.113.1"), Policies.ipv4("198.51.100.7"))
            .udp(500, 500);

    @Test
    void has(FilterEngine engine) {
        assertFails(
                "the engine does not have tunnel 'hq' (" + KEY + ") ==> expected: <hq> but was: <[]>",
                () -> assertThat(engine).has(HQ));
        engine.add(HQ);
        assertThat(engine).has(HQ);
        TunnelPolicy changed = Policies.modernParts().description("another").build();
        AssertionFailedError failure = assertFails(
                "tunnel 'hq' (" + KEY + ") differs in description ==> expected: <" + changed.describe() + "> but was: <"
                        + HQ.describe() + ">",
                () -> assertThat(engine).has(changed));
        assertEquals(changed.describe(), failure.getExpected().getStringRepresentation());
        assertEquals(HQ.describe(), failure.getActual().getStringRepresentation());
    }

    @Test
    void hasNo(FilterEngine engine) {
        assertThat(engine).hasNo(KEY);
        engine.add(HQ);
        assertFails(
                "the engine has tunnel 'hq' (" + KEY + ") ==> expected: <no tunnel of that key> but was: <['hq' (" + KEY
                        + ")]>",
                () -> assertThat(engine).hasNo(KEY));
    }

    @Test
    void hasTunnels(FilterEngine engine) {
        engine.add(HQ);
        assertThat(engine).hasTunnels(1);
        assertFails(
                "the engine has 1 tunnels: ['hq' (" + KEY + ")] ==> expected: <2> but was: <1>",
                () -> assertThat(engine).hasTunnels(2));
    }

    @Test
    void hasOnly(FilterEngine engine) {
        engine.add(HQ);
        engine.add(BRANCH);
        assertThat(engine).hasOnly(BRANCH, HQ);
        assertFails("the engine has 2 tunnels", () -> assertThat(engine).hasOnly(HQ));
        engine.delete(KEY);
        assertFails(
                "the engine does not have tunnel 'hq'", () -> assertThat(engine).hasOnly(BRANCH, HQ));
    }

    @Test
    void isEmpty(FilterEngine engine) {
        assertThat(engine).isEmpty();
        engine.addProvider(Provider.of(Policies.SAMPLE_PROVIDER, "provider"));
        assertFails(
                "the engine has providers: ['provider' (" + Policies.SAMPLE_PROVIDER + ")]",
                () -> assertThat(engine).isEmpty());
        engine.add(HQ);
        assertFails("the engine has 1 tunnels", () -> assertThat(engine).isEmpty());
    }

    /** What only a transaction sees. */
    @Test
    void aTransactionIsLookedAtAsAnEngineIs(FilterEngine engine) {
        engine.transaction(tunnels -> {
            tunnels.add(HQ);
            assertThat(tunnels).hasOnly(HQ);
        });
    }

    @Test
    void sends(FilterEngine engine) {
        assertThat(engine).sends(WITHIN).nowhere();
        engine.add(HQ);
        assertThat(engine)
                .sends(WITHIN)
                .into("hq")
                .sends(ELSEWHERE)
                .nowhere()
                .sends(IKE)
                .past();
        AssertionFailedError failure = assertFails(
                "expected: <tunnel 'hq'> but was: <no tunnel>\n"
                        + engine.classify(ELSEWHERE).explanation(),
                () -> assertThat(engine).sends(ELSEWHERE).into("hq"));
        assertTrue(failure.getMessage().contains("192.0.2.1"), failure.getMessage());
        assertFails(
                "expected: <tunnel 'branch'> but was: <tunnel 'hq'>",
                () -> assertThat(engine).sends(WITHIN).into("branch"));
        assertFails(
                "expected: <no tunnel> but was: <tunnel 'hq'>",
                () -> assertThat(engine).sends(WITHIN).nowhere());
        assertFails(
                "expected: <past the tunnels> but was: <no tunnel>",
                () -> assertThat(engine).sends(ELSEWHERE).past());
    }

    @Test
    void refused(FilterEngine engine) {
        engine.add(HQ);
        WfpException refusal = assertRefused("FWP_E_ALREADY_EXISTS", () -> engine.add(HQ));
        assertEquals("FwpmIPsecTunnelAdd1", refusal.call());
        assertFails(
                "the engine refused nothing, and was to refuse with FWP_E_IN_USE",
                () -> assertRefused("FWP_E_IN_USE", () -> engine.find(KEY)));
        AssertionFailedError another = assertFails(
                "the engine refused with another code than FWP_E_IN_USE: FWP_E_ALREADY_EXISTS (0x80320009) from",
                () -> assertRefused("FWP_E_IN_USE", () -> engine.add(HQ)));
        assertEquals("FWP_E_IN_USE", another.getExpected().getStringRepresentation());
        assertFails(
                "something else than a refusal with FWP_E_IN_USE was thrown: java.lang.NullPointerException",
                () -> assertRefused("FWP_E_IN_USE", () -> engine.delete(null)));
        assertThrows(IllegalArgumentException.class, () -> assertRefused("FWP_E_IN_USED", () -> engine.add(HQ)));
    }

    private static AssertionFailedError assertFails(String begins, Executable assertion) {
        AssertionFailedError failure = assertThrows(AssertionFailedError.class, assertion);
        assertTrue(failure.getMessage().startsWith(begins), failure.getMessage());
        return failure;
    }
}
