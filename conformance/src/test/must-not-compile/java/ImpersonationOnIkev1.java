package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Impersonation;
import io.culvert.policy.Keying;

/** Only AuthIP can impersonate the principal that opened the socket. */
final class ImpersonationOnIkev1 {
    static Keying keying() {
        return ikev1(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384)).impersonation(Impersonation.SOCKET_PRINCIPAL); // wrong: Ikev1Keying
        // fix: return authIp(kerberos(), ike(AES_256, SHA_384, ECP_384)).impersonation(Impersonation.SOCKET_PRINCIPAL);
    }
}
