package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** A second method is one that AuthIP takes as well. */
fun secondMethodOfAuthIp(): Keying =
    authIp(kerberos(), ike(AES_256, SHA_384, ECP_384)).orBy(presharedKey(utf8("correct horse"))) // wrong: AuthIpMethod
    // fix: authIp(kerberos(), ike(AES_256, SHA_384, ECP_384)).orBy(ntlmV2())
