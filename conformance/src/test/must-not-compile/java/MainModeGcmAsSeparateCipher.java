package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;

/** AES-GCM in main mode has a word of its own. */
final class MainModeGcmAsSeparateCipher {
    static Keying keying() {
        return ikev2(presharedKey(utf8("correct horse")), ike(IKE_AES_GCM_256, SHA_384, ECP_384)); // wrong: IkeCipher
        // fix: return ikev2(presharedKey(utf8("correct horse")), ikeGcm(IKE_AES_GCM_256, SHA_384, ECP_384));
    }
}
