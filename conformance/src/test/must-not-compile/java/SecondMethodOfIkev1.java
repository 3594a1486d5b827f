package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;

/** A second method is one that IKEv1 takes as well. */
final class SecondMethodOfIkev1 {
    static Keying keying() {
        return ikev1(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384)).orBy(eap()); // wrong: Ikev1Method
        // fix: return ikev1(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384)).orBy(kerberos());
    }
}
