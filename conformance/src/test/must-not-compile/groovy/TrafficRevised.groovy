package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy
import io.culvert.net.Ipv4LocalSide
import io.culvert.net.Ipv4RemoteSide

/** Other traffic makes another tunnel, which needs a new sentence. */
class TrafficRevised {
    static TunnelPolicy policy(TunnelPolicy hq, Ipv4LocalSide ours, Ipv4RemoteSide theirs, Keying keying) {
        return revise(hq).siteToSite(ours, theirs).build() // wrong: RevisionStage
        // fix: return revise(hq).keyedBy(keying).build()
    }
}
