package io.culvert.auth;

import io.culvert.internal.CheckedLists;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.Violation;
import io.culvert.rule.catalogue.AuthenticationRules;
import java.util.ArrayList;
import java.util.List;

/**
 * Refuses contradictory criteria. Called where criteria are used, so that their parts can be set in any order.
 */
final class CriteriaCheck {

    private CriteriaCheck() {}

    static List<CertificateCriteria> ofStore(List<CertificateCriteria> criteria, Place store) {
        List<CertificateCriteria> copy = CheckedLists.checked(
                CheckedLists.notEmpty(
                        criteria, AuthenticationRules.STORE_CRITERIA, store, "at least one CertificateCriteria"),
                CertificateCriteria.class,
                store);
        List<Violation> violations = new ArrayList<>();
        int number = 0;
        for (CertificateCriteria each : copy) {
            violations.addAll(problems(store.nth("criteria", ++number), each));
        }
        refuse(violations);
        return copy;
    }

    static CertificateCriteria ofAuthority(CertificateCriteria criteria, String authority) {
        refuse(problems(
                Place.of("authority " + CertificateText.quoted(authority)).then("criteria"), criteria));
        return criteria;
    }

    private static List<Violation> problems(Place place, CertificateCriteria criteria) {
        List<Violation> violations = new ArrayList<>();
        if (criteria.flags().contains(CertificateFlag.FOLLOW_RENEWAL)
                && criteria.hash().isEmpty()) {
            violations.add(AuthenticationRules.FOLLOW_RENEWAL.violatedBy(
                    place, "FOLLOW_RENEWAL without a hash", "FOLLOW_RENEWAL with a hash"));
        }
        if (criteria.flags().contains(CertificateFlag.IGNORE_MAPPING_FAILURE)
                && !criteria.flags().contains(CertificateFlag.ACCOUNT_MAPPING)) {
            violations.add(AuthenticationRules.MAPPING_FAILURE.violatedBy(
                    place,
                    "IGNORE_MAPPING_FAILURE without ACCOUNT_MAPPING",
                    "IGNORE_MAPPING_FAILURE with ACCOUNT_MAPPING"));
        }
        return violations;
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InvalidPolicyException(violations);
        }
    }
}
