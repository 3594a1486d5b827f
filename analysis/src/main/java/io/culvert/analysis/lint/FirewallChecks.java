package io.culvert.analysis.lint;

import io.culvert.crypto.AuthIpProposal;
import io.culvert.crypto.QuickModeProposal;
import io.culvert.crypto.SaLifetime;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The checks of {@link Lint#windowsFirewall()}. Their texts are in {@link FirewallRange}. */
final class FirewallChecks {

    static final List<Function<? super TunnelPolicy, ? extends List<Finding>>> ALL =
            List.of(FirewallChecks::mainMode, FirewallChecks::quickMode, FirewallChecks::tunnel);

    private final TunnelPolicy policy;
    private final List<Finding> findings = new ArrayList<>();

    private FirewallChecks(TunnelPolicy policy) {
        this.policy = policy;
    }

    static List<Finding> mainMode(TunnelPolicy policy) {
        FirewallChecks found = new FirewallChecks(policy);
        int number = 0;
        for (AuthIpProposal proposal : policy.keying().mainModeProposals()) {
            Place place = Place.of("main mode").nth("proposal", ++number);
            found.look(FirewallRange.MAIN_MODE_LIFETIME, place.then("lifetime seconds"), proposal.lifetimeSeconds());
            found.look(FirewallRange.MAIN_MODE_SESSIONS, place.then("quick mode limit"), proposal.quickModeLimit());
        }
        return found.findings;
    }

    static List<Finding> quickMode(TunnelPolicy policy) {
        FirewallChecks found = new FirewallChecks(policy);
        int number = 0;
        for (QuickModeProposal proposal : policy.quickModeProposals()) {
            Place place = Place.of("quick mode").nth("proposal", ++number).then("lifetime");
            SaLifetime lifetime = proposal.lifetime();
            found.look(FirewallRange.QUICK_MODE_LIFETIME, place.then("seconds"), lifetime.seconds());
            found.look(FirewallRange.QUICK_MODE_KILOBYTES, place.then("kilobytes"), lifetime.kilobytes());
        }
        return found.findings;
    }

    static List<Finding> tunnel(TunnelPolicy policy) {
        FirewallChecks found = new FirewallChecks(policy);
        found.look(
                FirewallRange.IDLE_TIMEOUT,
                Place.of("idle timeout").then("seconds"),
                policy.idleTimeout().seconds());
        policy.forwardPathLifetimeSeconds()
                .ifPresent(seconds -> found.look(
                        FirewallRange.FORWARD_PATH_LIFETIME,
                        Place.of("forward-path lifetime").then("seconds"),
                        seconds));
        return found.findings;
    }

    private void look(FirewallRange range, Place place, long value) {
        range.about(policy, place, value).ifPresent(findings::add);
    }
}
