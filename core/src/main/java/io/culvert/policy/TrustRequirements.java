package io.culvert.policy;

import io.culvert.auth.CertificateCriteria;
import io.culvert.auth.CertificateFlag;
import io.culvert.auth.CertificateTrust;
import io.culvert.auth.EnterpriseStore;
import io.culvert.auth.TrustList;
import io.culvert.auth.TrustedRootStore;
import io.culvert.auth.UnspecifiedTrust;
import io.culvert.rule.Place;
import java.util.List;

/** Finds the API generations and Windows releases that the trust in certificates requires. */
final class TrustRequirements {

    private final PolicyRequirements requirements;
    private final Place place;

    private TrustRequirements(PolicyRequirements requirements, Place place) {
        this.requirements = requirements;
        this.place = place;
    }

    static void of(CertificateTrust trust, Place place, PolicyRequirements requirements) {
        TrustRequirements of = new TrustRequirements(requirements, place);
        switch (trust) {
            case TrustList list -> of.criteria(list.criteria());
            case EnterpriseStore store -> of.store(store.criteria());
            case TrustedRootStore store -> of.store(store.criteria());
            case UnspecifiedTrust ignored ->
                requirements.generation("unspecified certificates", place, ApiGeneration.ADD1);
        }
    }

    /** Before {@code ADD2}, a store has a single configuration. */
    private void store(List<CertificateCriteria> criteria) {
        if (criteria.size() > 1) {
            requirements.generation("several criteria for one store", place, ApiGeneration.ADD2);
        }
        criteria(criteria);
    }

    private void criteria(List<CertificateCriteria> all) {
        for (CertificateCriteria criteria : all) {
            if (criteria.hash().isPresent()
                    || criteria.name().isPresent()
                    || !criteria.ekus().isEmpty()) {
                requirements.generation("certificate criteria", place, ApiGeneration.ADD2);
            }
            criteria.flags().forEach(this::flag);
        }
    }

    private void flag(CertificateFlag flag) {
        WindowsVersion first = switch (flag) {
            case ACCOUNT_MAPPING, DISABLE_REQUEST_PAYLOAD, USE_NAP_CERTIFICATE, INTERMEDIATE_CA -> WindowsVersion.VISTA;
            case IGNORE_MAPPING_FAILURE, PREFER_NAP_CERTIFICATE_OUTBOUND -> WindowsVersion.WINDOWS_7;
            case SELECT_NAP_CERTIFICATE, VERIFY_NAP_CERTIFICATE, FOLLOW_RENEWAL -> WindowsVersion.WINDOWS_8;
        };
        if (first != WindowsVersion.VISTA) {
            requirements.windows("the flag " + flag, place, first);
        }
    }
}
