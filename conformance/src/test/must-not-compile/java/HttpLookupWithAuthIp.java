package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;

/** A certificate under AuthIP is SSL, and looked up nowhere. */
final class HttpLookupWithAuthIp {
    static Keying keying() {
        return authIp(certificate(RSA, enterpriseStore()).httpLookup(), ike(AES_256, SHA_384, ECP_384)); // wrong: AuthIpMethod
        // fix: return authIp(ssl(RSA, enterpriseStore()), ike(AES_256, SHA_384, ECP_384));
    }
}
