package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;
import io.culvert.policy.TunnelPolicy;

/** A port is not compared with an address. */
final class AddressAsPort {
    static TunnelPolicy policy(Keying keying) {
        return tunnel("hq")
                .localEndpoint(ipv4("203.0.113.1"))
                .remoteEndpoint(ipv4("198.51.100.7"))
                .pointToPoint(tcp().remotePort(ipv4("198.51.100.7"))) // wrong: PortMatch
                // fix: .pointToPoint(tcp().remotePort(port(443)))
                .keyedBy(keying)
                .protectedBy(esp(AES_GCM_256))
                .build();
    }
}
