package io.culvert.rule;

import io.culvert.auth.NotGivenBack;
import io.culvert.auth.PresharedKey;
import io.culvert.auth.Secret;
import io.culvert.auth.TrustList;
import io.culvert.crypto.Protection;
import io.culvert.net.IpProtocol;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4Range;
import io.culvert.net.Ipv4Subnet;
import io.culvert.net.Ipv6Address;
import io.culvert.net.Ipv6Range;
import io.culvert.net.Ipv6Subnet;
import io.culvert.net.Port;
import io.culvert.net.PortRange;
import io.culvert.policy.Ikev1Keying;
import io.culvert.policy.Ikev2Keying;
import io.culvert.rule.catalogue.AuthenticationRules;
import io.culvert.rule.catalogue.Rules;
import io.culvert.testing.Policies;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;

/** Ways to break the rules that the parts of a policy check themselves, before there is a policy. */
final class PartBreaches {

    private PartBreaches() {}

    static Stream<Breach> all() {
        return Stream.of(texts(), bounds(), ranges(), emptyLists(), wrongElements())
                .flatMap(List::stream);
    }

    private static List<Breach> texts() {
        String ipv4 = "four decimal numbers of 0 to 255, such as 203.0.113.1";
        String ipv6 = "eight groups of hexadecimal digits or ::, without a zone (%)";
        return List.of(
                new Breach(Rules.IPV4_TEXT, "IPv4 address", "'010.0.0.1'", ipv4, () -> Ipv4Address.parse("010.0.0.1")),
                new Breach(
                        Rules.IPV4_TEXT,
                        "IPv4 prefix",
                        "'10.0.0.0/'",
                        "an address, a slash and a length, such as 10.1.0.0/16",
                        () -> Ipv4Subnet.parse("10.0.0.0/")),
                new Breach(Rules.IPV6_TEXT, "IPv6 address", "'::1%eth0'", ipv6, () -> Ipv6Address.parse("::1%eth0")),
                new Breach(
                        Rules.IPV6_TEXT,
                        "IPv6 prefix",
                        "'2001:db8::'",
                        "an address, a slash and a length, such as 2001:db8:1::/48",
                        () -> Ipv6Subnet.parse("2001:db8::")),
                new Breach(
                        Rules.IPV6_TEXT, "IPv6 address", "15 bytes", "16 bytes", () -> Ipv6Address.of(new byte[15])));
    }

    private static List<Breach> bounds() {
        return List.of(
                new Breach(
                        Rules.PREFIX_LENGTH,
                        "IPv4 prefix 10.0.0.1",
                        "prefix length 33",
                        "0 to 32",
                        () -> new Ipv4Subnet(Ipv4Address.parse("10.0.0.1"), 33)),
                new Breach(
                        Rules.PREFIX_LENGTH,
                        "IPv6 prefix ::1",
                        "prefix length -1",
                        "0 to 128",
                        () -> new Ipv6Subnet(Ipv6Address.parse("::1"), -1)),
                new Breach(
                        Rules.HOST_BITS,
                        "IPv4 prefix",
                        "'10.1.2.3/16'",
                        "10.1.0.0/16, or 10.1.2.3/32 for one address",
                        () -> Ipv4Subnet.parse("10.1.2.3/16")),
                new Breach(
                        Rules.HOST_BITS,
                        "IPv6 prefix",
                        "'2001:db8:1::5/48'",
                        "2001:db8:1::/48, or 2001:db8:1::5/128 for one address",
                        () -> new Ipv6Subnet(Ipv6Address.parse("2001:db8:1::5"), 48)),
                new Breach(
                        AuthenticationRules.EMPTY_KEY,
                        "pre-shared key",
                        "0 bytes",
                        "at least 1 byte",
                        () -> Secret.utf8("")),
                new Breach(
                        AuthenticationRules.EMPTY_KEY,
                        "pre-shared key",
                        "null",
                        "at least 1 byte",
                        () -> Secret.utf8((CharSequence) null)),
                new Breach(
                        AuthenticationRules.KEY_NOT_GIVEN_BACK,
                        "tunnel 'hq' > main mode > authentication method 1 > pre-shared key",
                        "a key that the engine did not return",
                        "a key of at least 1 byte",
                        () -> Policies.modernParts()
                                .keying(Ikev2Keying.of(
                                        new PresharedKey(new NotGivenBack()), List.of(Policies.modernProposal())))
                                .build()),
                new Breach(Rules.PORT_NUMBER, "port", "65536", "0 to 65535", () -> new Port(65_536)),
                new Breach(Rules.PROTOCOL_NUMBER, "IP protocol", "256", "0 to 255", () -> new IpProtocol(256)));
    }

    private static List<Breach> ranges() {
        Ipv4Address one = Ipv4Address.parse("10.0.0.1");
        Ipv4Address two = Ipv4Address.parse("10.0.0.2");
        return List.of(
                new Breach(
                        Rules.RANGE_ORDER,
                        "IPv4 range",
                        "10.0.0.2-10.0.0.1",
                        "a first address that is not above the last",
                        () -> new Ipv4Range(two, one)),
                new Breach(
                        Rules.RANGE_ORDER,
                        "IPv6 range",
                        "::2-::1",
                        "a first address that is not above the last",
                        () -> new Ipv6Range(Ipv6Address.parse("::2"), Ipv6Address.parse("::1"))),
                new Breach(
                        Rules.RANGE_ORDER,
                        "port range",
                        "2-1",
                        "a first port that is not above the last",
                        () -> new PortRange(new Port(2), new Port(1))));
    }

    private static List<Breach> emptyLists() {
        return List.of(
                new Breach(
                        Rules.AT_LEAST_ONE_ADDRESS,
                        "local side",
                        "an empty list",
                        "at least one address, prefix or range",
                        () -> Ipv4LocalSide.anyOf(List.of())),
                new Breach(
                        Rules.AT_LEAST_ONE,
                        "trust list",
                        "an empty list",
                        "at least one certification authority",
                        () -> new TrustList(List.of())),
                new Breach(
                        Rules.AT_LEAST_ONE,
                        "protection",
                        "an empty list",
                        "at least one quick-mode proposal, such as esp(AES_GCM_256)",
                        () -> Protection.anyOf(List.of())),
                new Breach(
                        Rules.AT_LEAST_ONE,
                        "main mode",
                        "an empty list",
                        "at least one Ikev2Proposal, such as ike(AES_256, SHA_384, ECP_384)",
                        () -> Ikev2Keying.of(Policies.certificate(), List.of())));
    }

    private static List<Breach> wrongElements() {
        return List.of(
                wrongElement("local side", "Ipv4Match", () -> new Ipv4LocalSide(erased(1))),
                wrongElement("trust list", "CertificateAuthority", () -> new TrustList(erased(1))),
                wrongElement("protection", "Protection", () -> Protection.anyOf(erased(1))),
                wrongElement("main mode", "IkeProposal", () -> Ikev1Keying.of(Policies.presharedKey(), erased(1))),
                wrongElement("main mode", "Ikev2Proposal", () -> Ikev2Keying.of(Policies.presharedKey(), erased(1))));
    }

    private static Breach wrongElement(String list, String type, Executable making) {
        return new Breach(
                Rules.ELEMENT_TYPE,
                list + " > element 1",
                "a value of type Integer",
                "a value of type " + type,
                making);
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> erased(Object element) {
        return (List<T>) List.of(element);
    }
}
