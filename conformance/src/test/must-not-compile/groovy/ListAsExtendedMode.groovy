package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.auth.AuthIpMethod
import io.culvert.policy.Keying
import java.util.List

/** A list may be empty, so methods are single arguments. */
class ListAsExtendedMode {
    static Keying keying(List<AuthIpMethod> methods) {
        return authIp(kerberos(), ike(AES_256, SHA_384, ECP_384)).extendedMode(extendedMode(methods)) // wrong: AuthIpMethod
        // fix: return authIp(kerberos(), ike(AES_256, SHA_384, ECP_384)).extendedMode(extendedMode(methods.get(0)))
    }
}
