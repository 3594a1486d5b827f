package io.culvert.auth;

import io.culvert.internal.OptionSets;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.AuthenticationRules;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Authentication of both ends by certificate, where IKEv2 may fetch certificates from URLs. Becomes
 * {@code IKEEXT_CERTIFICATE_AUTHENTICATION1}, or a later one. Windows 7 and later.
 *
 * <p>Immutable; each of the fluent methods returns another value. Made from a {@link CertificateAuthentication}.
 */
@Value.Immutable
public sealed interface Ikev2Certificate extends Ikev2Method permits ImmutableIkev2Certificate {

    /**
     * A method without a URL of its own.
     *
     * @param certificate the method without URLs
     * @param urlOptions options of URLs, at least one; copied
     * @return the method
     * @throws InvalidPolicyException if there is no option, or an element is not an option
     */
    static Ikev2Certificate of(CertificateAuthentication certificate, Set<CertificateUrlOption> urlOptions) {
        return ImmutableIkev2Certificate.builder()
                .certificate(certificate)
                .urlOptions(checked(urlOptions))
                .build();
    }

    /**
     * A method with the URL of this machine's certificate.
     *
     * @param certificate the method without URLs
     * @param localCertificateUrl an HTTP URL, visible ASCII characters
     * @return the method
     * @throws InvalidPolicyException if the URL is empty or has other characters
     */
    static Ikev2Certificate of(CertificateAuthentication certificate, String localCertificateUrl) {
        return ImmutableIkev2Certificate.builder()
                .certificate(certificate)
                .localCertificateUrl(localCertificateUrl)
                .build();
    }

    /**
     * The method without URLs.
     *
     * @return becomes all fields except the URL and the flags about URLs
     */
    CertificateAuthentication certificate();

    /**
     * The URL of this machine's certificate, or of a bundle of certificates.
     *
     * @return visible ASCII characters; becomes {@code localCertLocationUrl}, without a terminator
     */
    Optional<String> localCertificateUrl();

    /**
     * The options of URLs.
     *
     * @return becomes {@code flags}; iterates in the order of {@link CertificateUrlOption}
     */
    Set<CertificateUrlOption> urlOptions();

    /**
     * The same with {@link CertificateUrlOption#HTTP_LOOKUP}.
     *
     * @return another method
     */
    default Ikev2Certificate httpLookup() {
        return urlOptions(OptionSets.with(urlOptions(), CertificateUrlOption.HTTP_LOOKUP));
    }

    /**
     * The same with another URL.
     *
     * @param url an HTTP URL of a certificate, or of a bundle if {@link CertificateUrlOption#URL_CONTAINS_BUNDLE} is
     *     set
     * @return another method
     */
    default Ikev2Certificate localCertificateUrl(String url) {
        return ImmutableIkev2Certificate.builder()
                .from(this)
                .localCertificateUrl(url)
                .build();
    }

    /**
     * The same with the URL of a bundle, and {@link CertificateUrlOption#URL_CONTAINS_BUNDLE}.
     *
     * @param url an HTTP URL of a bundle of certificates
     * @return another method
     */
    default Ikev2Certificate localCertificateBundleUrl(String url) {
        return localCertificateUrl(url)
                .urlOptions(OptionSets.with(urlOptions(), CertificateUrlOption.URL_CONTAINS_BUNDLE));
    }

    /**
     * The same with these options instead.
     *
     * @param options all of them; copied
     * @return another method
     * @throws InvalidPolicyException if an element is not an option
     */
    default Ikev2Certificate urlOptions(Set<CertificateUrlOption> options) {
        return ImmutableIkev2Certificate.builder()
                .from(this)
                .urlOptions(checked(options))
                .build();
    }

    /** Refuses an invalid URL, and a method without URL and URL options; called by every construction. */
    @Value.Check
    default void check() {
        localCertificateUrl().ifPresent(url -> {
            if (url.isEmpty() || !url.chars().allMatch(each -> each > ' ' && each <= '~')) {
                throw new InvalidPolicyException(AuthenticationRules.CERTIFICATE_URL.violatedBy(
                        Place.of("certificate").then("URL"),
                        CertificateText.quoted(url),
                        "one or more visible ASCII characters"));
            }
        });
        if (localCertificateUrl().isEmpty() && urlOptions().isEmpty()) {
            throw new InvalidPolicyException(AuthenticationRules.URL_OR_OPTION.violatedBy(
                    Place.of("certificate of IKEv2"),
                    "neither a URL nor an option",
                    "a URL, or one of CertificateUrlOption"));
        }
    }

    private static Set<CertificateUrlOption> checked(Set<CertificateUrlOption> options) {
        return OptionSets.checked(
                options, CertificateUrlOption.class, Place.of("certificate").then("URL options"));
    }
}
