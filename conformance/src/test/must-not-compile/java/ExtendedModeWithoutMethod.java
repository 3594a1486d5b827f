package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;

/** Extended mode has one method at least. */
final class ExtendedModeWithoutMethod {
    static Keying keying() {
        return authIp(kerberos(), ike(AES_256, SHA_384, ECP_384)).extendedMode(extendedMode()); // wrong: AuthIpMethod
        // fix: return authIp(kerberos(), ike(AES_256, SHA_384, ECP_384)).extendedMode(extendedMode(ntlmV2()));
    }
}
