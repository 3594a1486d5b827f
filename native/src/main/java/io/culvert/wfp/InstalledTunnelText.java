package io.culvert.wfp;

import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.session.Ipv4Endpoints;
import io.culvert.wfp.session.Ipv6Endpoints;
import io.culvert.wfp.session.Ipv6InIpv4Endpoints;
import io.culvert.wfp.session.TunnelEndpoints;

/** Installed tunnels as text for people. Contains no secrets. */
final class InstalledTunnelText {

    private InstalledTunnelText() {}

    static String of(InstalledTunnel tunnel) {
        return switch (tunnel) {
            case ReadableTunnel readable ->
                identity(readable)
                        + readable.policy().map(TunnelPolicy::describe).orElseGet(() -> contexts(readable));
            case UnreadableTunnel unreadable ->
                identity(unreadable) + "No policy can express " + unreadable.place() + ": " + unreadable.reason();
        };
    }

    /** Name, key, owner and lifetime. */
    private static String identity(InstalledTunnel tunnel) {
        return "Installed tunnel '" + tunnel.name() + "', key " + tunnel.providerContextKey() + ", "
                + tunnel.providerKey().map(key -> "provider " + key).orElse("no provider") + ", "
                + tunnel.lifetime() + ". ";
    }

    /** What provider contexts contain: everything but the traffic. */
    private static String contexts(ReadableTunnel tunnel) {
        return "From " + ends(tunnel.endpoints()) + ", " + tunnel.keying() + ", " + tunnel.quickModeProposals()
                + ". The engine does not return the traffic.";
    }

    /** Both ends. */
    static String ends(TunnelEndpoints endpoints) {
        return switch (endpoints) {
            case Ipv4Endpoints ipv4 -> ipv4.local() + " to " + ipv4.remote();
            case Ipv6Endpoints ipv6 -> ipv6.local() + " to " + ipv6.remote();
            case Ipv6InIpv4Endpoints mixed -> mixed.local() + " to " + mixed.remote();
        };
    }
}
