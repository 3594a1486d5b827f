package io.culvert.analysis.lint;

import io.culvert.policy.TunnelOption;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Place;
import java.util.ArrayList;
import java.util.List;

/** The checks of {@link Lint#modern()} for the options of a tunnel. */
final class OptionChecks {

    private static final Place PLACE = Place.of("tunnel options");

    private OptionChecks() {}

    static List<Finding> options(TunnelPolicy policy) {
        List<Finding> findings = new ArrayList<>();
        if (policy.tunnelOptions().contains(TunnelOption.ALLOW_PEER_BEHIND_NAT)
                && policy.tunnelOptions().contains(TunnelOption.ALLOW_GENERAL_NAT_TRAVERSAL)) {
            findings.add(
                    Advice.BOTH_NAT_LEVELS.at(policy, PLACE, "ALLOW_PEER_BEHIND_NAT and ALLOW_GENERAL_NAT_TRAVERSAL"));
        }
        if (policy.tunnelOptions().contains(TunnelOption.ALLOW_OUTBOUND_CLEAR_CONNECTION)) {
            findings.add(Advice.GATEWAY_ONLY.at(policy, PLACE, TunnelOption.ALLOW_OUTBOUND_CLEAR_CONNECTION.name()));
        }
        return findings;
    }
}
