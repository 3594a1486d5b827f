package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Main mode names a hash beside AES-GCM too. */
fun hashLeftOutBesideGcm(): Keying =
    ikev2(presharedKey(utf8("correct horse")), ikeGcm(IKE_AES_GCM_256, ECP_384)) // wrong: IkeIntegrity
    // fix: ikev2(presharedKey(utf8("correct horse")), ikeGcm(IKE_AES_GCM_256, SHA_384, ECP_384))
