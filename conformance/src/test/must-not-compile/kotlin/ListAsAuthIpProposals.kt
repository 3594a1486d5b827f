package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.AuthIpProposal
import io.culvert.policy.AuthIpKeying
import io.culvert.policy.Keying

/** A list may be empty; the door for lists looks. */
fun listAsAuthIpProposals(proposals: List<AuthIpProposal>): Keying =
    authIp(kerberos(), proposals) // wrong: AuthIpProposal
    // fix: AuthIpKeying.of(kerberos(), proposals)
