package io.culvert.auth;

import io.culvert.internal.OptionSets;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.AuthenticationRules;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Both ends prove themselves by certificate, and certificates may be fetched from URLs, which IKEv2 alone can do. Becomes
 * {@code IKEEXT_CERTIFICATE_AUTHENTICATION1}, or a later one. Windows 7 and later.
 *
 * <p>Immutable; each of the fluent methods returns another value. Made from a {@link CertificateAuthentication}.
 */
@Value.Immutable
public sealed interface Ikev2Certificate extends Ikev2Method permits ImmutableIkev2Certificate {

    /**
     * A method without a URL of its own.
     *
     * @param certificate what is said about certificates otherwise
     * @param urlOptions what is said about URLs, at least one; copied
     * @return the method
     * @throws InvalidPolicyException if there is no option, or an element is none
     */
    static Ikev2Certificate of(CertificateAuthentication certificate, Set<CertificateUrlOption> urlOptions) {
        return new Builder()
                .certificate(certificate)
                .urlOptions(checked(urlOptions))
                .build();
    }

    /**
     * A method with the URL of this machine's certificate.
     *
     * @param certificate what is said about certificates otherwise
     * @param localCertificateUrl an HTTP URL, visible ASCII characters
     * @return the method
     * @throws InvalidPolicyException if the URL is empty or has other characters
     */
    static Ikev2Certificate of(CertificateAuthentication certificate, String localCertificateUrl) {
        return new Builder()
                .certificate(certificate)
                .localCertificateUrl(localCertificateUrl)
                .build();
    }

    /**
     * What is said about certificates otherwise.
     *
     * @return becomes everything but the URL and the flags about URLs
     */
    CertificateAuthentication certificate();

    /**
     * Where the peer finds this machine's certificate, or a bundle of them.
     *
     * @return visible ASCII characters; becomes {@code localCertLocationUrl}, without a terminator
     */
    Optional<String> localCertificateUrl();

    /**
     * What is said about URLs.
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
     * @param url an HTTP URL of a certificate, or of a bundle if that was said
     * @return another method
     */
    default Ikev2Certificate localCertificateUrl(String url) {
        return new Builder().from(this).localCertificateUrl(url).build();
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
     * @throws InvalidPolicyException if an element is no option
     */
    default Ikev2Certificate urlOptions(Set<CertificateUrlOption> options) {
        return new Builder().from(this).urlOptions(checked(options)).build();
    }

    /** Refuses what is no URL, and a method that says nothing about URLs; called whenever one is made. */
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

    /** Makes one from its parts. */
    class Builder extends ImmutableIkev2Certificate.Builder {
        Builder() {}
    }
}
