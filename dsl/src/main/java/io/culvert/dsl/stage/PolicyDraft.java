package io.culvert.dsl.stage;

import io.culvert.crypto.Protection;
import io.culvert.crypto.SaIdleTimeout;
import io.culvert.policy.InstalledClauses;
import io.culvert.policy.Keying;
import io.culvert.policy.TunnelPolicy;
import io.culvert.policy.WindowsVersion;
import io.culvert.traffic.Addressing;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A policy under construction, complete except for its options. {@link #build()} checks it and reports all violations
 * together.
 *
 * @param options the changes by the option's name; a repeated option replaces the earlier change
 */
record PolicyDraft(
        String name,
        Addressing addressing,
        Keying keying,
        Protection protection,
        SaIdleTimeout idleTimeout,
        Optional<WindowsVersion> target,
        Map<String, Consumer<TunnelPolicy.Builder>> options) {

    static PolicyDraft of(String name, Addressing addressing, Keying keying, Protection protection) {
        return new PolicyDraft(name, addressing, keying, protection, SaIdleTimeout.DEFAULT, Optional.empty(), Map.of());
    }

    /** Creates a draft with all parts of a policy. A derived key is not copied, so a new name gives a new key. */
    static PolicyDraft of(TunnelPolicy policy) {
        PolicyDraft draft = new PolicyDraft(
                policy.name(),
                policy.addressing(),
                policy.keying(),
                Protection.anyOf(policy.quickModeProposals()),
                policy.idleTimeout(),
                Optional.empty(),
                Map.of("the policy", builder -> copyOptions(policy, builder)));
        UUID derived = TunnelPolicy.derivedKey(policy.providerKey(), policy.name());
        return policy.providerContextKey().equals(derived)
                ? draft
                : draft.with("providerContextKey", builder -> builder.providerContextKey(policy.providerContextKey()));
    }

    private static void copyOptions(TunnelPolicy policy, TunnelPolicy.Builder builder) {
        builder.from(InstalledClauses.of(policy))
                .description(policy.description())
                .providerKey(policy.providerKey())
                .lifetime(policy.lifetime())
                .providerData(policy.providerData())
                .securityDescriptor(policy.securityDescriptor());
    }

    PolicyDraft named(String newName) {
        return new PolicyDraft(newName, addressing, keying, protection, idleTimeout, target, options);
    }

    PolicyDraft keyedBy(Keying newKeying) {
        return new PolicyDraft(name, addressing, newKeying, protection, idleTimeout, target, options);
    }

    PolicyDraft protectedBy(Protection newProtection) {
        return new PolicyDraft(name, addressing, keying, newProtection, idleTimeout, target, options);
    }

    PolicyDraft idleTimeout(SaIdleTimeout timeout) {
        return new PolicyDraft(name, addressing, keying, protection, timeout, target, options);
    }

    PolicyDraft target(WindowsVersion oldest) {
        return new PolicyDraft(name, addressing, keying, protection, idleTimeout, Optional.of(oldest), options);
    }

    PolicyDraft with(String word, Consumer<TunnelPolicy.Builder> option) {
        Map<String, Consumer<TunnelPolicy.Builder>> all = new LinkedHashMap<>(options);
        all.put(word, option);
        return new PolicyDraft(name, addressing, keying, protection, idleTimeout, target, all);
    }

    TunnelPolicy build() {
        TunnelPolicy.Builder builder = TunnelPolicy.builder()
                .addProtection(protection)
                .name(name)
                .addressing(addressing)
                .keying(keying)
                .idleTimeout(idleTimeout);
        options.values().forEach(option -> option.accept(builder));
        TunnelPolicy policy = builder.build();
        return target.map(policy::requireWindows).orElse(policy);
    }
}
