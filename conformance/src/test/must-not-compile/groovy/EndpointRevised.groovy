package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.TunnelPolicy

/** Another end makes another tunnel, which needs a new sentence. */
class EndpointRevised {
    static TunnelPolicy policy(TunnelPolicy hq) {
        return revise(hq).remoteEndpoint(ipv4('198.51.100.8')).build() // wrong: RevisionStage
        // fix: return revise(hq).options().build()
    }
}
