package io.culvert.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Violation;
import io.culvert.rule.catalogue.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RangeTest {

    @Test
    void includesBothEnds() {
        Ipv4Address ipv4 = Ipv4Address.parse("10.0.0.9");
        assertEquals("10.0.0.9-10.0.0.9", new Ipv4Range(ipv4, ipv4).toString());
        Ipv6Address ipv6 = Ipv6Address.parse("2001:db8::9");
        assertEquals("2001:db8::9-2001:db8::9", new Ipv6Range(ipv6, ipv6).toString());
        assertEquals("80-80", new PortRange(new Port(80), new Port(80)).toString());
    }

    @Test
    void runsUpwardsAcrossTheSignOfJavaNumbers() {
        assertEquals(
                "127.255.255.255-128.0.0.0",
                new Ipv4Range(Ipv4Address.parse("127.255.255.255"), Ipv4Address.parse("128.0.0.0")).toString());
        assertEquals(
                "7fff::-8000::", new Ipv6Range(Ipv6Address.parse("7fff::"), Ipv6Address.parse("8000::")).toString());
        assertEquals(
                "::7fff:0:0:0-::8000:0:0:0",
                new Ipv6Range(Ipv6Address.parse("::7fff:0:0:0"), Ipv6Address.parse("::8000:0:0:0")).toString());
    }

    @Test
    void refusesToRunDownwards() {
        assertRefused(
                "IPv4 range",
                "128.0.0.0-127.255.255.255",
                () -> new Ipv4Range(Ipv4Address.parse("128.0.0.0"), Ipv4Address.parse("127.255.255.255")));
        assertRefused("IPv6 range", "::2-::1", () -> new Ipv6Range(Ipv6Address.parse("::2"), Ipv6Address.parse("::1")));
        assertRefused("port range", "443-80", () -> new PortRange(new Port(443), new Port(80)));
    }

    @Test
    void namesTheEndThatIsNull() {
        Ipv4Address ipv4 = new Ipv4Address(1);
        Ipv6Address ipv6 = new Ipv6Address(0, 1);
        Port port = new Port(1);
        assertNull("first", () -> new Ipv4Range(null, ipv4));
        assertNull("last", () -> new Ipv4Range(ipv4, null));
        assertNull("first", () -> new Ipv6Range(null, ipv6));
        assertNull("last", () -> new Ipv6Range(ipv6, null));
        assertNull("first", () -> new PortRange(null, port));
        assertNull("last", () -> new PortRange(port, null));
        assertNull("first", () -> new IpProtocolRange(null, IpProtocol.TCP));
        assertNull("last", () -> new IpProtocolRange(IpProtocol.TCP, null));
        assertNull("first", () -> new InterfaceRange(null, new InterfaceLuid(1)));
        assertNull("last", () -> new ProfileRange(new NetworkProfile(1), null));
        assertNull("first", () -> new RealmRange(null, SecurityRealm.parse("0a")));
        assertNull("last", () -> new IcmpTypeRange(new IcmpType(1), null));
        assertNull("first", () -> new IcmpCodeRange(null, new IcmpCode(1)));
        assertNull("address", () -> new Ipv4Subnet(null, 8));
        assertNull("address", () -> new Ipv6Subnet(null, 8));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void refusesAPortOutside16Bits(int number) {
        Violation violation = assertThrows(InvalidPolicyException.class, () -> new Port(number))
                .violations()
                .get(0);
        assertSame(Rules.PORT_NUMBER, violation.rule());
        assertEquals(Integer.toString(number), violation.value());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535})
    void takesThePortsOf16Bits(int number) {
        assertEquals(Integer.toString(number), new Port(number).toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 256, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void refusesAProtocolOutside8Bits(int number) {
        Violation violation = assertThrows(InvalidPolicyException.class, () -> new IpProtocol(number))
                .violations()
                .get(0);
        assertSame(Rules.PROTOCOL_NUMBER, violation.rule());
        assertEquals(Integer.toString(number), violation.value());
    }

    @Test
    void namesTheProtocolsThatPeopleName() {
        assertEquals(
                "ICMP TCP UDP GRE ICMPv6 protocol 0 protocol 255",
                String.join(
                        " ",
                        IpProtocol.ICMP.toString(),
                        IpProtocol.TCP.toString(),
                        IpProtocol.UDP.toString(),
                        IpProtocol.GRE.toString(),
                        IpProtocol.ICMPV6.toString(),
                        new IpProtocol(0).toString(),
                        new IpProtocol(255).toString()));
        assertEquals(IpProtocol.TCP, new IpProtocol(6));
    }

    private static void assertRefused(String path, String value, Executable making) {
        Violation violation =
                assertThrows(InvalidPolicyException.class, making).violations().get(0);
        assertSame(Rules.RANGE_ORDER, violation.rule());
        assertEquals(path, violation.place().toString());
        assertEquals(value, violation.value());
    }

    private static void assertNull(String name, Executable making) {
        assertEquals(name, assertThrows(NullPointerException.class, making).getMessage());
    }
}
