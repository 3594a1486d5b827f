package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.TunnelPolicy

/** Another end makes another tunnel, which needs a new sentence. */
fun endpointRevised(hq: TunnelPolicy): TunnelPolicy =
    revise(hq).remoteEndpoint(ipv4("198.51.100.8")).build() // wrong: RevisionStage
    // fix: revise(hq).options().build()
