package io.culvert.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4Subnet;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ViolationCollectorTest {

    /** A row of a data file. */
    private record Site(String name, String gateway, String network) {}

    private static TunnelPolicy policy(Site site) {
        Ipv4Address.parse(site.gateway());
        Ipv4Subnet.parse(site.network());
        return Policies.modernParts().name(site.name()).build();
    }

    private static List<String> places(ViolationCollector faults) {
        return faults.violations().stream().map(each -> each.place().toString()).toList();
    }

    @Test
    void reportsTheFaultsOfAllRowsWithTheNamesOfTheirTunnels() {
        ViolationCollector faults = new ViolationCollector();
        List<Optional<TunnelPolicy>> policies = List.of(
                        new Site("oslo", "198.51.100.300", "10.1.0.0/16"),
                        new Site("bergen", "198.51.100.7", "10.2.0.0/16"),
                        new Site("a\nb", "198.51.100.7", "10.3.0.0/16"),
                        new Site("paris", "198.51.100.7", "10.1.2.3/16"))
                .stream()
                .map(site -> faults.collect(Place.tunnel(site.name()), () -> policy(site)))
                .toList();
        assertEquals(
                List.of(false, true, false, false),
                policies.stream().map(Optional::isPresent).toList());
        assertEquals(
                List.of("tunnel 'oslo' > IPv4 address", "tunnel 'a\\u000ab' > name", "tunnel 'paris' > IPv4 prefix"),
                places(faults));
        InvalidPolicyException all = assertThrows(InvalidPolicyException.class, faults::throwIfAny);
        assertEquals(faults.violations(), all.violations());
        assertTrue(String.valueOf(all.getMessage()).contains("3 rules are broken"), all::getMessage);
    }

    @Test
    void reportsEveryFaultOfOneRowOnce() {
        ViolationCollector faults = new ViolationCollector();
        Site site = new Site("oslo", "198.51.100.300", "10.1.2.3/16");
        Place tunnel = Place.tunnel(site.name());
        faults.collect(tunnel, () -> Ipv4Address.parse(site.gateway()));
        faults.collect(tunnel, () -> Ipv4Subnet.parse(site.network()));
        faults.collect(tunnel, () -> policy(site));
        assertEquals(List.of("tunnel 'oslo' > IPv4 address", "tunnel 'oslo' > IPv4 prefix"), places(faults));
    }

    @Test
    void throwsNothingWithoutFaults() {
        ViolationCollector faults = new ViolationCollector();
        assertEquals(Optional.of("value"), faults.collect(Place.of("any"), () -> "value"));
        assertDoesNotThrow(faults::throwIfAny);
    }

    @Test
    void passesOtherExceptionsOn() {
        ViolationCollector faults = new ViolationCollector();
        assertThrows(
                ArithmeticException.class,
                () -> faults.collect(Place.of("any"), () -> {
                    throw new ArithmeticException("bug");
                }));
    }

    @Test
    void violationsPrintAsText() {
        ViolationCollector faults = new ViolationCollector();
        faults.collect(Place.tunnel("oslo"), () -> Ipv4Address.parse("x"));
        Violation violation = faults.violations().get(0);
        assertEquals(violation.describe(), violation.toString());
    }
}
