package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Narrowing a store down takes criteria. */
class MatchingWithoutCriteria {
    static Keying keying() {
        return ikev2(certificate(RSA, enterpriseStore().matching()), ike(AES_256, SHA_384, ECP_384)) // wrong: EnterpriseStore
        // fix: return ikev2(certificate(RSA, enterpriseStore().matching(criteria().intermediateCa())), ike(AES_256, SHA_384, ECP_384))
    }
}
