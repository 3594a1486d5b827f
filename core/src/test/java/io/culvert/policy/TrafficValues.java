package io.culvert.policy;

import io.culvert.net.AnyIpv4;
import io.culvert.net.AnyIpv6;
import io.culvert.net.IcmpCode;
import io.culvert.net.IcmpCodeRange;
import io.culvert.net.IcmpType;
import io.culvert.net.IcmpTypeRange;
import io.culvert.net.IcmpVersion;
import io.culvert.net.InterfaceLuid;
import io.culvert.net.InterfaceRange;
import io.culvert.net.IpProtocol;
import io.culvert.net.IpProtocolRange;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4Gateways;
import io.culvert.net.Ipv6Address;
import io.culvert.net.Ipv6Gateways;
import io.culvert.net.NetworkProfile;
import io.culvert.net.Port;
import io.culvert.net.PortRange;
import io.culvert.net.ProfileRange;
import io.culvert.net.RealmRange;
import io.culvert.net.SecurityRealm;
import io.culvert.traffic.IcmpFilter;
import io.culvert.traffic.Ipv4SiteToSite;
import io.culvert.traffic.Ipv4Traffic;
import io.culvert.traffic.Ipv4TrafficSelector;
import io.culvert.traffic.Ipv4VirtualInterface;
import io.culvert.traffic.Ipv6InIpv4Addressing;
import io.culvert.traffic.Ipv6SiteToSite;
import io.culvert.traffic.Ipv6Traffic;
import io.culvert.traffic.Ipv6TrafficSelector;
import io.culvert.traffic.Ipv6VirtualInterface;
import io.culvert.traffic.TrafficSelectorPolicy;
import io.culvert.traffic.TransportFilter;
import java.util.List;
import java.util.stream.Stream;

/** The kinds of value about ends and traffic, each with values that differ in one part at a time. */
final class TrafficValues {

    private static final Ipv4Address IPV4 = Ipv4Address.parse("10.0.0.1");
    private static final Ipv4Address IPV4_B = Ipv4Address.parse("10.0.0.9");
    private static final Ipv6Address IPV6 = Ipv6Address.parse("2001:db8::1");
    private static final Ipv6Address IPV6_B = Ipv6Address.parse("2001:db8::9");
    private static final IpProtocol UDP = IpProtocol.UDP;
    private static final InterfaceLuid LUID = new InterfaceLuid(5);
    private static final InterfaceLuid LUID_B = new InterfaceLuid(-5);
    private static final NetworkProfile PROFILE = new NetworkProfile(2);
    private static final NetworkProfile PROFILE_B = new NetworkProfile(0xFFFF_FFFFL);
    private static final SecurityRealm REALM = SecurityRealm.parse("0a");
    private static final SecurityRealm REALM_B = SecurityRealm.parse("0aff");
    private static final IcmpType TYPE = new IcmpType(8);
    private static final IcmpType TYPE_B = new IcmpType(13);
    private static final IcmpCode CODE = new IcmpCode(0);
    private static final IcmpCode CODE_B = new IcmpCode(3);

    private TrafficValues() {}

    /** One list a kind; no two values of a list are equal. */
    static List<List<Object>> all() {
        return Stream.of(scalars(), ranges(), comparisons(), ends(), selectors(), traffic())
                .flatMap(List::stream)
                .toList();
    }

    private static List<List<Object>> scalars() {
        return List.of(
                List.of(LUID, LUID_B, new InterfaceLuid(0)),
                List.of(PROFILE, PROFILE_B),
                List.of(TYPE, TYPE_B),
                List.of(CODE, CODE_B));
    }

    private static List<List<Object>> ranges() {
        return List.of(
                List.of(new IpProtocolRange(IpProtocol.TCP, UDP), new IpProtocolRange(UDP, UDP)),
                List.of(new InterfaceRange(LUID, LUID_B), new InterfaceRange(LUID, LUID)),
                List.of(new ProfileRange(PROFILE, PROFILE_B), new ProfileRange(PROFILE_B, PROFILE_B)),
                List.of(new RealmRange(REALM, REALM_B), new RealmRange(REALM, REALM)),
                List.of(new IcmpTypeRange(TYPE, TYPE_B), new IcmpTypeRange(TYPE, TYPE)),
                List.of(new IcmpCodeRange(CODE, CODE_B), new IcmpCodeRange(CODE_B, CODE_B)));
    }

    private static List<List<Object>> comparisons() {
        return List.of(
                List.of(new Port(443).not(), new Port(80).not(), new Port(443).above(), new Port(443).anyBitSet()),
                List.of(UDP.not(), IpProtocol.TCP.not(), UDP.below(), UDP.allBitsSet()),
                List.of(IPV4.not(), IPV4_B.not(), IPV4.orAbove(), IPV4.noBitSet()),
                List.of(IPV6.not(), IPV6_B.not(), IPV6.orBelow()),
                List.of(LUID.not(), LUID_B.not(), LUID.above(), LUID.anyBitSet()),
                List.of(PROFILE.not(), PROFILE_B.not(), PROFILE.above(), PROFILE.allBitsSet()),
                List.of(REALM.not(), REALM_B.not(), REALM.above()),
                List.of(TYPE.not(), TYPE_B.not(), TYPE.below(), TYPE.noBitSet()),
                List.of(CODE.not(), CODE_B.not(), CODE.below(), CODE.noBitSet()));
    }

    private static List<List<Object>> ends() {
        return List.of(
                List.of(new AnyIpv4()),
                List.of(new AnyIpv6()),
                List.of(
                        Ipv4Gateways.of(IPV4, IPV4_B),
                        Ipv4Gateways.of(IPV4_B, IPV4),
                        Ipv4Gateways.of(IPV4, IPV4_B).named("vpn.example.com"),
                        IPV4.named("vpn.example.com"),
                        IPV4.named("gw.example.com")),
                List.of(
                        Ipv6Gateways.of(IPV6, IPV6_B),
                        Ipv6Gateways.of(IPV6_B, IPV6),
                        Ipv6Gateways.of(IPV6, IPV6_B).named("vpn.example.com"),
                        IPV6.named("vpn.example.com"),
                        IPV6.named("gw.example.com")));
    }

    private static List<List<Object>> selectors() {
        Ipv4TrafficSelector ipv4 = Ipv4TrafficSelector.of(IPV4);
        Ipv6TrafficSelector ipv6 = Ipv6TrafficSelector.of(IPV6);
        PortRange ports = new PortRange(new Port(80), new Port(443));
        return List.of(
                List.of(ipv4, Ipv4TrafficSelector.of(IPV4_B), ipv4.protocol(UDP), ipv4.ports(ports)),
                List.of(ipv6, Ipv6TrafficSelector.of(IPV6_B), ipv6.protocol(UDP), ipv6.ports(ports)),
                List.of(
                        TrafficSelectorPolicy.of(),
                        TrafficSelectorPolicy.of().local(ipv4),
                        TrafficSelectorPolicy.of().remote(ipv4),
                        TrafficSelectorPolicy.of().local(ipv4).remote(ipv6, ipv4)));
    }

    private static List<List<Object>> traffic() {
        Ipv4Traffic ipv4 = new Ipv4SiteToSite(IPV4.toLocalSide(), IPV4_B.toRemoteSide());
        Ipv4Traffic ipv4Other = new Ipv4SiteToSite(IPV4_B.toLocalSide(), IPV4_B.toRemoteSide());
        Ipv6Traffic ipv6 = new Ipv6SiteToSite(IPV6.toLocalSide(), IPV6_B.toRemoteSide());
        Ipv6Traffic ipv6Other = new Ipv6SiteToSite(IPV6_B.toLocalSide(), IPV6_B.toRemoteSide());
        TransportFilter everything = TransportFilter.EVERYTHING;
        IcmpFilter icmp = IcmpFilter.of(IcmpVersion.ICMP, TYPE);
        return List.of(
                List.of(new Ipv4VirtualInterface(ipv4), new Ipv4VirtualInterface(ipv4Other)),
                List.of(new Ipv6VirtualInterface(ipv6), new Ipv6VirtualInterface(ipv6Other)),
                List.of(
                        Ipv6InIpv4Addressing.of(IPV4, IPV4_B, ipv6),
                        Ipv6InIpv4Addressing.of(new AnyIpv4(), IPV4_B, ipv6),
                        Ipv6InIpv4Addressing.of(IPV4, new AnyIpv4(), ipv6),
                        Ipv6InIpv4Addressing.of(IPV4, IPV4_B, ipv6Other)),
                List.of(
                        everything.localInterface(LUID),
                        everything.profile(PROFILE),
                        everything.realm(REALM),
                        TransportFilter.of(UDP.not())),
                List.of(
                        icmp,
                        IcmpFilter.of(IcmpVersion.ICMPV6, TYPE),
                        IcmpFilter.of(IcmpVersion.ICMP, TYPE, TYPE_B.above()),
                        icmp.code(CODE),
                        icmp.localInterface(LUID),
                        icmp.profile(PROFILE),
                        icmp.realm(REALM)));
    }
}
