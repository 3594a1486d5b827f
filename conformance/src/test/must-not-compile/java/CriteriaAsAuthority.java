package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;
import java.security.cert.X509Certificate;

/** Criteria narrow an authority down; they are none. */
final class CriteriaAsAuthority {
    static Keying keying(X509Certificate root) {
        return ikev2(certificate(RSA, trustList(criteria().eku("1.3.6.1.5.5.7.3.1"))), ike(AES_256, SHA_384, ECP_384)); // wrong: CertificateAuthority
        // fix: return ikev2(certificate(RSA, trustList(authority(root).matching(criteria().eku("1.3.6.1.5.5.7.3.1")))), ike(AES_256, SHA_384, ECP_384));
    }
}
