package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.AuthIpOption
import io.culvert.policy.Keying

/** AuthIP has options of its own. */
class AuthIpOptionOnIkev1 {
    static Keying keying() {
        return ikev1(presharedKey(utf8('correct horse')), ike(AES_256, SHA_384, ECP_384)).options(AuthIpOption.ENABLE_OPTIONAL_DH) // wrong: Ikev1Keying
        // fix: return authIp(kerberos(), ike(AES_256, SHA_384, ECP_384)).options(AuthIpOption.ENABLE_OPTIONAL_DH)
    }
}
