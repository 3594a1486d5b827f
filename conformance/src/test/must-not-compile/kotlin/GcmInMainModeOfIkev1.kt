package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** IKEv1 has no number for AES-GCM in main mode. */
fun gcmInMainModeOfIkev1(): Keying =
    ikev1(presharedKey(utf8("correct horse")), ikeGcm(IKE_AES_GCM_256, SHA_384, ECP_384)) // wrong: IkeProposal
    // fix: ikev2(presharedKey(utf8("correct horse")), ikeGcm(IKE_AES_GCM_256, SHA_384, ECP_384))
