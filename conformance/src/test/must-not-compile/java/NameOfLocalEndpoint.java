package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;
import io.culvert.policy.TunnelPolicy;

/** Only a far end has a name. */
final class NameOfLocalEndpoint {
    static TunnelPolicy policy(Keying keying) {
        return tunnel("hq")
                .localEndpoint(ipv4("203.0.113.1").named("gw.example.com")) // wrong: LocalEndpointStage
                // fix: .localEndpoint(ipv4("203.0.113.1"))
                .remoteEndpoint(ipv4("198.51.100.7"))
                .pointToPoint()
                .keyedBy(keying)
                .protectedBy(esp(AES_GCM_256))
                .build();
    }
}
