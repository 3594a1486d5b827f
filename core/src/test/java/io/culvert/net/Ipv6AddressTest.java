package io.culvert.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Violation;
import io.culvert.rule.catalogue.Rules;
import io.culvert.testing.Seeds;
import java.math.BigInteger;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Ipv6AddressTest {

    private static final int ROUNDS = 20_000;

    @ParameterizedTest
    @CsvSource({
        "::, ::",
        "::1, ::1",
        "2001:db8::1, 2001:db8::1",
        "2001:0DB8:0000:0000:0000:0000:0000:0001, 2001:db8::1",
        "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
        "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
        "2001:0:0:1:0:0:0:1, 2001:0:0:1::1",
        "1:2:3:4:5:6:7::, 1:2:3:4:5:6:7:0",
        "::10.0.0.1, ::a00:1",
        "::ffff:10.0.0.1, ::ffff:a00:1",
        "64:ff9b::192.0.2.33, 64:ff9b::c000:221",
        "FE80::A, fe80::a",
    })
    void readsEveryFormAndPrintsTheOneOfRfc5952(String text, String canonical) {
        Ipv6Address address = Ipv6Address.parse(text);
        assertEquals(canonical, address.toString());
        assertEquals(address, Ipv6Address.parse(canonical));
    }

    @Test
    void readsWhatTheJavaLibraryPrints() throws UnknownHostException {
        Random random = Seeds.random();
        for (int i = 0; i < ROUNDS; i++) {
            byte[] bytes = sparseBytes(random);
            Inet6Address expected = Inet6Address.getByAddress(null, bytes, -1);
            Ipv6Address address = Ipv6Address.parse(expected.getHostAddress());
            assertArrayEquals(bytes, address.toBytes());
            assertEquals(Ipv6Address.of(bytes), address);
            assertEquals(Ipv6Address.of(expected), address);
            assertEquals(address, Ipv6Address.parse(address.toString()), expected::getHostAddress);
        }
    }

    @Test
    void printsWhatTheJavaLibraryReads() throws UnknownHostException {
        Random random = Seeds.random();
        for (int i = 0; i < ROUNDS; i++) {
            byte[] bytes = sparseBytes(random);
            bytes[0] = 0x20; // Not IPv4-mapped, which the Java library would make an IPv4 address.
            assertArrayEquals(
                    bytes,
                    InetAddress.getByName(Ipv6Address.of(bytes).toString()).getAddress());
        }
    }

    @Test
    void keepsAnIpv4MappedAddressAsIpv6() {
        Ipv6Address mapped = Ipv6Address.parse("::ffff:10.0.0.1");
        assertEquals(0, mapped.high());
        assertEquals(0x0000_FFFF_0A00_0001L, mapped.low());
        assertEquals("::ffff:a00:1", mapped.toString());
    }

    @Test
    void isOrderedAsUnsignedNumbers() {
        Random random = Seeds.random();
        for (int i = 0; i < ROUNDS; i++) {
            byte[] left = sparseBytes(random);
            byte[] right = random.nextBoolean() ? sparseBytes(random) : left.clone();
            right[random.nextInt(right.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            int expected = new BigInteger(1, left).compareTo(new BigInteger(1, right));
            assertEquals(expected, Integer.signum(Ipv6Address.of(left).compareTo(Ipv6Address.of(right))));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                ":::",
                "1::2::3",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "1:2:3:4:5:6:7:8::",
                "12345::",
                "g::",
                "::1/128",
                "[::1]",
                " ::1",
                "::1 ",
                "10.0.0.1",
                "::1%eth0",
                "fe80::1%1",
                "::1%",
                "::ffff:010.0.0.1",
                "::256.0.0.1",
                "::1.2.3",
                "\u0662001:db8::1",
                "::ffff:\u066010.0.0.1",
                "2001\uff1adb8::1",
            })
    void refusesWhatIsNoIpv6Address(String text) {
        Violation violation = assertThrows(InvalidPolicyException.class, () -> Ipv6Address.parse(text))
                .violations()
                .get(0);
        assertSame(Rules.IPV6_TEXT, violation.rule());
        assertEquals("'" + text + "'", violation.value());
    }

    @Test
    void refusesAZoneOfTheJavaLibrary() throws UnknownHostException {
        Inet6Address zoned =
                Inet6Address.getByAddress(null, Ipv6Address.parse("fe80::1").toBytes(), 7);
        Violation violation = assertThrows(InvalidPolicyException.class, () -> Ipv6Address.of(zoned))
                .violations()
                .get(0);
        assertEquals("fe80:0:0:0:0:0:0:1%7", violation.value());
        assertEquals("the address without its zone", violation.allowed());
    }

    @Test
    void refusesBytesOfAnotherLength() {
        assertEquals(
                "4 bytes",
                assertThrows(InvalidPolicyException.class, () -> Ipv6Address.of(new byte[4]))
                        .violations()
                        .get(0)
                        .value());
    }

    @Test
    void sharesNoArray() {
        byte[] given = Ipv6Address.parse("2001:db8::1").toBytes();
        Ipv6Address address = Ipv6Address.of(given);
        given[0] = 0;
        address.toBytes()[0] = 0;
        assertEquals(Ipv6Address.parse("2001:db8::1"), address);
        assertNotSame(address.toBytes(), address.toBytes());
    }

    /** Bytes with many zeros among them, so that {@code ::} has something to shorten. */
    private static byte[] sparseBytes(Random random) {
        byte[] bytes = new byte[Ipv6Address.BYTES];
        for (int i = 0; i < bytes.length; i += 2) {
            if (random.nextInt(3) == 0) {
                bytes[i] = (byte) random.nextInt();
            }
            if (random.nextInt(3) > 0) {
                bytes[i + 1] = (byte) random.nextInt();
            }
        }
        return bytes;
    }
}
