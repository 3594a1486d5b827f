package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;
import io.culvert.policy.TunnelPolicy;

/** After the traffic comes the keying. */
final class KeyingLeftOutVirtualInterface {
    static TunnelPolicy policy(Keying keying) {
        return tunnel("hq")
                .localEndpoint(ipv4("203.0.113.1"))
                .remoteEndpoint(ipv4("198.51.100.7"))
                .virtualInterface()
                .protectedBy(esp(AES_GCM_256)) // wrong: VirtualInterfaceKeyingStage
                // fix: .keyedBy(keying).protectedBy(esp(AES_GCM_256))
                .build();
    }
}
