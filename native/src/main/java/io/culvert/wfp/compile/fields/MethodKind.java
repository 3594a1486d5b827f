package io.culvert.wfp.compile.fields;

import static io.culvert.wfp.layout.sdk.IKEEXT_AUTHENTICATION_METHOD_TYPE.*;

import java.util.Optional;

/** The kinds of authentication methods that a policy can contain, by {@code IKEEXT_AUTHENTICATION_METHOD_TYPE}. */
public enum MethodKind {
    /** {@code PresharedKey} and {@code OneWayPresharedKey}. */
    PRESHARED_KEY,
    /** {@code CertificateAuthentication} and {@code Ikev2Certificate}, with a key of any kind. */
    CERTIFICATE,
    /** {@code Kerberos}. */
    KERBEROS,
    /** {@code NtlmV2}. */
    NTLM_V2,
    /** {@code SslAuthentication}, with a key of any kind. */
    SSL,
    /** {@code Anonymous}. */
    ANONYMOUS,
    /** {@code Eap}. */
    EAP,
    /** {@code Ipv6Cga}. */
    IPV6_CGA;

    /**
     * Finds the kind of a number.
     *
     * @param type an {@code IKEEXT_AUTHENTICATION_METHOD_TYPE}
     * @return the kind; empty for a method that no policy can contain
     */
    public static Optional<MethodKind> of(int type) {
        return switch (type) {
            case IKEEXT_PRESHARED_KEY -> Optional.of(PRESHARED_KEY);
            case IKEEXT_CERTIFICATE, IKEEXT_CERTIFICATE_ECDSA_P256, IKEEXT_CERTIFICATE_ECDSA_P384 ->
                Optional.of(CERTIFICATE);
            case IKEEXT_KERBEROS -> Optional.of(KERBEROS);
            case IKEEXT_NTLM_V2 -> Optional.of(NTLM_V2);
            case IKEEXT_SSL, IKEEXT_SSL_ECDSA_P256, IKEEXT_SSL_ECDSA_P384 -> Optional.of(SSL);
            case IKEEXT_ANONYMOUS -> Optional.of(ANONYMOUS);
            case IKEEXT_EAP -> Optional.of(EAP);
            case IKEEXT_IPV6_CGA -> Optional.of(IPV6_CGA);
            default -> Optional.empty();
        };
    }
}
