package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy
import io.culvert.net.Ipv4LocalSide
import io.culvert.net.Ipv4RemoteSide

/** Other traffic makes another tunnel, which needs a new sentence. */
fun trafficRevised(hq: TunnelPolicy, ours: Ipv4LocalSide, theirs: Ipv4RemoteSide, keying: Keying): TunnelPolicy =
    revise(hq).siteToSite(ours, theirs).build() // wrong: RevisionStage
    // fix: revise(hq).keyedBy(keying).build()
