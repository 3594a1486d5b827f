package io.culvert.wfp;

import io.culvert.crypto.QuickModeProposal;
import io.culvert.policy.KeyedByAuthIp;
import io.culvert.policy.KeyedByIkev1;
import io.culvert.policy.KeyedByIkev2;
import io.culvert.policy.Keying;
import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.ProviderData;
import io.culvert.policy.SaIdleTimeout;
import io.culvert.policy.TunnelPolicy;
import io.culvert.traffic.Addressing;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv6Addressing;
import io.culvert.traffic.Ipv6InIpv4Addressing;
import io.culvert.wfp.session.InstalledOptions;
import io.culvert.wfp.session.Ipv4Endpoints;
import io.culvert.wfp.session.Ipv6Endpoints;
import io.culvert.wfp.session.Ipv6InIpv4Endpoints;
import io.culvert.wfp.session.TunnelEndpoints;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A tunnel as an engine gives it back. Windows keeps a tunnel as two provider contexts and a number of filters; the
 * contexts are read back whole, the filters have no documented form. So everything but the traffic is here, and the whole
 * policy where the engine can tell it.
 *
 * @param providerContextId number by which the engine's own statistics and events name the tunnel
 * @param providerContextKey key by which it is found and deleted
 * @param name what people call it; an indirect text ({@code @…}) comes back resolved
 * @param description more about it
 * @param providerKey who owns it
 * @param lifetime how long it lives
 * @param providerData what its owner keeps with it
 * @param endpoints its two ends
 * @param keying how its keys are negotiated: with the main mode of the system if it has no main-mode context. Whether the
 *     module is pinned no context says: here it always is. Whether Windows gives back a pre-shared key is not documented
 * @param quickModeProposals how its packets are protected
 * @param idleTimeout when an unused security association goes away
 * @param options what most tunnels do without
 * @param policy the whole policy with its traffic: from the embedded engine always, from Windows never
 */
public record InstalledTunnel(
        long providerContextId,
        UUID providerContextKey,
        String name,
        Optional<String> description,
        Optional<UUID> providerKey,
        ObjectLifetime lifetime,
        Optional<ProviderData> providerData,
        TunnelEndpoints endpoints,
        Keying keying,
        List<QuickModeProposal> quickModeProposals,
        SaIdleTimeout idleTimeout,
        InstalledOptions options,
        Optional<TunnelPolicy> policy) {

    /** Keeps a copy of the list; refuses null. */
    public InstalledTunnel {
        Objects.requireNonNull(providerContextKey, "providerContextKey");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(providerKey, "providerKey");
        Objects.requireNonNull(lifetime, "lifetime");
        Objects.requireNonNull(providerData, "providerData");
        Objects.requireNonNull(endpoints, "endpoints");
        Objects.requireNonNull(keying, "keying");
        quickModeProposals = List.copyOf(quickModeProposals);
        Objects.requireNonNull(idleTimeout, "idleTimeout");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(policy, "policy");
    }

    /**
     * What is installed otherwise than a policy says.
     *
     * @param expected the policy
     * @return names of the parts that differ, such as {@code main mode}; empty if all that can be told is equal
     */
    public List<String> differencesFrom(TunnelPolicy expected) {
        List<String> differences = new ArrayList<>();
        note(differences, "key", providerContextKey, expected.providerContextKey());
        note(differences, "name", name, expected.name());
        note(differences, "description", description, expected.description());
        note(differences, "provider", providerKey, expected.providerKey());
        note(differences, "lifetime", lifetime, expected.lifetime());
        note(differences, "provider data", providerData, expected.providerData());
        note(differences, "endpoints", endpoints, endpointsOf(expected.addressing()));
        note(differences, "main mode", unpinned(keying), unpinned(expected.keying()));
        note(differences, "quick mode", quickModeProposals, expected.quickModeProposals());
        note(differences, "idle timeout", idleTimeout, expected.idleTimeout());
        options(differences, InstalledOptions.of(expected));
        policy.ifPresent(whole -> {
            note(differences, "traffic", whole.addressing(), expected.addressing());
            note(
                    differences,
                    "module pinning",
                    whole.keying().pinning(),
                    expected.keying().pinning());
            note(differences, "security descriptor", whole.securityDescriptor(), expected.securityDescriptor());
        });
        return List.copyOf(differences);
    }

    private void options(List<String> differences, InstalledOptions expected) {
        note(differences, "tunnel options", options.tunnelOptions(), expected.tunnelOptions());
        note(differences, "local interface", options.localInterface(), expected.localInterface());
        note(
                differences,
                "forward-path lifetime",
                options.forwardPathLifetimeSeconds(),
                expected.forwardPathLifetimeSeconds());
        note(differences, "compartment", options.compartmentId(), expected.compartmentId());
        note(differences, "traffic selectors", options.trafficSelectors(), expected.trafficSelectors());
    }

    /**
     * Overwrites the pre-shared keys that came back. They are copies: neither the policy that was installed nor the engine
     * loses its own.
     */
    public void destroySecrets() {
        keying.destroySecrets();
        policy.ifPresent(TunnelPolicy::destroySecrets);
    }

    private static void note(List<String> differences, String part, Object found, Object expected) {
        if (!found.equals(expected)) {
            differences.add(part);
        }
    }

    /** Whether the module is pinned no context says. */
    private static Keying unpinned(Keying keying) {
        if (keying instanceof KeyedByIkev1 ikev1) {
            return ikev1.moduleUnpinned();
        }
        return keying instanceof KeyedByAuthIp authIp
                ? authIp.moduleUnpinned()
                : ((KeyedByIkev2) keying).moduleUnpinned();
    }

    private static TunnelEndpoints endpointsOf(Addressing addressing) {
        if (addressing instanceof Ipv4Addressing ipv4) {
            return new Ipv4Endpoints(ipv4.localEndpoint(), ipv4.remoteEndpoint());
        }
        if (addressing instanceof Ipv6InIpv4Addressing mixed) {
            return new Ipv6InIpv4Endpoints(mixed.localEndpoint(), mixed.remoteEndpoint());
        }
        Ipv6Addressing ipv6 = (Ipv6Addressing) addressing;
        return new Ipv6Endpoints(ipv6.localEndpoint(), ipv6.remoteEndpoint());
    }
}
