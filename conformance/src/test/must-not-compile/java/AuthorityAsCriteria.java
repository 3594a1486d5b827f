package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;
import java.security.cert.X509Certificate;

/** A store is narrowed by criteria, not by an authority. */
final class AuthorityAsCriteria {
    static Keying keying(X509Certificate root) {
        return ikev2(certificate(RSA, enterpriseStore().matching(authority(root))), ike(AES_256, SHA_384, ECP_384)); // wrong: CertificateCriteria
        // fix: return ikev2(certificate(RSA, trustList(authority(root))), ike(AES_256, SHA_384, ECP_384));
    }
}
