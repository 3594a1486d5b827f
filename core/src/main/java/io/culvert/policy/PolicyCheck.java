package io.culvert.policy;

import io.culvert.crypto.QuickModeProposal;
import io.culvert.crypto.SaLifetime;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.OptionRules;
import io.culvert.rule.catalogue.Rules;
import io.culvert.rule.text.PrintableText;
import io.culvert.traffic.Ipv6InIpv4Addressing;
import java.util.List;
import java.util.UUID;

/** Checks a whole policy and reports all violations together, each with its place. */
final class PolicyCheck {

    private static final UUID ZERO = new UUID(0, 0);

    private final Violations violations;

    private PolicyCheck(Violations violations) {
        this.violations = violations;
    }

    static void check(TunnelPolicy policy) {
        Violations violations = new Violations(policy.name());
        PolicyCheck check = new PolicyCheck(violations);
        check.envelope(policy);
        violations.addAll(TrafficCheck.violations(violations.tunnel(), policy.addressing()));
        KeyingCheck.check(policy.keying(), violations);
        check.ipv6InIpv4(policy);
        check.quickMode(policy.quickModeProposals());
        check.options(policy);
        violations.throwIfAny();
    }

    private void envelope(TunnelPolicy policy) {
        if (policy.name().isEmpty()) {
            violations.add(Rules.DISPLAY_NAME, Place.of("name"), "an empty text", "at least one printable character");
        }
        text(Place.of("name"), policy.name());
        policy.description().ifPresent(text -> text(Place.of("description"), text));
        if (policy.providerContextKey().equals(ZERO)) {
            violations.add(Rules.ZERO_KEY, Place.of("provider context key"), ZERO.toString(), "any other GUID");
        }
    }

    private void text(Place place, String text) {
        PrintableText.firstUnprintable(text)
                .ifPresent(problem -> violations.add(Rules.DISPLAY_TEXT, place, problem, "printable characters"));
    }

    private void ipv6InIpv4(TunnelPolicy policy) {
        if (policy.addressing() instanceof Ipv6InIpv4Addressing && !(policy.keying() instanceof KeyedByIkev2)) {
            violations.add(
                    OptionRules.IPV6_IN_IPV4,
                    Place.of("keying"),
                    "IPv6 between IPv4 ends, keyed by " + KeyingText.module(policy.keying()),
                    "IKEv2");
        }
    }

    private void quickMode(List<QuickModeProposal> proposals) {
        violations.notEmpty(Place.of("quick mode").then("proposals"), proposals);
        if (violations.elements(Place.of("quick mode").then("proposals"), proposals, QuickModeProposal.class)) {
            int number = 0;
            for (QuickModeProposal proposal : proposals) {
                lifetime(Place.of("quick mode").nth("proposal", ++number).then("lifetime"), proposal.lifetime());
            }
        }
    }

    private void lifetime(Place place, SaLifetime lifetime) {
        violations.inRange(Rules.QUICK_MODE_LIFETIME, place.then("seconds"), lifetime.seconds(), 1);
        violations.inRange(Rules.QUICK_MODE_LIFETIME, place.then("kilobytes"), lifetime.kilobytes(), 1);
        violations.inRange(Rules.QUICK_MODE_LIFETIME, place.then("packets"), lifetime.packets(), 1);
    }

    private void options(TunnelPolicy policy) {
        violations.uint32(
                Place.of("idle timeout").then("seconds"), policy.idleTimeout().seconds());
        violations.uint32(
                Place.of("idle timeout").then("fail-over seconds"),
                policy.idleTimeout().failOverSeconds());
        if (policy.lifetime() == ObjectLifetime.DYNAMIC) {
            violations.add(OptionRules.DYNAMIC_LIFETIME, Place.of("lifetime"), "DYNAMIC", "STATIC or PERSISTENT");
        }
        Clause.check(policy, violations);
    }
}
