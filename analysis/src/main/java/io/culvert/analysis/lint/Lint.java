package io.culvert.analysis.lint;

import io.culvert.internal.CheckedLists;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * A profile of advice about values that the platform accepts and that are unwise. Rules refuse policies, lint reports
 * findings; the caller decides about the consequences of a finding.
 *
 * <p>A profile is a list of checks. A check of your own is a function from a policy to its findings, used alone or
 * after another profile:
 *
 * <pre>{@code
 * Lint house = Lint.modern().and(Lint.of(policy -> policy.description().isPresent()
 *         ? List.of()
 *         : List.of(Finding.of(
 *                 Place.tunnel(policy.name()).then("description"),
 *                 "none",
 *                 "the tunnel has no known owner",
 *                 "house rule 4",
 *                 "the name of an owner"))));
 * }</pre>
 */
public final class Lint {

    private static final Lint NONE = new Lint(List.of());
    private static final Lint MODERN = new Lint(ModernChecks.ALL);
    private static final Lint WINDOWS_FIREWALL = new Lint(FirewallChecks.ALL);

    private final List<Function<? super TunnelPolicy, ? extends List<Finding>>> checks;

    private Lint(List<Function<? super TunnelPolicy, ? extends List<Finding>>> checks) {
        this.checks = checks;
    }

    /**
     * A profile that finds nothing.
     *
     * @return a profile without checks
     */
    public static Lint none() {
        return NONE;
    }

    /**
     * The advice of current standards against DES, Triple DES, MD5, SHA-1, the groups 1, 2 and 24, IKE version 1,
     * encryption without integrity, no encryption, pre-shared keys shorter than the keys they guard, keys that live longer than eight
     * hours, certificates without a revocation check, and anonymous authentication. Also likely mistakes: a certificate
     * beside a pre-shared key, different integrity in AH and in ESP, methods and proposals that repeat, ICMP of the
     * other address family, options that contradict each other or have no effect, and texts that the platform reads as
     * references. Also uses that the platform's documents leave open: AES-GCM in main mode, and algorithms of
     * third-party modules. Also options that are for gateways only.
     *
     * <p>Also mistakes of addresses and data: ends that are no host's, or the same address; sides that overlap, that are
     * everything, or that contain their own ends; a private end without an option for address translation; selectors
     * that do not fit the traffic or the keying; keys with a line end, quotation marks and the like; authorities given
     * by name, in reversed order, or as a certificate that is no authority's; a tunnel without provider.
     *
     * <p>A quick mode without perfect forward secrecy is not a finding.
     *
     * @return the profile
     */
    public static Lint modern() {
        return MODERN;
    }

    /**
     * Values outside the ranges of the front ends of the Windows firewall. {@code netsh advfirewall} and the cmdlets of
     * the module NetSecurity limit lifetimes, sessions and idle times; the platform publishes no such limits. For
     * policies that an administrator must also be able to configure with those tools. Policies of published programs
     * lie outside these ranges.
     *
     * <p>The front ends use minutes for lifetimes, so a lifetime that is not a multiple of 60 seconds is a finding.
     *
     * @return the profile
     */
    public static Lint windowsFirewall() {
        return WINDOWS_FIREWALL;
    }

    /**
     * A profile of one check.
     *
     * @param check returns the findings of a policy, an empty list for none
     * @return the profile
     */
    public static Lint of(Function<? super TunnelPolicy, ? extends List<Finding>> check) {
        return new Lint(List.of(check));
    }

    /**
     * Combines this profile with another one.
     *
     * @param other the profile whose checks follow these
     * @return the combined profile
     */
    public Lint and(Lint other) {
        List<Function<? super TunnelPolicy, ? extends List<Finding>>> both = new ArrayList<>(checks);
        both.addAll(other.checks);
        return new Lint(List.copyOf(both));
    }

    /**
     * Checks a policy.
     *
     * @param policy the policy
     * @return the findings, check by check; the checks of the library report in the order of the policy. Findings that
     *     differ only in their places are one finding with all the places
     */
    public List<Finding> check(TunnelPolicy policy) {
        Objects.requireNonNull(policy, "policy");
        List<Finding> findings = new ArrayList<>();
        for (Function<? super TunnelPolicy, ? extends List<Finding>> check : checks) {
            // A check in a dynamic language can return a list with elements of any type.
            findings.addAll(
                    CheckedLists.checked(check.apply(policy), Finding.class, Place.of("findings of a lint check")));
        }
        return merged(findings);
    }

    /** One weakness is one finding: findings that differ in their places only become one, at the first position. */
    private static List<Finding> merged(List<Finding> findings) {
        Map<Weakness, List<Place>> places = new LinkedHashMap<>();
        for (Finding each : findings) {
            places.computeIfAbsent(Weakness.of(each), weakness -> new ArrayList<>())
                    .addAll(each.places());
        }
        return places.entrySet().stream()
                .<Finding>map(each ->
                        each.getKey().at(each.getValue().stream().distinct().toList()))
                .toList();
    }

    /**
     * A finding without its places.
     *
     * @param value the value of the elements
     * @param reason why it is unwise
     * @param source the document
     * @param better the better choice
     */
    private record Weakness(String value, String reason, String source, String better) {

        static Weakness of(Finding finding) {
            return new Weakness(finding.value(), finding.reason(), finding.source(), finding.better());
        }

        Finding at(List<Place> places) {
            return new FindingImpl(places, value, reason, source, better);
        }
    }
}
