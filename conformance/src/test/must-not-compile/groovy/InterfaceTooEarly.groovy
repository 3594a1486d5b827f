package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy
import io.culvert.net.InterfaceLuid

/** Options come at the end. */
class InterfaceTooEarly {
    static TunnelPolicy policy(InterfaceLuid wan, Keying keying) {
        return tunnel('hq')
            .localInterface(wan).localEndpoint(ipv4('203.0.113.1')) // wrong: LocalEndpointStage
            // fix: .localEndpoint(ipv4('203.0.113.1'))
            .remoteEndpoint(ipv4('198.51.100.7'))
            .pointToPoint()
            .keyedBy(keying)
            .protectedBy(esp(AES_GCM_256))
            .build()
    }
}
