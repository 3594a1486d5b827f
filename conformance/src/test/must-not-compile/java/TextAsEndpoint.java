package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;
import io.culvert.policy.TunnelPolicy;

/** A text has neither a kind nor an address family. */
final class TextAsEndpoint {
    static TunnelPolicy policy(Keying keying) {
        return tunnel("hq")
                .localEndpoint("203.0.113.1") // wrong: LocalEndpointStage
                // fix: .localEndpoint(ipv4("203.0.113.1"))
                .remoteEndpoint(ipv4("198.51.100.7"))
                .pointToPoint()
                .keyedBy(keying)
                .protectedBy(esp(AES_GCM_256))
                .build();
    }
}
