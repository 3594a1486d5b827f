package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;
import io.culvert.policy.TunnelPolicy;

/** A tunnel has one near end. */
final class LocalEndpointSaidTwice {
    static TunnelPolicy policy(Keying keying) {
        return tunnel("hq")
                .localEndpoint(ipv4("203.0.113.1"))
                .localEndpoint(ipv4("203.0.113.2")) // wrong: Ipv4RemoteEndpointStage
                // fix: .remoteEndpoint(ipv4("198.51.100.7"))
                .pointToPoint()
                .keyedBy(keying)
                .protectedBy(esp(AES_GCM_256))
                .build();
    }
}
