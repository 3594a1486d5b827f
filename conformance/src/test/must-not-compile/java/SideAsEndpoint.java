package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;
import io.culvert.policy.TunnelPolicy;
import io.culvert.net.Ipv4RemoteSide;

/** A side is what is carried, an endpoint carries it. */
final class SideAsEndpoint {
    static TunnelPolicy policy(Ipv4RemoteSide theirs, Keying keying) {
        return tunnel("hq")
                .localEndpoint(ipv4("203.0.113.1"))
                .remoteEndpoint(theirs) // wrong: Ipv4RemoteEndpoint
                // fix: .remoteEndpoint(ipv4("198.51.100.7"))
                .pointToPoint()
                .keyedBy(keying)
                .protectedBy(esp(AES_GCM_256))
                .build();
    }
}
