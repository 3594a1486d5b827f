package io.culvert.analysis.explain;

import io.culvert.net.IpProtocol;
import io.culvert.testing.Policies;

/** Packets of the reference policies' networks. */
final class Samples {

    private Samples() {}

    /** Of a browser behind the head office, to the branch. */
    static Packet web() {
        return Packet.outbound(Policies.ipv4("10.1.0.5"), Policies.ipv4("10.2.0.9"))
                .tcp(50_000, 443);
    }

    static Packet esp() {
        return Packet.outbound(Policies.ipv4("10.1.0.5"), Policies.ipv4("10.2.0.9"))
                .protocol(new IpProtocol(50));
    }
}
