package io.culvert.auth;

import io.culvert.internal.OptionSets;
import io.culvert.rule.Place;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Authentication of both ends by certificate, in IKEv1 or IKEv2. Becomes {@code IKEEXT_CERTIFICATE_AUTHENTICATION0}, or
 * a later one, without a certificate URL.
 *
 * <p>Immutable; each of the fluent methods returns another value. Methods that set URLs return an
 * {@link Ikev2Certificate}, so call them last.
 */
@Value.Immutable
public sealed interface CertificateAuthentication extends Ikev1Method, Ikev2Method
        permits ImmutableCertificateAuthentication {

    /**
     * Certificates of one kind, from the same authorities in both directions.
     *
     * @param kind the kind of key
     * @param trust the accepted authorities
     * @return the method
     */
    static CertificateAuthentication of(CertificateKind kind, CertificateTrust trust) {
        Objects.requireNonNull(trust, "trust");
        return ImmutableCertificateAuthentication.builder()
                .kind(kind)
                .inbound(trust)
                .outbound(trust)
                .build();
    }

    /**
     * The kind of key.
     *
     * @return becomes {@code authenticationMethodType}
     */
    CertificateKind kind();

    /**
     * The authorities accepted for the peer's certificate.
     *
     * @return becomes {@code inboundConfigType} and its union
     */
    CertificateTrust inbound();

    /**
     * The authorities from which this machine's certificate is selected.
     *
     * @return becomes {@code outboundConfigType} and its union
     */
    CertificateTrust outbound();

    /**
     * How revocation is checked.
     *
     * @return becomes {@code flags}
     */
    @Value.Default
    default RevocationCheck revocation() {
        return RevocationCheck.ATTEMPT;
    }

    /**
     * Further options.
     *
     * @return becomes {@code flags}; iterates in the order of {@link CertificateOption}
     */
    Set<CertificateOption> options();

    /**
     * The same with other authorities for this machine's certificate.
     *
     * @param trust authorities for this machine's certificate
     * @return another method
     */
    default CertificateAuthentication outbound(CertificateTrust trust) {
        return ImmutableCertificateAuthentication.builder()
                .from(this)
                .outbound(Objects.requireNonNull(trust, "trust"))
                .build();
    }

    /**
     * The same with another revocation check.
     *
     * @param revocation the check
     * @return another method
     */
    default CertificateAuthentication revocation(RevocationCheck revocation) {
        return ImmutableCertificateAuthentication.builder()
                .from(this)
                .revocation(revocation)
                .build();
    }

    /**
     * The same with {@link CertificateOption#DISABLE_REQUEST_PAYLOAD}. Windows 10 version 1703.
     *
     * @return another method
     */
    default CertificateAuthentication withoutRequestPayload() {
        return options(OptionSets.with(options(), CertificateOption.DISABLE_REQUEST_PAYLOAD));
    }

    /**
     * The same with these options instead.
     *
     * @param options all of them; copied
     * @return another method
     * @throws io.culvert.rule.InvalidPolicyException if an element is not an option
     */
    default CertificateAuthentication options(Set<CertificateOption> options) {
        return ImmutableCertificateAuthentication.builder()
                .from(this)
                .options(OptionSets.checked(
                        options,
                        CertificateOption.class,
                        Place.of("certificate").then("options")))
                .build();
    }

    /**
     * The same with {@link CertificateUrlOption#HTTP_LOOKUP}: IKEv2 may look up the peer's certificate at an HTTP URL.
     *
     * @return a method of IKEv2
     */
    default Ikev2Certificate httpLookup() {
        return Ikev2Certificate.of(this, Set.of(CertificateUrlOption.HTTP_LOOKUP));
    }

    /**
     * The same, but IKEv2 sends the URL of this machine's certificate instead of the certificate.
     *
     * @param url an HTTP URL of a certificate, visible ASCII characters
     * @return a method of IKEv2
     */
    default Ikev2Certificate localCertificateUrl(String url) {
        return Ikev2Certificate.of(this, url);
    }

    /**
     * The same, but IKEv2 sends the URL of a bundle of this machine's certificates instead of the certificates.
     *
     * @param url an HTTP URL of a bundle of certificates, visible ASCII characters
     * @return a method of IKEv2
     */
    default Ikev2Certificate localCertificateBundleUrl(String url) {
        return Ikev2Certificate.of(this, url).localCertificateBundleUrl(url);
    }
}
