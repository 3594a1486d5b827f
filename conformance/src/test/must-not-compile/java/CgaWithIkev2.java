package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.auth.CgaModifier;
import io.culvert.policy.Keying;

/** Cryptographically generated addresses are a method of IKEv1. */
final class CgaWithIkev2 {
    static Keying keying(CgaModifier modifier) {
        return ikev2(cga("keys", 1, modifier), ike(AES_256, SHA_384, ECP_384)); // wrong: Ikev2Method
        // fix: return ikev1(cga("keys", 1, modifier), ike(AES_256, SHA_384, ECP_384));
    }
}
