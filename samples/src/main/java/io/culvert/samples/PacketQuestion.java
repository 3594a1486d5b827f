package io.culvert.samples;

import static io.culvert.analysis.explain.Packet.outbound;
import static io.culvert.dsl.Culvert.ipv4;

import io.culvert.analysis.explain.Expansion;
import io.culvert.analysis.explain.Packet;
import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.FilterEngine;
import io.culvert.wfp.FilterSession;

/** Prints which tunnel a packet takes and why, then the filters that the tunnel becomes on Windows. */
public final class PacketQuestion {

    private PacketQuestion() {}

    /** Runs the program. */
    public static void main(String[] args) {
        TunnelPolicy hq = FirstTunnel.headOffice();
        Packet packet = outbound(ipv4("10.1.0.5"), ipv4("10.2.0.9")).tcp(50_000, 443);
        try (FilterEngine engine = FilterEngine.embedded();
                FilterSession session = engine.open(FirstTunnel.OWNER)) {
            session.add(hq);
            System.out.println(session.classify(packet));
        }
        System.out.println(Expansion.of(hq));
    }
}
