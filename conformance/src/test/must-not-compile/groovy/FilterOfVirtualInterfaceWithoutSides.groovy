package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy

/** A virtual interface with a filter needs both sides. */
class FilterOfVirtualInterfaceWithoutSides {
    static TunnelPolicy policy(Keying keying) {
        return tunnel('hq')
            .localEndpoint(ipv4('203.0.113.1'))
            .remoteEndpoint(ipv4('198.51.100.7'))
            .virtualInterface(tcp()) // wrong: Ipv4TrafficStage
            // fix: .virtualInterface(localAnyIpv4(), remoteAnyIpv4(), tcp())
            .keyedBy(keying)
            .protectedBy(esp(AES_GCM_256))
            .build()
    }
}
