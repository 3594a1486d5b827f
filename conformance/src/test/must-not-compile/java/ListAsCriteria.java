package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.auth.CertificateCriteria;
import io.culvert.auth.EnterpriseStore;
import io.culvert.policy.Keying;
import java.util.List;

/** A list may be empty; the door for lists looks. */
final class ListAsCriteria {
    static Keying keying(List<CertificateCriteria> criteria) {
        return ikev2(certificate(RSA, enterpriseStore().matching(criteria)), ike(AES_256, SHA_384, ECP_384)); // wrong: CertificateCriteria
        // fix: return ikev2(certificate(RSA, new EnterpriseStore(criteria)), ike(AES_256, SHA_384, ECP_384));
    }
}
