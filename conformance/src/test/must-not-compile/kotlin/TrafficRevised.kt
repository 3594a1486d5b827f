package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy
import io.culvert.net.Ipv4LocalSide
import io.culvert.net.Ipv4RemoteSide

/** Another traffic is another tunnel: it is said from the beginning. */
fun trafficRevised(hq: TunnelPolicy, ours: Ipv4LocalSide, theirs: Ipv4RemoteSide, keying: Keying): TunnelPolicy =
    revise(hq).siteToSite(ours, theirs).build() // wrong: RevisionStage
    // fix: revise(hq).keyedBy(keying).build()
