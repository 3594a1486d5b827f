package io.culvert.wfp.embedded;

import static io.culvert.wfp.layout.sdk.FWP_MATCH_TYPE.*;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.net.InterfaceLuid;
import io.culvert.net.InterfaceRange;
import io.culvert.net.IpProtocol;
import io.culvert.net.IpProtocolRange;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4Match;
import io.culvert.net.Ipv4Range;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.net.Ipv4Subnet;
import io.culvert.net.Ipv6Address;
import io.culvert.net.Ipv6LocalSide;
import io.culvert.net.Ipv6Match;
import io.culvert.net.Ipv6Range;
import io.culvert.net.Ipv6RemoteSide;
import io.culvert.net.Ipv6Subnet;
import io.culvert.net.NetworkProfile;
import io.culvert.net.Port;
import io.culvert.net.PortRange;
import io.culvert.net.SecurityRealm;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv4PointToPoint;
import io.culvert.traffic.Ipv6Addressing;
import io.culvert.traffic.Ipv6PointToPoint;
import io.culvert.traffic.TransportFilter;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.BrokenImages;
import io.culvert.wfp.image.build.Places;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.sdk.FWPM_FILTER_CONDITION0;
import io.culvert.wfp.layout.sdk.FWP_MATCH_TYPE;
import io.culvert.wfp.layout.sdk.FWP_V4_ADDR_AND_MASK;
import io.culvert.wfp.layout.sdk.FWP_V6_ADDR_AND_MASK;
import io.culvert.wfp.layout.sdk.FWP_VALUE0;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of a tunnel with every type of value it has and every comparison that there is. */
class MatchRefusalsTest {

    private static final Set<Integer> INTEGER = Set.of(
            FWP_MATCH_EQUAL,
            FWP_MATCH_GREATER,
            FWP_MATCH_LESS,
            FWP_MATCH_GREATER_OR_EQUAL,
            FWP_MATCH_LESS_OR_EQUAL,
            FWP_MATCH_FLAGS_ALL_SET,
            FWP_MATCH_FLAGS_ANY_SET,
            FWP_MATCH_FLAGS_NONE_SET,
            FWP_MATCH_NOT_EQUAL);
    private static final Set<Integer> SORTABLE = Set.of(
            FWP_MATCH_EQUAL,
            FWP_MATCH_GREATER,
            FWP_MATCH_LESS,
            FWP_MATCH_GREATER_OR_EQUAL,
            FWP_MATCH_LESS_OR_EQUAL,
            FWP_MATCH_NOT_EQUAL);
    /** Whether a mask can be unequal is a question of the field, which is sortable, or of the value, which is not. */
    private static final Set<Integer> MASK = Set.of(FWP_MATCH_EQUAL, FWP_MATCH_NOT_EQUAL);

    private static final Set<Integer> RANGE = Set.of(FWP_MATCH_RANGE);

    private static final SecurityRealm REALM = SecurityRealm.parse("0a0b");

    static Stream<Arguments> conditions() {
        return Stream.of(
                Arguments.of("IPv4 address", ipv4(new Ipv4Address(5)), INTEGER),
                Arguments.of("IPv4 prefix", ipv4(Ipv4Subnet.parse("10.0.0.0/8")), MASK),
                Arguments.of("IPv4 range", ipv4(new Ipv4Range(new Ipv4Address(1), new Ipv4Address(9))), RANGE),
                Arguments.of("IPv6 address", ipv6(Ipv6Address.parse("::5")), SORTABLE),
                Arguments.of("IPv6 prefix", ipv6(Ipv6Subnet.parse("2001:db8::/32")), MASK),
                Arguments.of(
                        "IPv6 range", ipv6(new Ipv6Range(Ipv6Address.parse("::1"), Ipv6Address.parse("::9"))), RANGE),
                Arguments.of("protocol", filtered(TransportFilter.of(IpProtocol.TCP)), INTEGER),
                Arguments.of("protocols", filtered(TransportFilter.of(protocols())), RANGE),
                Arguments.of("port", filtered(TransportFilter.EVERYTHING.localPort(new Port(5))), INTEGER),
                Arguments.of("ports", filtered(TransportFilter.EVERYTHING.remotePort(ports())), RANGE),
                Arguments.of("interface", filtered(TransportFilter.EVERYTHING.localInterface(luid(5))), INTEGER),
                Arguments.of("interfaces", filtered(TransportFilter.EVERYTHING.localInterface(luids())), RANGE),
                Arguments.of("profile", filtered(TransportFilter.EVERYTHING.profile(new NetworkProfile(5))), INTEGER),
                Arguments.of("realm", filtered(TransportFilter.EVERYTHING.realm(REALM)), SORTABLE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conditions")
    void takesWhatTheTypeIsCapableOf(String name, TunnelPolicy policy, Set<Integer> capable) {
        NativeImage image = TunnelCompiler.lower(policy, TargetAbi.WIN64);
        for (int match = 0; match < FWP_MATCH_TYPE_MAX; match++) {
            NativeImage changed = BrokenImages.with(image, FWPM_FILTER_CONDITION0.matchType, match);
            String what = name + " " + FWP_MATCH_TYPE.TABLE.describe(match);
            if (capable.contains(match)) {
                assertDoesNotThrow(() -> add(changed), what);
            } else {
                assertRefused("FWP_E_MATCH_TYPE_MISMATCH", changed, what);
            }
        }
    }

    /** What has the type of another field. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("conditions")
    void refusesTheValueOfAnotherField(String name, TunnelPolicy policy, Set<Integer> capable) {
        NativeImage image = TunnelCompiler.lower(policy, TargetAbi.WIN64);
        NativeImage other = TunnelCompiler.lower(
                name.startsWith("port") ? filtered(TransportFilter.of(IpProtocol.TCP)) : port(), TargetAbi.WIN64);
        byte[] bytes = image.toBytes();
        System.arraycopy(
                other.toBytes(),
                other.arguments().filterConditions(),
                bytes,
                image.arguments().filterConditions(),
                16);
        NativeImage changed = NativeImage.of(TargetAbi.WIN64, bytes, image.relocations(), image.arguments());
        assertRefused("FWP_E_TYPE_MISMATCH", changed, name);
    }

    @Test
    void rangesThatRunDownwards() {
        assertDownwards(filtered(TransportFilter.of(protocols())), FWP_VALUE0.uint8);
        assertDownwards(filtered(TransportFilter.EVERYTHING.remotePort(ports())), FWP_VALUE0.uint16);
        assertDownwards(ipv4(new Ipv4Range(new Ipv4Address(1), new Ipv4Address(9))), FWP_VALUE0.uint32);
        NativeImage interfaces =
                TunnelCompiler.lower(filtered(TransportFilter.EVERYTHING.localInterface(luids())), TargetAbi.WIN64);
        List<Integer> ends = Places.of(interfaces, FWP_VALUE0.uint64);
        byte[] bytes = interfaces.toBytes();
        System.arraycopy(interfaces.toBytes(), ends.get(0), bytes, ends.get(1), Long.BYTES);
        System.arraycopy(interfaces.toBytes(), ends.get(1), bytes, ends.get(0), Long.BYTES);
        assertRefused(
                "FWP_E_INVALID_RANGE",
                NativeImage.of(TargetAbi.WIN64, bytes, interfaces.relocations(), interfaces.arguments()),
                "interfaces, as unsigned numbers");
    }

    private static void assertDownwards(TunnelPolicy policy, FieldLayout end) {
        NativeImage image = TunnelCompiler.lower(policy, TargetAbi.WIN64);
        assertRefused("FWP_E_INVALID_RANGE", BrokenImages.with(image, end, 200), end.path());
    }

    @Test
    void masks() {
        NativeImage ipv4 = TunnelCompiler.lower(ipv4(Ipv4Subnet.parse("10.0.0.0/8")), TargetAbi.WIN64);
        assertRefused("FWP_E_INVALID_NET_MASK", BrokenImages.with(ipv4, FWP_V4_ADDR_AND_MASK.mask, 0xFF00FF00L), "v4");
        NativeImage ipv6 = TunnelCompiler.lower(ipv6(Ipv6Subnet.parse("2001:db8::/32")), TargetAbi.WIN64);
        assertRefused("FWP_E_INVALID_NET_MASK", BrokenImages.with(ipv6, FWP_V6_ADDR_AND_MASK.prefixLength, 129), "v6");
    }

    private static IpProtocolRange protocols() {
        return new IpProtocolRange(new IpProtocol(1), new IpProtocol(9));
    }

    private static PortRange ports() {
        return new PortRange(new Port(1), new Port(9));
    }

    private static InterfaceLuid luid(long value) {
        return new InterfaceLuid(value);
    }

    /** The last is negative as a signed number. */
    private static InterfaceRange luids() {
        return new InterfaceRange(luid(1), luid(-1));
    }

    private static TunnelPolicy port() {
        return filtered(TransportFilter.EVERYTHING.localPort(new Port(5)));
    }

    private static TunnelPolicy filtered(TransportFilter filter) {
        return ipv4(Ipv4LocalSide.ANY, filter);
    }

    private static TunnelPolicy ipv4(Ipv4Match match) {
        return ipv4(Ipv4LocalSide.of(match), TransportFilter.EVERYTHING);
    }

    private static TunnelPolicy ipv4(Ipv4LocalSide local, TransportFilter filter) {
        return Policies.modernParts()
                .addressing(Ipv4Addressing.of(
                        Policies.ipv4("203.0.113.1"),
                        Policies.ipv4("198.51.100.7"),
                        new Ipv4PointToPoint(local, Ipv4RemoteSide.ANY, filter)))
                .build();
    }

    private static TunnelPolicy ipv6(Ipv6Match match) {
        return Policies.modernParts()
                .addressing(Ipv6Addressing.of(
                        Ipv6Address.parse("2001:db8::1"),
                        Ipv6Address.parse("2001:db8::2"),
                        new Ipv6PointToPoint(Ipv6LocalSide.of(match), Ipv6RemoteSide.ANY, TransportFilter.EVERYTHING)))
                .build();
    }

    private static void add(NativeImage image) {
        Engines.session(TargetAbi.WIN64).addTunnel(image);
    }

    private static void assertRefused(String symbol, NativeImage image, String what) {
        WfpException refusal = assertThrows(WfpException.class, () -> add(image), what);
        assertEquals(symbol, refusal.symbol(), () -> what + ": " + refusal.getMessage());
    }
}
