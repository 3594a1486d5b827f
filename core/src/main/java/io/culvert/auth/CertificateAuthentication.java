package io.culvert.auth;

import java.util.Objects;
import org.immutables.value.Value;

/**
 * Both ends prove themselves by certificate. Becomes {@code IKEEXT_CERTIFICATE_AUTHENTICATION1} with no flags (a
 * revocation check that does not fail for want of an answer) and no certificate URL.
 *
 * <p>Immutable; each method with an argument returns another value.
 */
@Value.Immutable
public sealed interface CertificateAuthentication extends Ikev1Method, Ikev2Method
        permits ImmutableCertificateAuthentication {

    /**
     * Certificates of one kind, from the same authorities in both directions.
     *
     * @param kind kind of key
     * @param trust which authorities count
     * @return the method
     */
    static CertificateAuthentication of(CertificateKind kind, CertificateTrust trust) {
        Objects.requireNonNull(trust, "trust");
        return new Builder().kind(kind).inbound(trust).outbound(trust).build();
    }

    /**
     * Kind of key.
     *
     * @return becomes {@code IKEEXT_AUTHENTICATION_METHOD1.authenticationMethodType}
     */
    CertificateKind kind();

    /**
     * The authorities that the peer's certificate may come from.
     *
     * @return becomes {@code inboundConfigType} and what belongs to it
     */
    CertificateTrust inbound();

    /**
     * The authorities that this machine's certificate is chosen by.
     *
     * @return becomes {@code outboundConfigType} and what belongs to it
     */
    CertificateTrust outbound();

    /**
     * The same, but this machine's certificate is chosen by other authorities than the peer's must come from.
     *
     * @param trust authorities for this machine's certificate
     * @return another method
     */
    default CertificateAuthentication outbound(CertificateTrust trust) {
        return new Builder()
                .from(this)
                .outbound(Objects.requireNonNull(trust, "trust"))
                .build();
    }

    /** Makes one from its parts. */
    class Builder extends ImmutableCertificateAuthentication.Builder {
        Builder() {}
    }
}
