package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Ikev2TunnelOption;
import io.culvert.policy.Keying;

/** Options of main mode are not those of the tunnel. */
final class TunnelOptionAsOption {
    static Keying keying() {
        return ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384)).options(Ikev2TunnelOption.SERVER_ADDRESS_ASSIGNMENT); // wrong: Ikev2Option
        // fix: return ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384)).tunnelOptions(Ikev2TunnelOption.SERVER_ADDRESS_ASSIGNMENT);
    }
}
