package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import javax.security.auth.x500.X500Principal

/** A text could be a name or a certificate. */
class TextAsAuthority {
    static Keying keying() {
        return ikev2(certificate(RSA, trustList(authority('CN=Example Root'))), ike(AES_256, SHA_384, ECP_384)) // wrong: authority
        // fix: return ikev2(certificate(RSA, trustList(authorityNamed(new X500Principal('CN=Example Root')))), ike(AES_256, SHA_384, ECP_384))
    }
}
