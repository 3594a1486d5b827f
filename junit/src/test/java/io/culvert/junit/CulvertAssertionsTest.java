package io.culvert.junit;

import static io.culvert.junit.CulvertAssertions.assertRefused;
import static io.culvert.junit.CulvertAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.analysis.explain.Packet;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.wfp.FilterSession;
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
    void has(FilterSession session) {
        assertFails(
                "the engine does not have tunnel 'hq' (" + KEY + ") ==> expected: <hq> but was: <[]>",
                () -> assertThat(session).has(HQ));
        session.add(HQ);
        assertThat(session).has(HQ);
        TunnelPolicy changed = Policies.modernParts().description("another").build();
        AssertionFailedError failure = assertFails(
                "tunnel 'hq' (" + KEY + ") differs:\n  tunnel 'hq' > description: installed <"
                        + HQ.description().orElseThrow() + ">, expected <another>",
                () -> assertThat(session).has(changed));
        assertEquals(changed.describe(), failure.getExpected().getStringRepresentation());
        assertEquals(HQ.describe(), failure.getActual().getStringRepresentation());
    }

    @Test
    void hasNo(FilterSession session) {
        assertThat(session).hasNo(KEY);
        session.add(HQ);
        assertFails(
                "the engine has tunnel 'hq' (" + KEY + ") ==> expected: <no tunnel of that key> but was: <['hq' (" + KEY
                        + ")]>",
                () -> assertThat(session).hasNo(KEY));
    }

    @Test
    void hasTunnels(FilterSession session) {
        session.add(HQ);
        assertThat(session).hasTunnels(1);
        assertFails(
                "the engine has 1 tunnels: ['hq' (" + KEY + ")] ==> expected: <2> but was: <1>",
                () -> assertThat(session).hasTunnels(2));
    }

    @Test
    void hasOnly(FilterSession session) {
        session.add(HQ);
        session.add(BRANCH);
        assertThat(session).hasOnly(BRANCH, HQ);
        assertFails("the engine has 2 tunnels", () -> assertThat(session).hasOnly(HQ));
        session.delete(KEY);
        assertFails(
                "the engine does not have tunnel 'hq'",
                () -> assertThat(session).hasOnly(BRANCH, HQ));
    }

    @Test
    void isEmpty(FilterSession session) {
        assertThat(session).isEmpty();
        session.addProvider(Provider.of(Policies.SAMPLE_PROVIDER, "provider"));
        assertFails(
                "the engine has providers: ['provider' (" + Policies.SAMPLE_PROVIDER + ")]",
                () -> assertThat(session).isEmpty());
        session.add(HQ);
        assertFails("the engine has 1 tunnels", () -> assertThat(session).isEmpty());
    }

    /** What only a transaction sees. */
    @Test
    void aTransactionIsLookedAtAsAnEngineIs(FilterSession session) {
        session.transaction(tunnels -> {
            tunnels.add(HQ);
            assertThat(tunnels).hasOnly(HQ);
        });
    }

    @Test
    void sends(FilterSession session) {
        assertThat(session).sends(WITHIN).nowhere();
        session.add(HQ);
        assertThat(session)
                .sends(WITHIN)
                .into("hq")
                .sends(ELSEWHERE)
                .nowhere()
                .sends(IKE)
                .past();
        AssertionFailedError failure = assertFails(
                "expected: <tunnel 'hq'> but was: <no tunnel>\n"
                        + session.classify(ELSEWHERE).explanation(),
                () -> assertThat(session).sends(ELSEWHERE).into("hq"));
        assertTrue(failure.getMessage().contains("192.0.2.1"), failure.getMessage());
        assertFails(
                "expected: <tunnel 'branch'> but was: <tunnel 'hq'>",
                () -> assertThat(session).sends(WITHIN).into("branch"));
        assertFails(
                "expected: <no tunnel> but was: <tunnel 'hq'>",
                () -> assertThat(session).sends(WITHIN).nowhere());
        assertFails(
                "expected: <past the tunnels> but was: <no tunnel>",
                () -> assertThat(session).sends(ELSEWHERE).past());
    }

    @Test
    void refused(FilterSession session) {
        session.add(HQ);
        WfpException refusal = assertRefused("FWP_E_ALREADY_EXISTS", () -> session.add(HQ));
        assertEquals("FwpmIPsecTunnelAdd1", refusal.call());
        assertFails(
                "expected a refusal with FWP_E_IN_USE, but the engine accepted the call",
                () -> assertRefused("FWP_E_IN_USE", () -> session.find(KEY)));
        AssertionFailedError another = assertFails(
                "expected a refusal with FWP_E_IN_USE, but the engine refused with another code: FWP_E_ALREADY_EXISTS (0x80320009) from",
                () -> assertRefused("FWP_E_IN_USE", () -> session.add(HQ)));
        assertEquals("FWP_E_IN_USE", another.getExpected().getStringRepresentation());
        assertFails(
                "expected a refusal with FWP_E_IN_USE, but the call threw java.lang.NullPointerException",
                () -> assertRefused("FWP_E_IN_USE", () -> session.delete(null)));
        assertThrows(IllegalArgumentException.class, () -> assertRefused("FWP_E_IN_USED", () -> session.add(HQ)));
    }

    private static AssertionFailedError assertFails(String begins, Executable assertion) {
        AssertionFailedError failure = assertThrows(AssertionFailedError.class, assertion);
        assertTrue(failure.getMessage().startsWith(begins), failure.getMessage());
        return failure;
    }
}
