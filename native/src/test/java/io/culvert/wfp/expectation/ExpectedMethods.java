package io.culvert.wfp.expectation;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.culvert.auth.Anonymous;
import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.Eap;
import io.culvert.auth.Ikev2Certificate;
import io.culvert.auth.Ipv6Cga;
import io.culvert.auth.Kerberos;
import io.culvert.auth.NtlmV2;
import io.culvert.auth.OneWayPresharedKey;
import io.culvert.auth.PresharedKey;
import io.culvert.auth.Secret;
import io.culvert.auth.SslAuthentication;
import io.culvert.policy.ApiGeneration;
import java.util.List;

/** Arrays of {@code IKEEXT_AUTHENTICATION_METHOD0} to {@code 2}. */
final class ExpectedMethods {

    private final ApiGeneration generation;
    private final ExpectedCertificates certificates;

    ExpectedMethods(ApiGeneration generation) {
        this.generation = generation;
        this.certificates = new ExpectedCertificates(generation);
    }

    JsonArray of(List<?> methods) {
        return Json.array(methods.stream().map(this::method).toList());
    }

    private JsonObject method(Object method) {
        if (method instanceof PresharedKey presharedKey) {
            return presharedKey((Secret) presharedKey.key(), 0);
        }
        if (method instanceof OneWayPresharedKey presharedKey) {
            return presharedKey((Secret) presharedKey.key(), ExpectedFlags.presharedKey(presharedKey.roles()));
        }
        if (method instanceof CertificateAuthentication certificate) {
            return certificate(certificate, certificates.of(certificate));
        }
        if (method instanceof Ikev2Certificate certificate) {
            return certificate(certificate.certificate(), certificates.of(certificate));
        }
        if (method instanceof SslAuthentication ssl) {
            return ssl(ssl);
        }
        return other(method);
    }

    private JsonObject other(Object method) {
        if (method instanceof Kerberos kerberos) {
            return kerberos(kerberos);
        }
        if (method instanceof Anonymous) {
            return Json.object("authenticationMethodType", 3); // IKEEXT_ANONYMOUS
        }
        if (method instanceof NtlmV2 ntlm) {
            return Json.object(
                    "authenticationMethodType",
                    5, // IKEEXT_NTLM_V2
                    "ntlmV2Authentication",
                    Json.object("flags", ExpectedFlags.ntlmV2(ntlm.options())));
        }
        if (method instanceof Ipv6Cga cga) {
            return cga(cga);
        }
        Eap eap = (Eap) method;
        return Json.object(
                "authenticationMethodType",
                11, // IKEEXT_EAP
                "eapAuthentication",
                Json.object("flags", ExpectedFlags.eap(eap.roles())));
    }

    /** {@code IKEEXT_PRESHARED_KEY_AUTHENTICATION0} or {@code 1}. */
    private JsonObject presharedKey(Secret secret, int flags) {
        byte[] key = new byte[secret.length()];
        secret.copyTo(key, 0);
        JsonObject authentication = Json.object("presharedKey", Json.blob(key));
        if (generation != ApiGeneration.ADD0) {
            authentication.addProperty("flags", flags);
        }
        return Json.object(
                "authenticationMethodType",
                0, // IKEEXT_PRESHARED_KEY
                "presharedKeyAuthentication",
                authentication);
    }

    private static JsonObject certificate(CertificateAuthentication certificate, JsonObject authentication) {
        int type = switch (certificate.kind()) {
            case RSA -> 1; // IKEEXT_CERTIFICATE
            case ECDSA_P256 -> 7; // IKEEXT_CERTIFICATE_ECDSA_P256
            case ECDSA_P384 -> 8; // IKEEXT_CERTIFICATE_ECDSA_P384
        };
        return Json.object("authenticationMethodType", type, "certificateAuthentication", authentication);
    }

    private JsonObject ssl(SslAuthentication ssl) {
        int type = switch (ssl.kind()) {
            case RSA -> 4; // IKEEXT_SSL
            case ECDSA_P256 -> 9; // IKEEXT_SSL_ECDSA_P256
            case ECDSA_P384 -> 10; // IKEEXT_SSL_ECDSA_P384
        };
        return Json.object("authenticationMethodType", type, "sslAuthentication", certificates.of(ssl));
    }

    /** {@code IKEEXT_KERBEROS_AUTHENTICATION0} or {@code 1}. */
    private JsonObject kerberos(Kerberos kerberos) {
        JsonObject authentication = Json.object("flags", ExpectedFlags.kerberos(kerberos.options()));
        switch (generation) {
            case ADD0, ADD1 -> {}
            case ADD2, ADD3 -> Json.add(authentication, "proxyServer", kerberos.proxyServer());
        }
        return Json.object(
                "authenticationMethodType",
                2, // IKEEXT_KERBEROS
                "kerberosAuthentication",
                authentication);
    }

    /** {@code IKEEXT_IPV6_CGA_AUTHENTICATION0}. */
    private static JsonObject cga(Ipv6Cga cga) {
        return Json.object(
                "authenticationMethodType",
                6, // IKEEXT_IPV6_CGA
                "cgaAuthentication",
                Json.object(
                        "keyContainerName", cga.keyContainerName(),
                        "cspName", cga.cspName(),
                        "cspType", cga.cspType(),
                        "cgaModifier", Json.object("byteArray16", cga.modifier().toBytes()),
                        "cgaCollisionCount", cga.collisionCount()));
    }
}
