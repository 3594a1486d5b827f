package io.culvert.policy;

import static java.util.Objects.requireNonNull;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.Violation;
import io.culvert.rule.catalogue.OptionRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the parts of a policy that require more than {@code ADD0} or Windows Vista. */
final class PolicyRequirements {

    private final List<Requirement> found = new ArrayList<>();
    private final Place tunnel;

    private PolicyRequirements(String name) {
        this.tunnel = Place.tunnel(name);
    }

    static List<Requirement> of(TunnelPolicy policy) {
        PolicyRequirements requirements = new PolicyRequirements(policy.name());
        TrafficRequirements.of(policy.addressing(), requirements);
        KeyingRequirements.of(policy.keying(), requirements);
        QuickModeRequirements.of(policy.quickModeProposals(), requirements);
        Clause.requirements(policy, requirements);
        return List.copyOf(requirements.found);
    }

    static ApiGeneration generation(List<Requirement> requirements) {
        return requirements.stream()
                .map(Requirement::generation)
                .max(Comparator.naturalOrder())
                .orElse(ApiGeneration.ADD0);
    }

    static WindowsVersion windows(List<Requirement> requirements) {
        return requirements.stream()
                .map(Requirement::windows)
                .max(Comparator.naturalOrder())
                .orElse(WindowsVersion.VISTA);
    }

    static void check(TunnelPolicy policy, WindowsVersion target) {
        requireNonNull(target, "target");
        List<Violation> tooNew = policy.requirements().stream()
                .filter(requirement -> requirement.windows().compareTo(target) > 0)
                .map(requirement -> OptionRules.TARGET.violatedBy(
                        requirement.place(),
                        requirement.feature() + ", which came with " + requirement.windows(),
                        "features that " + target + " supports"))
                .toList();
        if (!tooNew.isEmpty()) {
            throw new InvalidPolicyException(tooNew);
        }
    }

    /** Adds a requirement of an API generation, and of the first Windows that has its function. */
    void generation(String feature, Place place, ApiGeneration generation) {
        add(feature, place, generation, generation.firstWindows());
    }

    /** Adds a requirement of a Windows release; {@code ADD0} has a field for the feature. */
    void windows(String feature, Place place, WindowsVersion windows) {
        add(feature, place, ApiGeneration.ADD0, windows);
    }

    void add(String feature, Place place, ApiGeneration generation, WindowsVersion windows) {
        found.add(new Requirement(feature, tunnel.then(place), generation, windows));
    }

    /** Adds the requirement of an option, if it needs a later Windows than Vista. */
    void option(TunnelOption option, Place place) {
        WindowsVersion first = switch (option) {
            // No source states the first Windows of POINT_TO_SITE_TUNNEL.
            case CLEAR_DF,
                    ALLOW_PEER_BEHIND_NAT,
                    ALLOW_GENERAL_NAT_TRAVERSAL,
                    DONT_NEGOTIATE_SECOND_LIFETIME,
                    DONT_NEGOTIATE_BYTE_LIFETIME,
                    POINT_TO_SITE_TUNNEL -> WindowsVersion.VISTA;
            case ALLOW_OUTBOUND_CLEAR_CONNECTION, BYPASS_ALREADY_SECURE_CONNECTION, BYPASS_ICMPV6 ->
                WindowsVersion.WINDOWS_7;
            case KEY_MANAGER_MAY_NOTIFY_KEY -> WindowsVersion.WINDOWS_8;
            case SITE_TO_SITE_TUNNEL -> WindowsVersion.WINDOWS_10_1709;
        };
        if (first != WindowsVersion.VISTA) {
            windows("the option " + option, place, first);
        }
    }
}
