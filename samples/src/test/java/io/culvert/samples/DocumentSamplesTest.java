package io.culvert.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.TunnelOption;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.InvalidPolicyException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The samples that documents show do what the documents state. */
class DocumentSamplesTest {

    private static final String KEY = "sample key of forty characters, no more";

    @Test
    void explainsAPacketAndATunnel() throws Exception {
        String explanation = Console.outputOf(() -> PacketQuestion.main(new String[0]));
        assertTrue(explanation.startsWith(
                "outbound TCP from 10.1.0.5 port 50000 to 10.2.0.9 port 443\n  takes tunnel 'hq'"));
        assertTrue(explanation.contains("FWPM_CALLOUT_IPSEC_OUTBOUND_TUNNEL_V4"));
    }

    @Test
    void printsEachViolation() throws Exception {
        String text = Console.outputOf(() -> RefusedPolicy.main(new String[0]));
        assertTrue(text.contains("[tunnel.name]"), text);
        assertTrue(text.contains("[number.uint32]"), text);
        assertTrue(text.contains("[quick-mode.lifetime]"), text);
    }

    @Test
    void makesATunnelFromListsAndRefusesAnEmptyOne() {
        TunnelPolicy site = TunnelsFromData.site(
                "oslo", "198.51.100.9", List.of("10.1.0.0/16"), List.of("10.7.0.0/16", "10.8.0.0/16"), SampleKey.get());
        assertTrue(site.describe().contains("10.7.0.0/16 or 10.8.0.0/16"), site.describe());
        assertThrows(
                InvalidPolicyException.class,
                () -> TunnelsFromData.site("oslo", "198.51.100.9", List.of("10.1.0.0/16"), List.of(), SampleKey.get()));
    }

    @Test
    void keepsConditionalParts() {
        TunnelPolicy all = ConditionalParts.branch(KEY, true, true, true);
        assertEquals(ObjectLifetime.PERSISTENT, all.lifetime());
        assertEquals(Set.of(TunnelOption.ALLOW_PEER_BEHIND_NAT), all.tunnelOptions());
        TunnelPolicy none = ConditionalParts.branch(KEY, false, false, false);
        assertEquals(ObjectLifetime.STATIC, none.lifetime());
        assertEquals(Set.of(), none.tunnelOptions());
        assertEquals(all, KotlinConditionalPartsKt.branch(KEY, true, true, true));
        assertEquals(none, KotlinConditionalPartsKt.branch(KEY, false, false, false));
    }
}
