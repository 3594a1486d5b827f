package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;

/** Only IKEv2 has a retransmission time. */
final class RetransmitSecondsOnAuthIp {
    static Keying keying() {
        return authIp(kerberos(), ike(AES_256, SHA_384, ECP_384)).retransmitSeconds(120); // wrong: AuthIpKeying
        // fix: return ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384)).retransmitSeconds(120);
    }
}
