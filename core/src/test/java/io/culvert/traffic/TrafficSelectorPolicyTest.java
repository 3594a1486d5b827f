package io.culvert.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.net.IpProtocol;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4Range;
import io.culvert.net.Ipv4Subnet;
import io.culvert.net.Ipv6Address;
import io.culvert.net.Ipv6Subnet;
import io.culvert.net.Port;
import io.culvert.net.PortRange;
import io.culvert.rule.InvalidPolicyException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrafficSelectorPolicyTest {

    private static final Ipv4TrafficSelector IPV4 = Ipv4TrafficSelector.of(Ipv4Subnet.parse("10.1.0.0/16"));
    private static final Ipv6TrafficSelector IPV6 = Ipv6TrafficSelector.of(Ipv6Address.parse("2001:db8::1"));

    @Test
    void aSelectorLooksAtAddressesUnlessMoreIsSaid() {
        assertEquals(
                new Ipv4TrafficSelector(
                        new Ipv4Range(Ipv4Address.parse("10.1.0.0"), Ipv4Address.parse("10.1.255.255")),
                        new IpProtocol(0),
                        new PortRange(new Port(0), new Port(65_535))),
                IPV4);
        assertEquals("10.1.0.0-10.1.255.255", IPV4.toString());
        assertEquals("2001:db8::1-2001:db8::1", IPV6.toString());
        assertEquals(
                "0.0.0.0-255.255.255.255",
                Ipv4TrafficSelector.of(Ipv4Subnet.parse("0.0.0.0/0")).toString());
        assertEquals(
                "::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
                Ipv6TrafficSelector.of(Ipv6Subnet.parse("::/0")).toString());
    }

    @Test
    void aSelectorIsMadeNarrowerPartByPart() {
        PortRange ports = new PortRange(new Port(80), new Port(443));
        assertEquals(
                "10.1.0.0-10.1.255.255 TCP ports 80-443",
                IPV4.protocol(IpProtocol.TCP).ports(ports).toString());
        assertEquals(
                "2001:db8::1-2001:db8::1 UDP", IPV6.protocol(IpProtocol.UDP).toString());
        assertEquals("2001:db8::1-2001:db8::1 ports 80-443", IPV6.ports(ports).toString());
        assertEquals(IpProtocol.TCP, IPV4.protocol(IpProtocol.TCP).protocol());
        assertEquals(ports, IPV6.ports(ports).ports());
    }

    @Test
    void sidesAreSaidByName() {
        TrafficSelectorPolicy policy =
                TrafficSelectorPolicy.of().local(IPV4, IPV6).remote(IPV6);
        assertEquals(new TrafficSelectorPolicy(List.of(IPV4, IPV6), List.of(IPV6)), policy);
        assertEquals(
                "10.1.0.0-10.1.255.255 or 2001:db8::1-2001:db8::1 here and 2001:db8::1-2001:db8::1 there",
                policy.toString());
        assertEquals(
                "nothing stated here and nothing stated there",
                TrafficSelectorPolicy.of().toString());
    }

    @Test
    void keepsUnmodifiableCopies() {
        List<TrafficSelector> given = new ArrayList<>(List.of(IPV4));
        TrafficSelectorPolicy policy = new TrafficSelectorPolicy(given, given);
        given.clear();
        assertEquals(List.of(IPV4), policy.local());
        assertEquals(List.of(IPV4), policy.remote());
        assertThrows(UnsupportedOperationException.class, () -> policy.local().clear());
        assertThrows(UnsupportedOperationException.class, () -> policy.remote().clear());
    }

    @Test
    void tellsEveryElementThatDoesNotFit() {
        InvalidPolicyException refusal = assertThrows(
                InvalidPolicyException.class,
                () -> new TrafficSelectorPolicy(erased(Arrays.asList(IPV4, null)), erased(List.of("10.0.0.0/8"))));
        assertEquals(
                List.of(
                        "traffic selectors > local > element 2: null",
                        "traffic selectors > remote > element 1: a value of type String"),
                refusal.violations().stream()
                        .map(each -> each.place() + ": " + each.value())
                        .toList());
    }

    @Test
    void namesThePartThatIsNull() {
        assertThrows(NullPointerException.class, () -> new TrafficSelectorPolicy(null, List.of()));
        assertThrows(NullPointerException.class, () -> new TrafficSelectorPolicy(List.of(), null));
        TrafficSelector[] none = null;
        assertThrows(
                NullPointerException.class, () -> TrafficSelectorPolicy.of().local(IPV4, none));
        assertThrows(
                NullPointerException.class, () -> TrafficSelectorPolicy.of().remote(IPV4, none));
        assertThrows(NullPointerException.class, () -> IPV4.protocol(null));
        assertThrows(NullPointerException.class, () -> IPV4.ports(null));
        assertThrows(NullPointerException.class, () -> IPV6.protocol(null));
        assertThrows(NullPointerException.class, () -> IPV6.ports(null));
    }

    /** What a dynamic language does: the list is one of anything. */
    @SuppressWarnings("unchecked")
    private static List<TrafficSelector> erased(List<?> list) {
        return (List<TrafficSelector>) list;
    }
}
