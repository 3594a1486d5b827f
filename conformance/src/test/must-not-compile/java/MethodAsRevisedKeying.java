package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.TunnelPolicy;

/** A method alone is no keying. */
final class MethodAsRevisedKeying {
    static TunnelPolicy policy(TunnelPolicy hq) {
        return revise(hq).keyedBy(eap()).build(); // wrong: Keying
        // fix: return revise(hq).keyedBy(ikev2(eap(), ike(AES_256, SHA_384, ECP_384))).build();
    }
}
