package io.culvert.wfp.embedded;

import static io.culvert.wfp.layout.sdk.IKEEXT_AUTHENTICATION_METHOD_TYPE.*;
import static io.culvert.wfp.layout.sdk.IKEEXT_CERT_AUTH.*;

import io.culvert.wfp.layout.sdk.IPSEC_POLICY_FLAG;
import java.util.stream.IntStream;

/** What each keying module takes, as the documents of the methods and of the flags say. */
enum KeyingModule {
    IKE(
            "IKE",
            methods(
                    IKEEXT_PRESHARED_KEY,
                    IKEEXT_CERTIFICATE,
                    IKEEXT_CERTIFICATE_ECDSA_P256,
                    IKEEXT_CERTIFICATE_ECDSA_P384,
                    IKEEXT_KERBEROS,
                    IKEEXT_IPV6_CGA),
            IPSEC_POLICY_FLAG.IPSEC_POLICY_FLAG_ENABLE_V6_IN_V4_TUNNELING
                    | IPSEC_POLICY_FLAG.IPSEC_POLICY_FLAG_ENABLE_SERVER_ADDR_ASSIGNMENT
                    | IPSEC_POLICY_FLAG.IPSEC_POLICY_FLAG_KEY_MANAGER_ALLOW_DICTATE_KEY,
            IKEEXT_CERT_AUTH_FLAG_SSL_ONE_WAY
                    | IKEEXT_CERT_AUTH_DISABLE_SSL_CERT_VALIDATION
                    | IKEEXT_CERT_AUTH_ALLOW_HTTP_CERT_LOOKUP
                    | IKEEXT_CERT_AUTH_URL_CONTAINS_BUNDLE),

    AUTHIP(
            "AuthIP",
            methods(
                    IKEEXT_KERBEROS,
                    IKEEXT_ANONYMOUS,
                    IKEEXT_SSL,
                    IKEEXT_SSL_ECDSA_P256,
                    IKEEXT_SSL_ECDSA_P384,
                    IKEEXT_NTLM_V2),
            IPSEC_POLICY_FLAG.IPSEC_POLICY_FLAG_ENABLE_V6_IN_V4_TUNNELING
                    | IPSEC_POLICY_FLAG.IPSEC_POLICY_FLAG_ENABLE_SERVER_ADDR_ASSIGNMENT,
            IKEEXT_CERT_AUTH_ALLOW_HTTP_CERT_LOOKUP | IKEEXT_CERT_AUTH_URL_CONTAINS_BUNDLE),

    /** With Kerberos: nothing says that IKEv2 does not take it. */
    IKEV2(
            "IKEv2",
            methods(
                    IKEEXT_PRESHARED_KEY,
                    IKEEXT_CERTIFICATE,
                    IKEEXT_CERTIFICATE_ECDSA_P256,
                    IKEEXT_CERTIFICATE_ECDSA_P384,
                    IKEEXT_KERBEROS,
                    IKEEXT_EAP),
            IPSEC_POLICY_FLAG.IPSEC_POLICY_FLAG_KEY_MANAGER_ALLOW_DICTATE_KEY,
            IKEEXT_CERT_AUTH_FLAG_SSL_ONE_WAY | IKEEXT_CERT_AUTH_DISABLE_SSL_CERT_VALIDATION);

    private final String words;
    private final long methods;
    private final long tunnelFlagsOfOthers;
    private final long certificateFlagsOfOthers;

    KeyingModule(String words, long methods, int tunnelFlagsOfOthers, int certificateFlagsOfOthers) {
        this.words = words;
        this.methods = methods;
        this.tunnelFlagsOfOthers = tunnelFlagsOfOthers;
        this.certificateFlagsOfOthers = certificateFlagsOfOthers;
    }

    /** Whether it knows a method of authentication. */
    boolean takes(int method) {
        return (methods & methods(method)) != 0;
    }

    /** {@code IPSEC_POLICY_FLAG_*} that only other modules have. */
    long tunnelFlagsOfOthers() {
        return tunnelFlagsOfOthers;
    }

    /** {@code IKEEXT_CERT_AUTH_*} that only other modules have. */
    long certificateFlagsOfOthers() {
        return certificateFlagsOfOthers;
    }

    /** A bit each. The types are small numbers; no bit is for what is none of them. */
    private static long methods(int... types) {
        return IntStream.of(types)
                .filter(type -> type >= 0 && type < Long.SIZE)
                .mapToLong(type -> 1L << type)
                .reduce(0, (left, right) -> left | right);
    }

    @Override
    public String toString() {
        return words;
    }
}
