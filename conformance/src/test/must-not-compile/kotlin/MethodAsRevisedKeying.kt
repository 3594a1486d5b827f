package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.TunnelPolicy

/** A method alone is no keying. */
fun methodAsRevisedKeying(hq: TunnelPolicy): TunnelPolicy =
    revise(hq).keyedBy(eap()).build() // wrong: Keying
    // fix: revise(hq).keyedBy(ikev2(eap(), ike(AES_256, SHA_384, ECP_384))).build()
