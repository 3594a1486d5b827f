package io.culvert.analysis.lint;

import io.culvert.auth.CertificateAuthority;
import io.culvert.auth.CertificateTrust;
import io.culvert.auth.EnterpriseStore;
import io.culvert.auth.TrustList;
import io.culvert.auth.TrustedRootStore;
import io.culvert.auth.UnspecifiedTrust;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Place;
import java.util.ArrayList;
import java.util.List;

/** Checks of the authorities in a trust list. */
final class AuthorityChecks {

    private final TunnelPolicy policy;
    private final List<Finding> findings = new ArrayList<>();

    private AuthorityChecks(TunnelPolicy policy) {
        this.policy = policy;
    }

    static List<Finding> of(TunnelPolicy policy, Place method, CertificateTrust inbound, CertificateTrust outbound) {
        AuthorityChecks found = new AuthorityChecks(policy);
        found.trust(method.then("inbound"), inbound);
        found.trust(method.then("outbound"), outbound);
        return found.findings;
    }

    private void trust(Place place, CertificateTrust trust) {
        switch (trust) {
            case TrustList list -> {
                int number = 0;
                for (CertificateAuthority authority : list.authorities()) {
                    authority(place.nth("authority", ++number), authority);
                }
            }
            case EnterpriseStore ignored -> {}
            case TrustedRootStore ignored -> {}
            case UnspecifiedTrust ignored -> {}
        }
    }

    private void authority(Place place, CertificateAuthority authority) {
        switch (authority.source()) {
            case END_CERTIFICATE -> add(TunnelAdvice.LEAF_AUTHORITY, place, authority);
            case NAME -> {
                if (DistinguishedNames.isReversed(authority.subject())) {
                    add(TunnelAdvice.REVERSED_NAME, place, authority);
                }
                add(TunnelAdvice.AUTHORITY_BY_NAME, place, authority);
            }
            case AUTHORITY_CERTIFICATE, ENCODED_NAME -> {}
        }
    }

    private void add(TunnelAdvice advice, Place place, CertificateAuthority authority) {
        findings.add(advice.at(policy, place, authority.subject().getName()));
    }
}
