package io.culvert.analysis.lint;

import io.culvert.internal.CheckedLists;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A profile of advice: what a policy should not say although the platform takes it. Rules refuse, lint reports; whether
 * a finding stops anything is the caller's choice.
 *
 * <p>A profile is a list of checks. One of your own is a function from a policy to its findings, alone or behind
 * another profile:
 *
 * <pre>{@code
 * Lint house = Lint.modern().and(Lint.of(policy -> policy.description().isPresent()
 *         ? List.of()
 *         : List.of(new Finding(
 *                 Place.tunnel(policy.name()).then("description"),
 *                 "none",
 *                 "nobody knows whom to ask",
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
     * The profile that finds nothing.
     *
     * @return a profile without checks
     */
    public static Lint none() {
        return NONE;
    }

    /**
     * What the current standards advise against: DES, Triple DES, MD5, SHA-1, the groups 1, 2 and 24, IKE version 1,
     * encryption without integrity, pre-shared keys shorter than the keys they guard, keys that live longer than eight
     * hours, certificates that nobody looks up for revocation, anonymous authentication. And what can hardly be meant: a
     * certificate beside a pre-shared key, different integrity in AH and in ESP, methods and proposals that repeat, ICMP
     * of the other address family, options that contradict each other or have no effect, texts that the platform reads
     * as references. And what the platform's documents leave open: AES-GCM in main mode, algorithms of other modules. And
     * it reminds of what is for gateways only.
     *
     * <p>A quick mode without perfect forward secrecy is no finding.
     *
     * @return the profile
     */
    public static Lint modern() {
        return MODERN;
    }

    /**
     * What the front ends of the Windows firewall would not take: {@code netsh advfirewall} and the cmdlets of the module
     * NetSecurity know ranges of lifetimes, sessions and idle times that the platform itself does not publish. For
     * policies that an administrator should be able to say with those tools as well; others may well lie outside, as
     * policies of published programs do.
     *
     * <p>The front ends count lifetimes in minutes: one that is no multiple of 60 seconds is found too.
     *
     * @return the profile
     */
    public static Lint windowsFirewall() {
        return WINDOWS_FIREWALL;
    }

    /**
     * A profile of one check.
     *
     * @param check looks at a policy and gives what it finds, an empty list if nothing
     * @return the profile
     */
    public static Lint of(Function<? super TunnelPolicy, ? extends List<Finding>> check) {
        return new Lint(List.of(check));
    }

    /**
     * This profile and another.
     *
     * @param other whose checks come behind these
     * @return a third profile
     */
    public Lint and(Lint other) {
        List<Function<? super TunnelPolicy, ? extends List<Finding>>> both = new ArrayList<>(checks);
        both.addAll(other.checks);
        return new Lint(List.copyOf(both));
    }

    /**
     * Looks at a policy.
     *
     * @param policy the policy
     * @return what was found, check by check; each of the library's goes along the policy
     */
    public List<Finding> check(TunnelPolicy policy) {
        Objects.requireNonNull(policy, "policy");
        List<Finding> findings = new ArrayList<>();
        for (Function<? super TunnelPolicy, ? extends List<Finding>> check : checks) {
            // A check may come from a dynamic language, which can return a list of anything.
            findings.addAll(
                    CheckedLists.checked(check.apply(policy), Finding.class, Place.of("findings of a lint check")));
        }
        return List.copyOf(findings);
    }
}
