package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;

/** Main mode names a hash beside AES-GCM too. */
final class HashLeftOutBesideGcm {
    static Keying keying() {
        return ikev2(presharedKey(utf8("correct horse")), ikeGcm(IKE_AES_GCM_256, ECP_384)); // wrong: IkeIntegrity
        // fix: return ikev2(presharedKey(utf8("correct horse")), ikeGcm(IKE_AES_GCM_256, SHA_384, ECP_384));
    }
}
