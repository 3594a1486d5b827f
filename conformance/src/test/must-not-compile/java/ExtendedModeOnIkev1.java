package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;

/** Only AuthIP has an extended mode. */
final class ExtendedModeOnIkev1 {
    static Keying keying() {
        return ikev1(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384)).extendedMode(extendedMode(ntlmV2())); // wrong: Ikev1Keying
        // fix: return authIp(kerberos(), ike(AES_256, SHA_384, ECP_384)).extendedMode(extendedMode(ntlmV2()));
    }
}
