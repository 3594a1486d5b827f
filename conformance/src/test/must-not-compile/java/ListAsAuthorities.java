package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.auth.CertificateAuthority;
import io.culvert.auth.TrustList;
import io.culvert.policy.Keying;
import java.util.List;

/** A list may be empty; the door for lists looks. */
final class ListAsAuthorities {
    static Keying keying(List<CertificateAuthority> roots) {
        return ikev2(certificate(RSA, trustList(roots)), ike(AES_256, SHA_384, ECP_384)); // wrong: CertificateAuthority
        // fix: return ikev2(certificate(RSA, new TrustList(roots)), ike(AES_256, SHA_384, ECP_384));
    }
}
