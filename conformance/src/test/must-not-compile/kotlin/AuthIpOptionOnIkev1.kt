package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.AuthIpOption
import io.culvert.policy.Keying

/** AuthIP has options of its own. */
fun authIpOptionOnIkev1(): Keying =
    ikev1(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384)).options(AuthIpOption.ENABLE_OPTIONAL_DH) // wrong: Ikev1Option
    // fix: authIp(kerberos(), ike(AES_256, SHA_384, ECP_384)).options(AuthIpOption.ENABLE_OPTIONAL_DH)
