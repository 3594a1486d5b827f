package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Only SSL proves one end and not the other. */
class OneWayCertificate {
    static Keying keying() {
        return ikev2(certificate(RSA, enterpriseStore()).oneWay(), ike(AES_256, SHA_384, ECP_384)) // wrong: CertificateAuthentication
        // fix: return authIp(ssl(RSA, enterpriseStore()).oneWay(), ike(AES_256, SHA_384, ECP_384))
    }
}
