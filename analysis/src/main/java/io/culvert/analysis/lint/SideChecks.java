package io.culvert.analysis.lint;

import io.culvert.policy.TunnelOption;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Place;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks of the two sides of a site-to-site tunnel. */
final class SideChecks {

    private static final Place TRAFFIC = Place.of("traffic");

    private SideChecks() {}

    /** Sides of a virtual interface are those of routes, and sides of point to point are the ends: both by design. */
    static List<Finding> sides(TunnelPolicy policy) {
        TunnelLayout layout = TunnelLayout.of(policy.addressing());
        return switch (layout.kind()) {
            case SITE_TO_SITE -> siteToSite(policy, layout);
            case POINT_TO_POINT, VIRTUAL_INTERFACE -> List.of();
        };
    }

    private static List<Finding> siteToSite(TunnelPolicy policy, TunnelLayout layout) {
        if (layout.local().isEmpty() || layout.remote().isEmpty()) {
            return List.of();
        }
        AddressSet local = layout.local().get();
        AddressSet remote = layout.remote().get();
        if (local.isAll() && remote.isAll()) {
            return isRouted(policy)
                    ? List.of()
                    : TunnelAdvice.EVERYTHING_TO_EVERYTHING.only(policy, TRAFFIC, "any address to any address");
        }
        List<Finding> findings = new ArrayList<>();
        if (holdsBothEnds(layout, local, remote)
                && !policy.tunnelOptions().contains(TunnelOption.BYPASS_ALREADY_SECURE_CONNECTION)) {
            findings.add(TunnelAdvice.OWN_GATEWAYS.at(policy, TRAFFIC, "both sides contain their own end"));
        }
        AddressSet both = local.and(remote);
        // A side of all addresses is chosen, for a peer that is the way to everywhere.
        if (!both.isEmpty() && !local.isAll() && !remote.isAll()) {
            findings.add(TunnelAdvice.OVERLAPPING_SIDES.at(
                    policy, TRAFFIC, both + " on both sides, such as the packet from " + both.examplePacket()));
        }
        return findings;
    }

    private static boolean isRouted(TunnelPolicy policy) {
        return policy.tunnelOptions().contains(TunnelOption.SITE_TO_SITE_TUNNEL)
                || policy.tunnelOptions().contains(TunnelOption.POINT_TO_SITE_TUNNEL);
    }

    private static boolean holdsBothEnds(TunnelLayout layout, AddressSet local, AddressSet remote) {
        Optional<BigInteger> localEnd = layout.localEnd();
        return layout.ends() == local.family()
                && localEnd.isPresent()
                && local.contains(localEnd.get())
                && layout.remoteEnds().stream().anyMatch(remote::contains);
    }
}
