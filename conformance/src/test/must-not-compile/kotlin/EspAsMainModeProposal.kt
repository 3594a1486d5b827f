package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** What protects packets does not protect IKE. */
fun espAsMainModeProposal(): Keying =
    authIp(kerberos(), esp(AES_GCM_256)) // wrong: AuthIpProposal
    // fix: authIp(kerberos(), ike(AES_256, SHA_384, ECP_384))
