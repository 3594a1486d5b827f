package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Ikev2TunnelOption
import io.culvert.policy.Keying

/** Addresses are assigned by IKEv2. */
class ServerAddressAssignmentOnAuthIp {
    static Keying keying() {
        return authIp(kerberos(), ike(AES_256, SHA_384, ECP_384)).tunnelOptions(Ikev2TunnelOption.SERVER_ADDRESS_ASSIGNMENT) // wrong: AuthIpKeying
        // fix: return ikev2(presharedKey(utf8('correct horse')), ike(AES_256, SHA_384, ECP_384)).tunnelOptions(Ikev2TunnelOption.SERVER_ADDRESS_ASSIGNMENT)
    }
}
