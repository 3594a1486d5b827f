package io.culvert.rule;

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
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteEndpoint;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.net.NetworkProfile;
import io.culvert.net.ProfileRange;
import io.culvert.net.RealmRange;
import io.culvert.net.SecurityRealm;
import io.culvert.rule.catalogue.Rules;
import io.culvert.rule.catalogue.TrafficRules;
import io.culvert.testing.Policies;
import io.culvert.traffic.IcmpFilter;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv4PointToPoint;
import io.culvert.traffic.Ipv4SiteToSite;
import io.culvert.traffic.Ipv4VirtualInterface;
import io.culvert.traffic.TrafficSelectorPolicy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;

/** Ways to break the rules about ends and traffic, each with what the message has to name. */
final class TrafficBreaches {

    private static final Ipv4Address END = Ipv4Address.parse("203.0.113.1");

    private TrafficBreaches() {}

    static Stream<Breach> all() {
        return Stream.of(texts(), numbers(), ranges(), ends(), traffic()).flatMap(List::stream);
    }

    private static List<Breach> texts() {
        return List.of(
                new Breach(
                        TrafficRules.INTERFACE_TEXT,
                        "interface",
                        "'Ethernet'",
                        "0 to 18446744073709551615, or 0x and 1 to 16 hex digits",
                        () -> InterfaceLuid.parse("Ethernet")),
                new Breach(
                        TrafficRules.REALM_BYTES,
                        "security realm",
                        "'0a0'",
                        "two hexadecimal digits a byte, such as 0a1b2c",
                        () -> SecurityRealm.parse("0a0")),
                new Breach(
                        TrafficRules.REALM_BYTES,
                        "security realm",
                        "no bytes",
                        "one byte or more",
                        () -> SecurityRealm.of(new byte[0])));
    }

    private static List<Breach> numbers() {
        return List.of(
                new Breach(
                        TrafficRules.PROFILE_NUMBER,
                        "network profile",
                        "4294967296",
                        "0 to 4294967295",
                        () -> new NetworkProfile(0x1_0000_0000L)),
                new Breach(
                        TrafficRules.PROFILE_NUMBER,
                        "network profile",
                        "-1",
                        "0 to 4294967295",
                        () -> new NetworkProfile(-1)),
                new Breach(TrafficRules.ICMP_NUMBER, "ICMP type", "256", "0 to 255", () -> new IcmpType(256)),
                new Breach(TrafficRules.ICMP_NUMBER, "ICMP code", "-1", "0 to 255", () -> new IcmpCode(-1)));
    }

    private static List<Breach> ranges() {
        return List.of(
                range("protocol", "UDP-TCP", () -> new IpProtocolRange(IpProtocol.UDP, IpProtocol.TCP)),
                range(
                        "interface",
                        "0x8000000000000000-0x7fffffffffffffff",
                        () -> new InterfaceRange(new InterfaceLuid(Long.MIN_VALUE), new InterfaceLuid(Long.MAX_VALUE))),
                range("profile", "2-1", () -> new ProfileRange(new NetworkProfile(2), new NetworkProfile(1))),
                new Breach(
                        Rules.RANGE_ORDER,
                        "security realm range",
                        "80-7fff",
                        "a first realm that is not above the last",
                        () -> new RealmRange(SecurityRealm.parse("80"), SecurityRealm.parse("7fff"))),
                new Breach(
                        Rules.RANGE_ORDER,
                        "ICMP type range",
                        "2-1",
                        "a first type that is not above the last",
                        () -> new IcmpTypeRange(new IcmpType(2), new IcmpType(1))),
                new Breach(
                        Rules.RANGE_ORDER,
                        "ICMP code range",
                        "2-1",
                        "a first code that is not above the last",
                        () -> new IcmpCodeRange(new IcmpCode(2), new IcmpCode(1))));
    }

    private static Breach range(String field, String value, Executable making) {
        return new Breach(
                Rules.RANGE_ORDER, field + " range", value, "a first " + field + " that is not above the last", making);
    }

    private static List<Breach> ends() {
        return List.of(
                new Breach(
                        TrafficRules.AT_LEAST_ONE_GATEWAY,
                        "remote endpoint > addresses",
                        "an empty list",
                        "at least one address",
                        () -> Ipv4RemoteEndpoint.anyOf(List.of())),
                new Breach(
                        TrafficRules.REMOTE_NAME,
                        "remote endpoint > name",
                        "'vpn\\u0000.example'",
                        "a name of at least one character, such as vpn.example.com",
                        () -> END.named("vpn\u0000.example")),
                new Breach(
                        Rules.ELEMENT_TYPE,
                        "remote endpoint > addresses > element 1",
                        "a value of type Integer",
                        "a value of type Ipv4Address",
                        () -> Ipv4RemoteEndpoint.anyOf(erased(1))));
    }

    private static List<Breach> traffic() {
        return List.of(
                new Breach(
                        TrafficRules.ICMP_TYPE_OR_CODE,
                        "tunnel 'hq' > traffic",
                        "ICMPv6 without types and codes",
                        "one type or code, or more",
                        () -> Policies.modernParts()
                                .addressing(Ipv4Addressing.of(
                                        END,
                                        END,
                                        new Ipv4PointToPoint(
                                                END.toLocalSide(),
                                                END.toRemoteSide(),
                                                IcmpFilter.builder()
                                                        .version(IcmpVersion.ICMPV6)
                                                        .build())))
                                .build()),
                new Breach(
                        TrafficRules.VIRTUAL_IN_VIRTUAL,
                        "IPv4 traffic",
                        "a virtual interface in a virtual interface",
                        "site-to-site or point-to-point traffic",
                        () -> new Ipv4VirtualInterface(
                                new Ipv4VirtualInterface(new Ipv4SiteToSite(Ipv4LocalSide.ANY, Ipv4RemoteSide.ANY)))),
                new Breach(
                        Rules.ELEMENT_TYPE,
                        "traffic selectors > remote > element 1",
                        "a value of type Integer",
                        "a value of type TrafficSelector",
                        () -> new TrafficSelectorPolicy(List.of(), erased(1))));
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> erased(Object element) {
        return (List<T>) List.of(element);
    }
}
