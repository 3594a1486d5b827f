package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.AuthIpTunnelOption
import io.culvert.policy.Keying

/** Keys are dictated to AuthIP. */
class DictatedKeyOnIkev2 {
    static Keying keying() {
        return ikev2(presharedKey(utf8('correct horse')), ike(AES_256, SHA_384, ECP_384)).tunnelOptions(AuthIpTunnelOption.KEY_MANAGER_MAY_DICTATE_KEY) // wrong: Ikev2Keying
        // fix: return authIp(kerberos(), ike(AES_256, SHA_384, ECP_384)).tunnelOptions(AuthIpTunnelOption.KEY_MANAGER_MAY_DICTATE_KEY)
    }
}
