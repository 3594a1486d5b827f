package io.culvert.dsl.stage;

import io.culvert.crypto.Protection;
import io.culvert.policy.Keying;
import io.culvert.policy.SaIdleTimeout;
import io.culvert.policy.TunnelPolicy;
import io.culvert.policy.WindowsVersion;
import io.culvert.traffic.Addressing;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What was said so far, complete but for the options. Unchecked: everything that is wrong is told at the end.
 *
 * @param options what each option does to the policy, by its word: saying one again replaces it
 */
record Draft(
        String name,
        Addressing addressing,
        Keying keying,
        Protection protection,
        SaIdleTimeout idleTimeout,
        Optional<WindowsVersion> target,
        Map<String, Consumer<TunnelPolicy.Builder>> options) {

    static Draft of(String name, Addressing addressing, Keying keying, Protection protection) {
        return new Draft(name, addressing, keying, protection, SaIdleTimeout.DEFAULT, Optional.empty(), Map.of());
    }

    /** All of a policy; a key that was derived is derived anew. */
    static Draft of(TunnelPolicy policy) {
        Draft draft = new Draft(
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
        builder.description(policy.description())
                .providerKey(policy.providerKey())
                .tunnelOptions(policy.tunnelOptions())
                .localInterface(policy.localInterface())
                .lifetime(policy.lifetime())
                .providerData(policy.providerData())
                .securityDescriptor(policy.securityDescriptor())
                .forwardPathLifetimeSeconds(policy.forwardPathLifetimeSeconds())
                .compartmentId(policy.compartmentId())
                .trafficSelectors(policy.trafficSelectors());
    }

    Draft named(String newName) {
        return new Draft(newName, addressing, keying, protection, idleTimeout, target, options);
    }

    Draft keyedBy(Keying newKeying) {
        return new Draft(name, addressing, newKeying, protection, idleTimeout, target, options);
    }

    Draft protectedBy(Protection newProtection) {
        return new Draft(name, addressing, keying, newProtection, idleTimeout, target, options);
    }

    Draft idleTimeout(SaIdleTimeout timeout) {
        return new Draft(name, addressing, keying, protection, timeout, target, options);
    }

    Draft target(WindowsVersion oldest) {
        return new Draft(name, addressing, keying, protection, idleTimeout, Optional.of(oldest), options);
    }

    Draft with(String word, Consumer<TunnelPolicy.Builder> option) {
        Map<String, Consumer<TunnelPolicy.Builder>> all = new LinkedHashMap<>(options);
        all.put(word, option);
        return new Draft(name, addressing, keying, protection, idleTimeout, target, all);
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
