package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Ikev2TunnelOption;
import io.culvert.policy.Keying;

/** IKEv1 has no options of the tunnel. */
final class TunnelOptionsOnIkev1 {
    static Keying keying() {
        return ikev1(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384)).tunnelOptions(Ikev2TunnelOption.SERVER_ADDRESS_ASSIGNMENT); // wrong: Ikev1Keying
        // fix: return ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384)).tunnelOptions(Ikev2TunnelOption.SERVER_ADDRESS_ASSIGNMENT);
    }
}
