package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import javax.security.auth.x500.X500Principal

/** A certificate is not its name: the word for a name is another. */
class NameAsCertificate {
    static Keying keying(X500Principal root) {
        return ikev2(certificate(RSA, trustList(authority(root))), ike(AES_256, SHA_384, ECP_384)) // wrong: X500Principal
        // fix: return ikev2(certificate(RSA, trustList(authorityNamed(root))), ike(AES_256, SHA_384, ECP_384))
    }
}
