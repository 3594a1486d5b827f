package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.dsl.stage.FinishStage
import io.culvert.policy.Ikev2Option
import io.culvert.policy.TunnelOption
import io.culvert.policy.TunnelPolicy

/** That a site talks to a site is said of main mode and of the tunnel. */
fun mainModeOptionAsTunnelOption(ready: FinishStage): TunnelPolicy =
    ready.tunnelOptions(Ikev2Option.SITE_TO_SITE).build() // wrong: TunnelOption
    // fix: ready.tunnelOptions(TunnelOption.SITE_TO_SITE_TUNNEL).build()
