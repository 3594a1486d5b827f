package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** Perfect forward secrecy wants a group. */
fun pfsOfAhWithIntegrity(): Protection =
    ah(HMAC_SHA_256).pfs(HMAC_SHA_256) // wrong: PfsGroup
    // fix: ah(HMAC_SHA_256).pfs(ECP_384)
