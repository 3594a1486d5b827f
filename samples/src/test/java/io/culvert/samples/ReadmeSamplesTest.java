package io.culvert.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReadmeSamplesTest {

    @Test
    void readsBackWhatItInstalled() throws Exception {
        assertEquals(
                "differences: []",
                Console.outputOf(() -> ReadmeSamples.main(new String[0])).strip());
    }

    @Test
    void explainsAPacketAndATunnel() {
        String explanation = ReadmeSamples.explain();
        assertTrue(explanation.startsWith(
                "outbound TCP from 10.1.0.5 port 50000 to 10.2.0.9 port 443\n  takes tunnel 'hq'"));
        assertTrue(explanation.contains("FWPM_CALLOUT_IPSEC_OUTBOUND_TUNNEL_V4"));
    }
}
