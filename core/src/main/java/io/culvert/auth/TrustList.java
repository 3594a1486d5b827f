package io.culvert.auth;

import io.culvert.internal.CheckedLists;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.Rules;
import java.util.List;

/**
 * A list of authorities: {@code IKEEXT_CERT_CONFIG_EXPLICIT_TRUST_LIST}, each an {@code IKEEXT_CERT_ROOT_CONFIG0}, or
 * an {@code IKEEXT_CERTIFICATE_CRITERIA0}.
 *
 * @param authorities at least one
 */
public record TrustList(List<CertificateAuthority> authorities) implements CertificateTrust {

    /** Copies the list; refuses an empty list and an element that is not an authority. */
    public TrustList {
        authorities = CheckedLists.checked(
                CheckedLists.notEmpty(
                        authorities,
                        Rules.AT_LEAST_ONE,
                        Place.of("trust list"),
                        "at least one certification authority"),
                CertificateAuthority.class,
                Place.of("trust list"));
    }

    /**
     * One or more authorities.
     *
     * @param first an authority
     * @param more others
     * @return the list
     */
    public static TrustList of(CertificateAuthority first, CertificateAuthority... more) {
        return new TrustList(CheckedLists.of(first, more));
    }

    /** The criteria for the certificates of each authority. */
    @Override
    public List<CertificateCriteria> criteria() {
        return authorities.stream().map(CertificateAuthority::criteria).toList();
    }

    @Override
    public String toString() {
        return CheckedLists.alternatives(authorities, "no authority");
    }
}
