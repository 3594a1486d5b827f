package io.culvert.wfp;

import io.culvert.policy.KeyedByAuthIp;
import io.culvert.policy.KeyedByIkev1;
import io.culvert.policy.KeyedByIkev2;
import io.culvert.policy.Keying;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Difference;
import io.culvert.rule.Place;
import io.culvert.traffic.Addressing;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv6Addressing;
import io.culvert.traffic.Ipv6InIpv4Addressing;
import io.culvert.wfp.session.Ipv4Endpoints;
import io.culvert.wfp.session.Ipv6Endpoints;
import io.culvert.wfp.session.Ipv6InIpv4Endpoints;
import io.culvert.wfp.session.TunnelEndpoints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares an installed tunnel with a policy, part by part. */
final class TunnelDifferences {

    private final Place tunnel;
    private final List<Difference> found = new ArrayList<>();

    private TunnelDifferences(Place tunnel) {
        this.tunnel = tunnel;
    }

    static List<Difference> between(InstalledTunnel installed, TunnelPolicy wanted) {
        TunnelDifferences differences = new TunnelDifferences(Place.tunnel(wanted.name()));
        differences.contexts(installed, wanted);
        differences.found.addAll(installed.options().clauseDifferences(differences.tunnel, wanted));
        installed.policy().ifPresent(whole -> differences.call(whole, wanted));
        return List.copyOf(differences.found);
    }

    private void contexts(InstalledTunnel installed, TunnelPolicy wanted) {
        compare("key", installed.providerContextKey(), wanted.providerContextKey());
        compare("name", installed.name(), wanted.name());
        compare("description", installed.description(), wanted.description());
        compare("provider", installed.providerKey(), wanted.providerKey());
        compare("lifetime", installed.lifetime(), wanted.lifetime());
        compare("provider data", installed.providerData(), wanted.providerData());
        compare("endpoints", installed.endpoints(), endpointsOf(wanted.addressing()));
        compare("main mode", unpinned(installed.keying()), unpinned(wanted.keying()));
        compare("quick mode", installed.quickModeProposals(), wanted.quickModeProposals());
        compare("idle timeout", installed.idleTimeout(), wanted.idleTimeout());
    }

    /** Parts that no provider context contains. */
    private void call(TunnelPolicy installed, TunnelPolicy wanted) {
        compare("traffic", installed.addressing(), wanted.addressing());
        compare("module pinning", installed.keying().pinning(), wanted.keying().pinning());
        compare("security descriptor", installed.securityDescriptor(), wanted.securityDescriptor());
    }

    private void compare(String part, Object installed, Object wanted) {
        if (!installed.equals(wanted)) {
            found.add(new Difference(tunnel.then(part), text(installed), text(wanted)));
        }
    }

    private static String text(Object value) {
        return value instanceof Optional<?> optional
                ? optional.map(Object::toString).orElse("none")
                : value.toString();
    }

    /** No context contains whether the module is pinned. */
    private static Keying unpinned(Keying keying) {
        return switch (keying) {
            case KeyedByIkev1 ikev1 -> ikev1.moduleUnpinned();
            case KeyedByAuthIp authIp -> authIp.moduleUnpinned();
            case KeyedByIkev2 ikev2 -> ikev2.moduleUnpinned();
        };
    }

    private static TunnelEndpoints endpointsOf(Addressing addressing) {
        return switch (addressing) {
            case Ipv4Addressing ipv4 -> new Ipv4Endpoints(ipv4.localEndpoint(), ipv4.remoteEndpoint());
            case Ipv6InIpv4Addressing mixed -> new Ipv6InIpv4Endpoints(mixed.localEndpoint(), mixed.remoteEndpoint());
            case Ipv6Addressing ipv6 -> new Ipv6Endpoints(ipv6.localEndpoint(), ipv6.remoteEndpoint());
        };
    }
}
