package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;
import java.security.cert.X509Certificate;

/** A store of the machine is not narrowed by a name. */
final class RootStoreWithAuthority {
    static Keying keying(X509Certificate root) {
        return ikev2(certificate(RSA, trustedRootStore(authority(root))), ike(AES_256, SHA_384, ECP_384)); // wrong: CertificateAuthority
        // fix: return ikev2(certificate(RSA, trustList(authority(root))), ike(AES_256, SHA_384, ECP_384));
    }
}
