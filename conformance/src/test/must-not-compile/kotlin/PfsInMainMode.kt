package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Forward secrecy is a matter of quick mode; main mode always agrees on a fresh key. */
fun pfsInMainMode(): Keying =
    ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384).pfs(ECP_384)) // wrong: IkeProposal
    // fix: ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384))
