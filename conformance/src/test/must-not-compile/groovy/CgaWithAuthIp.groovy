package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.auth.CgaModifier
import io.culvert.policy.Keying

/** Cryptographically generated addresses are a method of IKEv1. */
class CgaWithAuthIp {
    static Keying keying(CgaModifier modifier) {
        return authIp(cga('keys', 1, modifier), ike(AES_256, SHA_384, ECP_384)) // wrong: Ipv6Cga
        // fix: return ikev1(cga('keys', 1, modifier), ike(AES_256, SHA_384, ECP_384))
    }
}
