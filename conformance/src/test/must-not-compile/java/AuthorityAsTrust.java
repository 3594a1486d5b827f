package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;
import javax.security.auth.x500.X500Principal;

/** One authority is a list of one. */
final class AuthorityAsTrust {
    static Keying keying() {
        return ikev2(certificate(RSA, authorityNamed(new X500Principal("CN=Example Root"))), ike(AES_256, SHA_384, ECP_384)); // wrong: CertificateTrust
        // fix: return ikev2(certificate(RSA, trustList(authorityNamed(new X500Principal("CN=Example Root")))), ike(AES_256, SHA_384, ECP_384));
    }
}
