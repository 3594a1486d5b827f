package io.culvert.auth;

import io.culvert.internal.CheckedLists;
import io.culvert.rule.Place;
import java.util.List;

/**
 * The authorities of the machine's trusted root store: {@code IKEEXT_CERT_CONFIG_TRUSTED_ROOT_STORE}.
 *
 * @param criteria alternative criteria; at least one, which may be empty
 */
public record TrustedRootStore(List<CertificateCriteria> criteria) implements CertificateTrust {

    /**
     * Copies the argument.
     *
     * @throws io.culvert.rule.InvalidPolicyException if there are no criteria, an element is not criteria, or flags
     *     contradict the rest
     */
    public TrustedRootStore {
        criteria = CriteriaCheck.ofStore(criteria, Place.of("trusted root store"));
    }

    /** The store without criteria: every certificate of its authorities matches. */
    public TrustedRootStore() {
        this(List.of(CertificateCriteria.of()));
    }

    /**
     * The same store with these criteria instead.
     *
     * @param first criteria for certificates
     * @param more alternatives
     * @return another trust
     */
    public TrustedRootStore matching(CertificateCriteria first, CertificateCriteria... more) {
        return new TrustedRootStore(CheckedLists.of(first, more));
    }

    @Override
    public String toString() {
        return CertificateText.store("the trusted root store", criteria);
    }
}
