package io.culvert.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Violation;
import io.culvert.rule.catalogue.Rules;
import io.culvert.testing.Seeds;
import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Ipv4AddressTest {

    private static final int ROUNDS = 20_000;

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, 0",
        "10.0.0.1, 0x0A000001",
        "127.255.255.255, 0x7FFFFFFF",
        "128.0.0.0, 0x80000000",
        "255.255.255.255, 0xFFFFFFFF",
    })
    void isTheNumberThatThePlatformTakes(String text, String number) {
        assertEquals(Long.decode(number).intValue(), Ipv4Address.parse(text).bits());
    }

    @Test
    void readsAndPrintsAsTheJavaLibraryDoes() throws UnknownHostException {
        Random random = Seeds.random();
        for (int i = 0; i < ROUNDS; i++) {
            byte[] bytes = new byte[Integer.BYTES];
            random.nextBytes(bytes);
            Inet4Address expected = (Inet4Address) InetAddress.getByAddress(bytes);
            Ipv4Address address = Ipv4Address.parse(expected.getHostAddress());
            assertEquals(expected.getHostAddress(), address.toString());
            assertEquals(new BigInteger(bytes).intValueExact(), address.bits());
            assertEquals(Ipv4Address.of(expected), address);
        }
    }

    @Test
    void isOrderedAsUnsignedNumbers() {
        Random random = Seeds.random();
        for (int i = 0; i < ROUNDS; i++) {
            int left = random.nextInt();
            // Half of the time a near neighbour, often on the other side of the sign.
            int right = random.nextBoolean() ? random.nextInt() : left + random.nextInt(3) - 1;
            int expected = unsigned(left).compareTo(unsigned(right));
            assertEquals(expected, Integer.signum(new Ipv4Address(left).compareTo(new Ipv4Address(right))));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "1.2.3",
                "1.2.3.",
                "1.2.3.4.",
                "1.2.3.4.5",
                ".1.2.3.4",
                "1..2.3",
                "256.0.0.1",
                "1.2.3.-4",
                "1.2.3.+4",
                " 1.2.3.4",
                "1.2.3.4 ",
                "1.2.3.4\n",
                "010.0.0.1",
                "10.0.0.01",
                "00.0.0.0",
                "0x7f.1",
                "0x0a.0.0.1",
                "2130706433",
                "127.1",
                "1.2.3.4/32",
                "::ffff:10.0.0.1",
                "::1",
                "localhost",
                "a.b.c.d",
                "1.2.3.4%eth0",
                "\u0661\u0660.0.0.1",
                "\u066010.0.0.1",
                "\uff11.2.3.4",
                "1\uff0e2.3.4",
            })
    void refusesWhatCouldBeReadInTwoWays(String text) {
        Violation violation = assertThrows(InvalidPolicyException.class, () -> Ipv4Address.parse(text))
                .violations()
                .get(0);
        assertSame(Rules.IPV4_TEXT, violation.rule());
        assertEquals("IPv4 address", violation.place().toString());
        assertTrue(violation.value().startsWith("'") && violation.value().endsWith("'"), violation.value());
    }

    @Test
    void quotesARefusedTextOnOneLine() {
        InvalidPolicyException refusal =
                assertThrows(InvalidPolicyException.class, () -> Ipv4Address.parse("1.2.3.4\n  2. tunnel\u0007"));
        assertEquals(
                "'1.2.3.4\\u000a  2. tunnel\\u0007'",
                refusal.violations().get(0).value());
    }

    private static BigInteger unsigned(int bits) {
        return new BigInteger(Integer.toUnsignedString(bits));
    }
}
