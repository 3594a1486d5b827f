package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;

/** SSL looks up nothing over HTTP. */
final class HttpLookupOfSsl {
    static Keying keying() {
        return authIp(ssl(RSA, enterpriseStore()).httpLookup(), ike(AES_256, SHA_384, ECP_384)); // wrong: SslAuthentication
        // fix: return ikev2(certificate(RSA, enterpriseStore()).httpLookup(), ike(AES_256, SHA_384, ECP_384));
    }
}
