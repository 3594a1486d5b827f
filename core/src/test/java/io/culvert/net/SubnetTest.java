package io.culvert.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Rule;
import io.culvert.rule.Violation;
import io.culvert.rule.catalogue.Rules;
import io.culvert.testing.Seeds;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubnetTest {

    private static final int ROUNDS = 5_000;

    @Test
    void clearsTheHostBitsOfIpv4() {
        Random random = Seeds.random();
        for (int i = 0; i < ROUNDS; i++) {
            int bits = random.nextInt();
            for (int length = 0; length <= Integer.SIZE; length++) {
                BigInteger kept = withoutLowBits(new BigInteger(Integer.toUnsignedString(bits)), Integer.SIZE - length);
                Ipv4Address address = new Ipv4Address(bits);
                Ipv4Subnet subnet = Ipv4Subnet.containing(address, length);
                assertEquals(kept.intValue(), subnet.address().bits());
                assertEquals(length, subnet.prefixLength());
                assertTrue(subnet.matches(address));
                if (kept.intValue() == bits) {
                    assertEquals(subnet, new Ipv4Subnet(address, length));
                } else {
                    int tooShort = length;
                    assertRefused(Rules.HOST_BITS, () -> new Ipv4Subnet(address, tooShort));
                }
            }
        }
    }

    @Test
    void clearsTheHostBitsOfIpv6() {
        Random random = Seeds.random();
        for (int i = 0; i < ROUNDS; i++) {
            byte[] bytes = new byte[Ipv6Address.BYTES];
            random.nextBytes(bytes);
            for (int length = 0; length <= Ipv6Address.BITS; length += 1 + random.nextInt(5)) {
                BigInteger kept = withoutLowBits(new BigInteger(1, bytes), Ipv6Address.BITS - length);
                Ipv6Address address = Ipv6Address.of(bytes);
                Ipv6Subnet subnet = Ipv6Subnet.containing(address, length);
                assertEquals(kept, new BigInteger(1, subnet.address().toBytes()), subnet::toString);
                assertTrue(subnet.matches(address));
                if (subnet.address().equals(address)) {
                    assertEquals(subnet, new Ipv6Subnet(address, length));
                } else {
                    int tooShort = length;
                    assertRefused(Rules.HOST_BITS, () -> new Ipv6Subnet(address, tooShort));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3/16, 10.1.0.0/16",
        "10.1.2.3/0, 0.0.0.0/0",
        "10.1.2.3/1, 0.0.0.0/1",
        "255.255.255.255/31, 255.255.255.254/31",
        "255.255.255.255/32, 255.255.255.255/32",
    })
    void readsAndPrintsIpv4(String text, String canonical) {
        assertEquals(canonical, Ipv4Subnet.parseContaining(text).toString());
        assertEquals(Ipv4Subnet.parse(canonical), Ipv4Subnet.parseContaining(text));
        assertEquals(canonical, Ipv4Subnet.parse(canonical).toString());
        if (!text.equals(canonical)) {
            assertRefused(Rules.HOST_BITS, () -> Ipv4Subnet.parse(text));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1::5/48, 2001:db8:1::/48",
        "ffff:ffff:ffff:ffff:ffff::/64, ffff:ffff:ffff:ffff::/64",
        "ffff:ffff:ffff:ffff:ffff::/65, ffff:ffff:ffff:ffff:8000::/65",
        "ffff:ffff:ffff:ffff:ffff::/63, ffff:ffff:ffff:fffe::/63",
        "::1/0, ::/0",
        "::1/128, ::1/128",
        "::ffff:10.0.0.1/104, ::ffff:a00:0/104",
    })
    void readsAndPrintsIpv6(String text, String canonical) {
        assertEquals(canonical, Ipv6Subnet.parseContaining(text).toString());
        assertEquals(Ipv6Subnet.parse(canonical), Ipv6Subnet.parseContaining(text));
        assertEquals(canonical, Ipv6Subnet.parse(canonical).toString());
        if (!text.equals(canonical)) {
            assertRefused(Rules.HOST_BITS, () -> Ipv6Subnet.parse(text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/8",
                "8",
                "10.0.0.0",
                "10.0.0.0/",
                "10.0.0.0/+8",
                "10.0.0.0/-8",
                "10.0.0.0/ 8",
                "10.0.0.0/8 ",
                "10.0.0.0 /8",
                "10.0.0.0/8/8",
                "10.0.0.0//8",
                "10.0.0.0/08",
                "10.0.0.0/010",
                "10.0.0.0/0x8",
                "10.0.0.0/1e1",
                "10.0.0.0/99999999999",
                "10.0.0.0/255.0.0.0",
                "10.0.0.0/\u0668",
                "10.0.0.0/\uff18",
                "10.0/16",
                "2001:db8::/32",
            })
    void refusesWhatIsNoIpv4Prefix(String text) {
        assertRefused(Rules.IPV4_TEXT, () -> Ipv4Subnet.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/64", "::1", "::/", "::/+1", "::/01", "::%1/64", "fe80::1%eth0/64", "10.0.0.0/8"})
    void refusesWhatIsNoIpv6Prefix(String text) {
        assertRefused(Rules.IPV6_TEXT, () -> Ipv6Subnet.parse(text));
    }

    @Test
    void quotesTheWholeTextIfAHalfIsMissing() {
        for (String text : new String[] {"/8", "10.0.0.0/", "10.0.0.0"}) {
            Violation violation = assertRefused(Rules.IPV4_TEXT, () -> Ipv4Subnet.parse(text));
            assertEquals("IPv4 prefix", violation.place().toString());
            assertEquals("'" + text + "'", violation.value());
        }
    }

    @Test
    void refusesALengthOutsideTheAddress() {
        Violation tooLong = assertRefused(Rules.PREFIX_LENGTH, () -> Ipv4Subnet.parse("10.0.0.0/33"));
        assertEquals("IPv4 prefix 10.0.0.0", tooLong.place().toString());
        assertEquals("prefix length 33", tooLong.value());
        assertEquals("0 to 32", tooLong.allowed());
        assertRefused(Rules.PREFIX_LENGTH, () -> Ipv4Subnet.containing(new Ipv4Address(1), 33));
        assertRefused(Rules.PREFIX_LENGTH, () -> Ipv6Subnet.containing(new Ipv6Address(0, 1), 129));
        assertRefused(Rules.PREFIX_LENGTH, () -> new Ipv4Subnet(new Ipv4Address(0), -1));
        assertRefused(Rules.PREFIX_LENGTH, () -> new Ipv4Subnet(new Ipv4Address(0), Integer.MIN_VALUE));
        assertRefused(Rules.PREFIX_LENGTH, () -> Ipv6Subnet.parse("::/129"));
        assertRefused(Rules.PREFIX_LENGTH, () -> new Ipv6Subnet(new Ipv6Address(0, 0), -1));
        assertEquals(
                "0 to 128",
                assertRefused(Rules.PREFIX_LENGTH, () -> Ipv6Subnet.parse("::/999"))
                        .allowed());
    }

    private static BigInteger withoutLowBits(BigInteger number, int bits) {
        return number.shiftRight(bits).shiftLeft(bits);
    }

    private static Violation assertRefused(Rule rule, Executable making) {
        Violation violation =
                assertThrows(InvalidPolicyException.class, making).violations().get(0);
        assertSame(rule, violation.rule());
        return violation;
    }
}
