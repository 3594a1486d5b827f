package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.AuthIpTunnelOption
import io.culvert.policy.Keying

/** Keys are dictated to AuthIP. */
fun dictatedKeyOnIkev2(): Keying =
    ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384)).tunnelOptions(AuthIpTunnelOption.KEY_MANAGER_MAY_DICTATE_KEY) // wrong: Ikev2TunnelOption
    // fix: authIp(kerberos(), ike(AES_256, SHA_384, ECP_384)).tunnelOptions(AuthIpTunnelOption.KEY_MANAGER_MAY_DICTATE_KEY)
