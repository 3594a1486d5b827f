package io.culvert.wfp;

import io.culvert.internal.DifferenceList;
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
import java.util.List;
import java.util.stream.Stream;

/** Compares an installed tunnel with a policy, part by part. */
final class TunnelDifferences {

    private TunnelDifferences() {}

    static List<Difference> between(ReadableTunnel installed, TunnelPolicy wanted) {
        Place tunnel = Place.tunnel(wanted.name());
        DifferenceList differences = new DifferenceList(tunnel);
        objects(installed, wanted, differences);
        differences.compare("endpoints", installed.endpoints(), endpointsOf(wanted.addressing()));
        differences.addAll(installed.keying().keyingDifferences(tunnel, wanted.keying()));
        differences.compare("quick mode", installed.quickModeProposals(), wanted.quickModeProposals());
        differences.compare("idle timeout", installed.idleTimeout(), wanted.idleTimeout());
        differences.addAll(installed.options().clauseDifferences(tunnel, wanted));
        installed.policy().ifPresent(whole -> call(whole, wanted, differences));
        return differences.toList();
    }

    /** The parts that every context has, and the part that no policy can express. */
    static List<Difference> between(UnreadableTunnel installed, TunnelPolicy wanted) {
        DifferenceList differences = new DifferenceList(Place.tunnel(wanted.name()));
        objects(installed, wanted, differences);
        return Stream.concat(
                        differences.toList().stream(),
                        Stream.of(new Difference(installed.place(), installed.reason(), "as the policy specifies")))
                .toList();
    }

    private static void objects(InstalledTunnel installed, TunnelPolicy wanted, DifferenceList differences) {
        differences.compare("key", installed.providerContextKey(), wanted.providerContextKey());
        differences.compare("name", installed.name(), wanted.name());
        differences.compare("description", installed.description(), wanted.description());
        differences.compare("provider", installed.providerKey(), wanted.providerKey());
        differences.compare("lifetime", installed.lifetime(), wanted.lifetime());
        differences.compare("provider data", installed.providerData(), wanted.providerData());
    }

    /** Compares the parts that no provider context contains. */
    private static void call(TunnelPolicy installed, TunnelPolicy wanted, DifferenceList differences) {
        differences.compare("traffic", installed.addressing(), wanted.addressing());
        differences.compare(
                "module pinning", installed.keying().pinning(), wanted.keying().pinning());
        differences.compare("security descriptor", installed.securityDescriptor(), wanted.securityDescriptor());
    }

    private static TunnelEndpoints endpointsOf(Addressing addressing) {
        return switch (addressing) {
            case Ipv4Addressing ipv4 -> new Ipv4Endpoints(ipv4.localEndpoint(), ipv4.remoteEndpoint());
            case Ipv6InIpv4Addressing mixed -> new Ipv6InIpv4Endpoints(mixed.localEndpoint(), mixed.remoteEndpoint());
            case Ipv6Addressing ipv6 -> new Ipv6Endpoints(ipv6.localEndpoint(), ipv6.remoteEndpoint());
        };
    }
}
