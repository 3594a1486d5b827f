package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;

/** A second method is one that AuthIP takes as well. */
final class SecondMethodOfAuthIp {
    static Keying keying() {
        return authIp(kerberos(), ike(AES_256, SHA_384, ECP_384)).orBy(presharedKey(utf8("correct horse"))); // wrong: AuthIpMethod
        // fix: return authIp(kerberos(), ike(AES_256, SHA_384, ECP_384)).orBy(ntlmV2());
    }
}
