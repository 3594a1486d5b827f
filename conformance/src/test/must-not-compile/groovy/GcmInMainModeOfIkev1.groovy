package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** IKEv1 has no number for AES-GCM in main mode. */
class GcmInMainModeOfIkev1 {
    static Keying keying() {
        return ikev1(presharedKey(utf8('correct horse')), ikeGcm(IKE_AES_GCM_256, SHA_384, ECP_384)) // wrong: IkeGcmProposal
        // fix: return ikev2(presharedKey(utf8('correct horse')), ikeGcm(IKE_AES_GCM_256, SHA_384, ECP_384))
    }
}
