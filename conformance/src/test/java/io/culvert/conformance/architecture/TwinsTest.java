package io.culvert.conformance.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the types of IPv4 and IPv6 equal: the code of each IPv6 type is that of its IPv4 twin with 6 in place of 4. */
class TwinsTest {

    private static final Path CORE = Path.of("..", "core", "src", "main", "java", "io", "culvert");
    private static final List<String> PACKAGES = List.of("net", "traffic");

    /** Twins whose code differs, with the reason. */
    private static final Map<String, String> DIFFERENT = Map.of(
            "net/Ipv6Address.java", "the platform keeps an IPv4 address as a number and an IPv6 address as 16 bytes",
            "net/Ipv6Comparison.java", "the platform tests bits of numbers only, and an IPv6 address is none",
            "net/Ipv6Subnet.java", "FWP_V4_ADDR_AND_MASK has a mask, FWP_V6_ADDR_AND_MASK a prefix length");

    /** Types without a twin, with the reason. */
    private static final Map<String, String> ALONE =
            Map.of("traffic/Ipv6InIpv4Addressing.java", "the platform has no flag for IPv4 traffic in IPv6 tunnels");

    @Test
    void everyTypeHasATwinUnlessItIsListed() throws IOException {
        Set<String> expected =
                files("Ipv4").stream().map(TwinsTest::toIpv6).collect(Collectors.toCollection(TreeSet::new));
        expected.addAll(ALONE.keySet());
        assertEquals(expected, files("Ipv6"));
    }

    @ParameterizedTest
    @MethodSource("twins")
    void theCodeOfTwinsIsEqual(String ipv4) throws IOException {
        String ipv6 = toIpv6(ipv4);
        if (DIFFERENT.containsKey(ipv6)) {
            assertNotEquals(toIpv6(code(ipv4)), toIpv6(code(ipv6)), ipv6 + " needs no exception");
        } else {
            assertEquals(toIpv6(code(ipv4)), toIpv6(code(ipv6)), ipv6);
        }
    }

    static Set<String> twins() throws IOException {
        return files("Ipv4");
    }

    /** The files of one family, in which {@code Ipv6InIpv4} counts as IPv6. */
    private static Set<String> files(String family) throws IOException {
        Set<String> found = new TreeSet<>();
        for (String room : PACKAGES) {
            try (Stream<Path> files = Files.list(CORE.resolve(room))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.contains(family) && !(family.equals("Ipv4") && name.contains("Ipv6")))
                        .forEach(name -> found.add(room + "/" + name));
            }
        }
        return found;
    }

    private static String toIpv6(String ipv4) {
        return ipv4.replace('4', '6');
    }

    /** The code of a file without comments, whose examples differ, and with one space for each run of white space. */
    private static String code(String file) throws IOException {
        return Files.readString(CORE.resolve(file))
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("(?m)//.*$", "")
                .replaceAll("\\s+", " ");
    }
}
