package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Keying has one main-mode proposal at least. */
fun mainModeProposalLeftOutAuthIp(): Keying =
    authIp(kerberos()) // wrong: firstIkeProposal
    // fix: authIp(kerberos(), ike(AES_256, SHA_384, ECP_384))
