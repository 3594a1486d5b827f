package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Main mode has ciphers of its own. */
fun gcmInMainMode(): Keying =
    ikev2(presharedKey(utf8("correct horse")), ike(AES_GCM_256, SHA_384, ECP_384)) // wrong: IkeCipher
    // fix: ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384))
