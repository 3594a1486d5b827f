package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Kerberos is a method of IKEv1 and AuthIP. */
class KerberosWithIkev2 {
    static Keying keying() {
        return ikev2(kerberos(), ike(AES_256, SHA_384, ECP_384)) // wrong: Kerberos
        // fix: return ikev1(kerberos(), ike(AES_256, SHA_384, ECP_384))
    }
}
