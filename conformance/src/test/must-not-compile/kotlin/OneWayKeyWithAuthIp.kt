package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** AuthIP takes no pre-shared key. */
fun oneWayKeyWithAuthIp(): Keying =
    authIp(presharedKey(utf8("correct horse")).remoteOnly(), ike(AES_256, SHA_384, ECP_384)) // wrong: AuthIpMethod
    // fix: ikev2(presharedKey(utf8("correct horse")).remoteOnly(), ike(AES_256, SHA_384, ECP_384))
