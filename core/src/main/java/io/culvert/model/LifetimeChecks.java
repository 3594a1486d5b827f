package io.culvert.model;

import io.culvert.crypto.IkeProposal;
import io.culvert.crypto.QuickModeProposal;
import java.util.ArrayList;
import java.util.List;

/** How long a key is used before there is another. */
final class LifetimeChecks {

    private static final long EIGHT_HOURS = 28_800;

    private LifetimeChecks() {}

    static List<Finding> mainMode(TunnelPolicy policy) {
        List<Finding> findings = new ArrayList<>();
        int number = 0;
        for (IkeProposal proposal : KeyingParts.proposals(policy.keying())) {
            number++;
            if (proposal.lifetimeSeconds() > EIGHT_HOURS) {
                findings.add(Advice.IKE_LIFETIME.at(
                        policy,
                        "main mode > proposal " + number + " > lifetime seconds",
                        Long.toString(proposal.lifetimeSeconds())));
            }
        }
        return findings;
    }

    static List<Finding> quickMode(TunnelPolicy policy) {
        List<Finding> findings = new ArrayList<>();
        int number = 0;
        for (QuickModeProposal proposal : policy.quickModeProposals()) {
            number++;
            long seconds = proposal.lifetime().seconds();
            if (seconds > EIGHT_HOURS) {
                findings.add(Advice.ESP_LIFETIME.at(
                        policy, "quick mode > proposal " + number + " > lifetime > seconds", Long.toString(seconds)));
            }
        }
        return findings;
    }
}
