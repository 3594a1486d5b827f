package io.culvert.auth;

import io.culvert.internal.CheckedLists;
import io.culvert.internal.OptionSets;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.Violation;
import io.culvert.rule.catalogue.AuthenticationRules;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Criteria for end certificates, in addition to their authority. Becomes {@code IKEEXT_CERTIFICATE_CRITERIA0}, Windows
 * 8 and later; earlier versions have only the flags, in {@code IKEEXT_CERT_ROOT_CONFIG0}.
 *
 * <p>Immutable; each of the fluent methods returns other criteria. They can be set in any order: contradictions are
 * found where the criteria are used.
 */
@Value.Immutable
public sealed interface CertificateCriteria permits ImmutableCertificateCriteria {

    /**
     * Criteria that every certificate meets.
     *
     * @return no hash, no usage, no name, no flag
     */
    static CertificateCriteria of() {
        return ImmutableCertificateCriteria.builder().build();
    }

    /**
     * The extended key usages of a certificate, as criteria for others.
     *
     * @param certificate the certificate
     * @return object identifiers in their order; an empty list means every usage
     * @throws InvalidPolicyException if the certificate's extension cannot be read
     */
    static List<String> ekusOf(X509Certificate certificate) {
        return CertificateReader.ekus(certificate);
    }

    /**
     * Flags that modify the match.
     *
     * @return becomes {@code flags}; iterates in the order of {@link CertificateFlag}
     */
    Set<CertificateFlag> flags();

    /**
     * The hash of the one certificate that matches.
     *
     * @return becomes {@code certHash}
     */
    Optional<CertificateHash> hash();

    /**
     * The required extended key usages.
     *
     * @return object identifiers in dotted decimal; becomes {@code eku}
     */
    List<String> ekus();

    /**
     * The required name.
     *
     * @return becomes {@code name}
     */
    Optional<CertificateName> name();

    /**
     * The same for one certificate.
     *
     * @param hash its hash
     * @return other criteria
     */
    default CertificateCriteria hash(CertificateHash hash) {
        return ImmutableCertificateCriteria.builder().from(this).hash(hash).build();
    }

    /**
     * The same with these extended key usages.
     *
     * @param first an object identifier in dotted decimal, such as {@code 1.3.6.1.5.5.7.3.2} for a client
     * @param more others
     * @return other criteria
     * @throws InvalidPolicyException if one is not an object identifier
     */
    default CertificateCriteria eku(String first, String... more) {
        return ekus(CheckedLists.of(first, more));
    }

    /**
     * The same with these extended key usages, which come from data.
     *
     * @param ekus object identifiers in dotted decimal, at least one; copied
     * @return other criteria
     * @throws InvalidPolicyException if there is none, or one is no object identifier
     */
    default CertificateCriteria ekus(List<String> ekus) {
        List<String> given = CheckedLists.checked(
                CheckedLists.notEmpty(
                        ekus, AuthenticationRules.EKU, Place.of("EKUs"), "at least one object identifier"),
                String.class,
                Place.of("EKUs"));
        List<Violation> violations = new ArrayList<>();
        for (String each : given) {
            if (!ObjectIdentifiers.isOne(each)) {
                violations.add(AuthenticationRules.EKU.violatedBy(
                        Place.of("EKU"),
                        CertificateText.quoted(each),
                        "numbers between dots, such as 1.3.6.1.5.5.7.3.2"));
            }
        }
        if (!violations.isEmpty()) {
            throw new InvalidPolicyException(violations);
        }
        return ImmutableCertificateCriteria.builder().from(this).ekus(given).build();
    }

    /**
     * The same with a name.
     *
     * @param name the kind of name and its value
     * @return other criteria
     */
    default CertificateCriteria name(CertificateName name) {
        return ImmutableCertificateCriteria.builder().from(this).name(name).build();
    }

    /**
     * The same with {@link CertificateFlag#ACCOUNT_MAPPING}.
     *
     * @return other criteria
     */
    default CertificateCriteria accountMapping() {
        return flags(OptionSets.with(flags(), CertificateFlag.ACCOUNT_MAPPING));
    }

    /**
     * The same with {@link CertificateFlag#DISABLE_REQUEST_PAYLOAD}.
     *
     * @return other criteria
     */
    default CertificateCriteria withoutRequestPayload() {
        return flags(OptionSets.with(flags(), CertificateFlag.DISABLE_REQUEST_PAYLOAD));
    }

    /**
     * The same with {@link CertificateFlag#USE_NAP_CERTIFICATE}.
     *
     * @return other criteria
     */
    default CertificateCriteria useNapCertificate() {
        return flags(OptionSets.with(flags(), CertificateFlag.USE_NAP_CERTIFICATE));
    }

    /**
     * The same with {@link CertificateFlag#INTERMEDIATE_CA}.
     *
     * @return other criteria
     */
    default CertificateCriteria intermediateCa() {
        return flags(OptionSets.with(flags(), CertificateFlag.INTERMEDIATE_CA));
    }

    /**
     * The same with {@link CertificateFlag#IGNORE_MAPPING_FAILURE}, which needs {@link #accountMapping()}.
     *
     * @return other criteria
     */
    default CertificateCriteria ignoreMappingFailure() {
        return flags(OptionSets.with(flags(), CertificateFlag.IGNORE_MAPPING_FAILURE));
    }

    /**
     * The same with {@link CertificateFlag#PREFER_NAP_CERTIFICATE_OUTBOUND}.
     *
     * @return other criteria
     */
    default CertificateCriteria preferNapCertificateOutbound() {
        return flags(OptionSets.with(flags(), CertificateFlag.PREFER_NAP_CERTIFICATE_OUTBOUND));
    }

    /**
     * The same with {@link CertificateFlag#SELECT_NAP_CERTIFICATE}.
     *
     * @return other criteria
     */
    default CertificateCriteria selectNapCertificate() {
        return flags(OptionSets.with(flags(), CertificateFlag.SELECT_NAP_CERTIFICATE));
    }

    /**
     * The same with {@link CertificateFlag#VERIFY_NAP_CERTIFICATE}.
     *
     * @return other criteria
     */
    default CertificateCriteria verifyNapCertificate() {
        return flags(OptionSets.with(flags(), CertificateFlag.VERIFY_NAP_CERTIFICATE));
    }

    /**
     * The same with {@link CertificateFlag#FOLLOW_RENEWAL}, which needs a {@link #hash}.
     *
     * @return other criteria
     */
    default CertificateCriteria followRenewal() {
        return flags(OptionSets.with(flags(), CertificateFlag.FOLLOW_RENEWAL));
    }

    /**
     * The same with these flags instead.
     *
     * @param flags all of them; copied
     * @return other criteria
     * @throws InvalidPolicyException if an element is not a flag
     */
    default CertificateCriteria flags(Set<CertificateFlag> flags) {
        return ImmutableCertificateCriteria.builder()
                .from(this)
                .flags(OptionSets.checked(
                        flags,
                        CertificateFlag.class,
                        Place.of("certificate criteria").then("flags")))
                .build();
    }
}
