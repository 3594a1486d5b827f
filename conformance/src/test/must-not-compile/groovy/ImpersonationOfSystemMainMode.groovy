package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Impersonation
import io.culvert.policy.Keying

/** The impersonation of main mode belongs to a keying with its own main mode. */
class ImpersonationOfSystemMainMode {
    static Keying keying() {
        return authIpWithSystemMainMode().impersonation(Impersonation.SOCKET_PRINCIPAL) // wrong: AuthIpWithSystemMainMode
        // fix: return authIp(kerberos(), ike(AES_256, SHA_384, ECP_384)).impersonation(Impersonation.SOCKET_PRINCIPAL)
    }
}
