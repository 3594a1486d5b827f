package io.culvert.testing;

import io.culvert.net.AnyIpv4;
import io.culvert.net.AnyIpv6;
import io.culvert.net.IcmpVersion;
import io.culvert.net.Ipv4Gateways;
import io.culvert.net.Ipv4LocalEndpoint;
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteEndpoint;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.net.Ipv6Gateways;
import io.culvert.net.Ipv6LocalEndpoint;
import io.culvert.net.Ipv6LocalSide;
import io.culvert.net.Ipv6RemoteEndpoint;
import io.culvert.net.Ipv6RemoteSide;
import io.culvert.traffic.Addressing;
import io.culvert.traffic.IcmpFilter;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv4PointToPoint;
import io.culvert.traffic.Ipv4SiteToSite;
import io.culvert.traffic.Ipv4Traffic;
import io.culvert.traffic.Ipv4TrafficSelector;
import io.culvert.traffic.Ipv4VirtualInterface;
import io.culvert.traffic.Ipv6Addressing;
import io.culvert.traffic.Ipv6InIpv4Addressing;
import io.culvert.traffic.Ipv6PointToPoint;
import io.culvert.traffic.Ipv6SiteToSite;
import io.culvert.traffic.Ipv6Traffic;
import io.culvert.traffic.Ipv6TrafficSelector;
import io.culvert.traffic.Ipv6VirtualInterface;
import io.culvert.traffic.PointToPointFilter;
import io.culvert.traffic.TrafficSelector;
import io.culvert.traffic.TrafficSelectorPolicy;
import io.culvert.traffic.TransportFilter;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Valid ends, traffic and traffic selectors of every kind. The same numbers give the same ones. */
public final class RandomTraffic {

    private final Random random;
    private final RandomMatches matches;

    /** Draws from these numbers. */
    public RandomTraffic(Random random) {
        this.random = random;
        this.matches = new RandomMatches(random);
    }

    /** The ends and the traffic of the next tunnel, of any kind. */
    public Addressing addressing() {
        return switch (random.nextInt(3)) {
            case 0 -> ipv4Addressing();
            case 1 -> ipv6Addressing();
            default -> ipv6InIpv4Addressing();
        };
    }

    /** IPv4 within IPv4. */
    public Ipv4Addressing ipv4Addressing() {
        return Ipv4Addressing.of(ipv4Local(), ipv4Remote(), ipv4Traffic());
    }

    /** IPv6 within IPv6. */
    public Ipv6Addressing ipv6Addressing() {
        return Ipv6Addressing.of(ipv6Local(), ipv6Remote(), ipv6Traffic());
    }

    /** IPv6 within IPv4, which only IKEv2 keys. */
    public Ipv6InIpv4Addressing ipv6InIpv4Addressing() {
        return Ipv6InIpv4Addressing.of(ipv4Local(), ipv4Remote(), ipv6Traffic());
    }

    /** Some policies of traffic selectors, or none. */
    public List<TrafficSelectorPolicy> trafficSelectors() {
        return perhapsSome(() ->
                new TrafficSelectorPolicy(perhapsSome(this::trafficSelector), perhapsSome(this::trafficSelector)));
    }

    private TrafficSelector trafficSelector() {
        boolean narrow = random.nextBoolean();
        if (random.nextBoolean()) {
            Ipv4TrafficSelector selector = Ipv4TrafficSelector.of(matches.consecutiveIpv4());
            return narrow ? selector.protocol(matches.protocol()).ports(matches.portRange()) : selector;
        }
        Ipv6TrafficSelector selector = Ipv6TrafficSelector.of(matches.consecutiveIpv6());
        return narrow ? selector.protocol(matches.protocol()).ports(matches.portRange()) : selector;
    }

    private Ipv4LocalEndpoint ipv4Local() {
        return random.nextInt(4) == 0 ? new AnyIpv4() : matches.ipv4Address();
    }

    private Ipv6LocalEndpoint ipv6Local() {
        return random.nextInt(4) == 0 ? new AnyIpv6() : matches.ipv6Address();
    }

    private Ipv4RemoteEndpoint ipv4Remote() {
        return switch (random.nextInt(5)) {
            case 0 -> new AnyIpv4();
            case 1 -> matches.ipv4Address().named(remoteName());
            case 2 -> Ipv4RemoteEndpoint.anyOf(some(matches::ipv4Address));
            case 3 ->
                Ipv4Gateways.of(matches.ipv4Address(), matches.ipv4Address()).named(remoteName());
            default -> matches.ipv4Address();
        };
    }

    private Ipv6RemoteEndpoint ipv6Remote() {
        return switch (random.nextInt(5)) {
            case 0 -> new AnyIpv6();
            case 1 -> matches.ipv6Address().named(remoteName());
            case 2 -> Ipv6RemoteEndpoint.anyOf(some(matches::ipv6Address));
            case 3 ->
                Ipv6Gateways.of(matches.ipv6Address(), matches.ipv6Address()).named(remoteName());
            default -> matches.ipv6Address();
        };
    }

    private String remoteName() {
        return (random.nextBoolean() ? "gw" : "b\u00fcro") + random.nextInt(1_000) + ".example.com";
    }

    private Ipv4Traffic ipv4Traffic() {
        Ipv4LocalSide local = new Ipv4LocalSide(perhapsSome(matches::ipv4));
        Ipv4RemoteSide remote = new Ipv4RemoteSide(perhapsSome(matches::ipv4));
        Ipv4Traffic traffic = random.nextBoolean()
                ? new Ipv4SiteToSite(local, remote)
                : new Ipv4PointToPoint(local, remote, filter());
        return random.nextInt(3) == 0 ? new Ipv4VirtualInterface(traffic) : traffic;
    }

    private Ipv6Traffic ipv6Traffic() {
        Ipv6LocalSide local = new Ipv6LocalSide(perhapsSome(matches::ipv6));
        Ipv6RemoteSide remote = new Ipv6RemoteSide(perhapsSome(matches::ipv6));
        Ipv6Traffic traffic = random.nextBoolean()
                ? new Ipv6SiteToSite(local, remote)
                : new Ipv6PointToPoint(local, remote, filter());
        return random.nextInt(3) == 0 ? new Ipv6VirtualInterface(traffic) : traffic;
    }

    private PointToPointFilter filter() {
        return switch (random.nextInt(5)) {
            case 0 -> TransportFilter.EVERYTHING;
            case 1 -> TransportFilter.of(matches.icmpProtocol(), matches.protocolMatch());
            case 2, 3 -> transport();
            default -> icmp();
        };
    }

    private TransportFilter transport() {
        return TransportFilter.builder()
                .protocols(perhapsSome(matches::protocolWithPorts))
                .localPorts(perhapsSome(matches::port))
                .remotePorts(perhapsSome(matches::port))
                .localInterfaces(perhapsSome(matches::localInterface))
                .profiles(perhapsSome(matches::profile))
                .realms(perhapsSome(matches::realm))
                .build();
    }

    private IcmpFilter icmp() {
        boolean byCodeOnly = random.nextInt(3) == 0;
        return IcmpFilter.builder()
                .version(random.nextBoolean() ? IcmpVersion.ICMP : IcmpVersion.ICMPV6)
                .types(byCodeOnly ? List.of() : some(matches::icmpType))
                .codes(byCodeOnly ? some(matches::icmpCode) : perhapsSome(matches::icmpCode))
                .localInterfaces(perhapsSome(matches::localInterface))
                .profiles(perhapsSome(matches::profile))
                .realms(perhapsSome(matches::realm))
                .build();
    }

    private <T> List<T> some(Supplier<? extends T> element) {
        return Stream.<T>generate(element).limit(1 + random.nextInt(3)).toList();
    }

    private <T> List<T> perhapsSome(Supplier<? extends T> element) {
        return random.nextBoolean() ? List.of() : some(element);
    }
}
