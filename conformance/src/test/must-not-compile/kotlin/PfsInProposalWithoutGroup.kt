package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** Forward secrecy is a matter of quick mode. */
fun pfsInProposalWithoutGroup(): Protection =
    ikeWithoutGroup(AES_256, SHA_384).pfs(ECP_384) // wrong: IkeProposalWithoutGroup
    // fix: esp(AES_GCM_256).pfs(ECP_384)
