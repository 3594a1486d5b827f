package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Only IKEv2 has a retransmission time. */
fun retransmitSecondsOnAuthIp(): Keying =
    authIp(kerberos(), ike(AES_256, SHA_384, ECP_384)).retransmitSeconds(120) // wrong: AuthIpKeying
    // fix: ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384)).retransmitSeconds(120)
