package io.culvert.analysis.lint;

import io.culvert.crypto.AuthIpProposal;
import io.culvert.crypto.QuickModeProposal;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Place;
import java.util.ArrayList;
import java.util.List;

/** Checks of the lifetimes of keys. */
final class LifetimeChecks {

    private static final long EIGHT_HOURS = 28_800;

    private final TunnelPolicy policy;
    private final Advice advice;
    private final List<Finding> findings = new ArrayList<>();

    private LifetimeChecks(TunnelPolicy policy, Advice advice) {
        this.policy = policy;
        this.advice = advice;
    }

    static List<Finding> mainMode(TunnelPolicy policy) {
        LifetimeChecks found = new LifetimeChecks(policy, Advice.IKE_LIFETIME);
        int number = 0;
        for (AuthIpProposal proposal : policy.keying().mainModeProposals()) {
            found.look(
                    Place.of("main mode").nth("proposal", ++number).then("lifetime seconds"),
                    proposal.lifetimeSeconds());
        }
        return found.findings;
    }

    static List<Finding> quickMode(TunnelPolicy policy) {
        LifetimeChecks found = new LifetimeChecks(policy, Advice.ESP_LIFETIME);
        int number = 0;
        for (QuickModeProposal proposal : policy.quickModeProposals()) {
            found.look(
                    Place.of("quick mode")
                            .nth("proposal", ++number)
                            .then("lifetime")
                            .then("seconds"),
                    proposal.lifetime().seconds());
        }
        policy.forwardPathLifetimeSeconds()
                .ifPresent(
                        seconds -> found.look(Place.of("forward-path lifetime").then("seconds"), seconds));
        return found.findings;
    }

    private void look(Place place, long seconds) {
        if (seconds > EIGHT_HOURS) {
            findings.add(advice.at(policy, place, Long.toString(seconds)));
        }
    }
}
