package io.culvert.auth;

import io.culvert.internal.OptionSets;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.Violation;
import io.culvert.rule.catalogue.AuthenticationRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Authentication by certificate in AuthIP, which uses SSL: a computer's certificate in main mode, a user's in extended
 * mode. Becomes {@code IKEEXT_CERTIFICATE_AUTHENTICATION0}, or a later one, with the type {@code IKEEXT_SSL} or a
 * corresponding one for ECDSA.
 *
 * <p>Immutable; each of the fluent methods returns another value.
 */
@Value.Immutable
public sealed interface SslAuthentication extends AuthIpMethod permits ImmutableSslAuthentication {

    /**
     * Certificates of one kind, from the same authorities in both directions.
     *
     * @param kind the kind of key
     * @param trust the accepted authorities
     * @return the method
     */
    static SslAuthentication of(CertificateKind kind, CertificateTrust trust) {
        Objects.requireNonNull(trust, "trust");
        return ImmutableSslAuthentication.builder()
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
     * @return becomes {@code flags}; iterates in the order of {@link SslOption}
     */
    Set<SslOption> options();

    /**
     * The same with other authorities for this machine's certificate.
     *
     * @param trust authorities for this machine's certificate
     * @return another method
     */
    default SslAuthentication outbound(CertificateTrust trust) {
        return ImmutableSslAuthentication.builder()
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
    default SslAuthentication revocation(RevocationCheck revocation) {
        return ImmutableSslAuthentication.builder()
                .from(this)
                .revocation(revocation)
                .build();
    }

    /**
     * The same with {@link SslOption#DISABLE_REQUEST_PAYLOAD}. Windows 10 version 1703.
     *
     * @return another method
     */
    default SslAuthentication withoutRequestPayload() {
        return options(OptionSets.with(options(), SslOption.DISABLE_REQUEST_PAYLOAD));
    }

    /**
     * The same with these options instead.
     *
     * @param options all of them; copied
     * @return another method
     * @throws io.culvert.rule.InvalidPolicyException if an element is not an option
     */
    default SslAuthentication options(Set<SslOption> options) {
        return ImmutableSslAuthentication.builder()
                .from(this)
                .options(OptionSets.checked(
                        options, SslOption.class, Place.of("SSL").then("options")))
                .build();
    }

    /**
     * The same with {@link SslOption#ONE_WAY}.
     *
     * @return another method
     */
    default SslAuthentication oneWay() {
        return options(OptionSets.with(options(), SslOption.ONE_WAY));
    }

    /**
     * The same with {@link SslOption#NO_CERTIFICATE_VALIDATION}.
     *
     * @return another method
     */
    default SslAuthentication withoutCertificateValidation() {
        return options(OptionSets.with(options(), SslOption.NO_CERTIFICATE_VALIDATION));
    }

    /** Refuses a flag that AuthIP does not have; called by every construction. */
    @Value.Check
    default void check() {
        List<Violation> violations = new ArrayList<>();
        unfit("inbound", inbound(), violations);
        if (!outbound().equals(inbound())) {
            unfit("outbound", outbound(), violations);
        }
        if (!violations.isEmpty()) {
            throw new InvalidPolicyException(violations);
        }
    }

    private static void unfit(String direction, CertificateTrust trust, List<Violation> violations) {
        if (trust.criteria().stream().anyMatch(each -> each.flags().contains(CertificateFlag.IGNORE_MAPPING_FAILURE))) {
            violations.add(AuthenticationRules.MAPPING_FAILURE_UNDER_AUTHIP.violatedBy(
                    Place.of("SSL").then(direction), "IGNORE_MAPPING_FAILURE", "any other flag"));
        }
    }
}
