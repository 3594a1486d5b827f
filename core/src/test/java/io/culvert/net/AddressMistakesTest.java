package io.culvert.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Violation;
import io.culvert.rule.catalogue.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users paste from other programs gets the cure for what it means there. */
class AddressMistakesTest {

    private static final String ANY_SIDE =
            "call localAnyIpv4() or remoteAnyIpv4() for all addresses of a side, " + "anyIpv4() for an endpoint";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vpn.example.com | resolve the name, and call ipv4(address).named(\"vpn.example.com\")",
                "gw_1 | resolve the name, and call ipv4(address).named(\"gw_1\")",
                "%defaultroute | call anyIpv4() as an endpoint: the address that the machine or the peer has",
                "any | " + ANY_SIDE,
                "10.1.0.0/16 | call ipv4Subnet(...) for a prefix, or write 10.1.0.0 for one address",
                "10.1.0.1-10.1.0.9 | call ipv4Range(\"10.1.0.1\", \"10.1.0.9\")",
                "2001:db8::1 | call ipv6(\"2001:db8::1\"): the address belongs to the other family",
            })
    void curesAnIpv4Address(String text, String cure) {
        assertEquals(cure, cure(() -> Ipv4Address.parse(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.0.0.0/255.0.0.0 | write 10.0.0.0/8",
                "10.1.2.3/255.255.0.0 | write 10.1.0.0/16",
                "10.0.0.0/0.255.255.255 | write 10.0.0.0/8",
                "10.1.2.3/255.255.255.255 | write 10.1.2.3/32",
                "0.0.0.0/0.0.0.0 | write 0.0.0.0/0",
                "10.10.0.0-10.10.255.255 | call ipv4Range(\"10.10.0.0\", \"10.10.255.255\")",
                "10.10.0.0 - 10.10.255.255 | call ipv4Range(\"10.10.0.0\", \"10.10.255.255\")",
                "any | " + ANY_SIDE,
                "ANY | " + ANY_SIDE,
                "* | " + ANY_SIDE,
                "%any | call anyIpv4() as an endpoint: the address that the machine or the peer has",
                "10.1.0.0 | call ipv4(\"10.1.0.0\") for one address, or write its length, as in 10.1.0.0/16",
                "2001:db8::/3x | call ipv6Subnet(\"2001:db8::/3x\"): the address belongs to the other family",
            })
    void curesAnIpv4Prefix(String text, String cure) {
        assertEquals(cure, cure(() -> Ipv4Subnet.parse(text)));
        assertEquals(cure, cure(() -> Ipv4Subnet.parseContaining(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vpn.example.com | resolve the name, and call ipv6(address).named(\"vpn.example.com\")",
                "%defaultroute | call anyIpv6() as an endpoint: the address that the machine or the peer has",
                "2001:db8::/48 | call ipv6Subnet(...) for a prefix, or write 2001:db8:: for one address",
                "10.1.0.1 | call ipv4(\"10.1.0.1\"): the address belongs to the other family",
            })
    void curesAnIpv6Address(String text, String cure) {
        assertEquals(cure, cure(() -> Ipv6Address.parse(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2001:db8::1-2001:db8::9 | call ipv6Range(\"2001:db8::1\", \"2001:db8::9\")",
                "2001:db8:: | call ipv6(\"2001:db8::\") for one address, or write its length, as in 2001:db8:1::/48",
                "10.1.0.0 | call ipv4(\"10.1.0.0\"): the address belongs to the other family",
            })
    void curesAnIpv6Prefix(String text, String cure) {
        assertEquals(cure, cure(() -> Ipv6Subnet.parse(text)));
    }

    /** Texts without a meaning that is known keep the cure of the rule. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", "10.1.0.256", "10.1.0.0/255.0.255.0", "10.1.0.0-10.1.0.300", "a b", "10.0.0.1;", "\u0661"})
    void keepsTheCureOfTheRule(String text) {
        assertEquals(Rules.IPV4_TEXT.cure(), cure(() -> Ipv4Subnet.parse(text)));
    }

    @Test
    void doesNotRepeatATextThatIsLongerThanAName() {
        assertEquals(
                "resolve the name, and call ipv4(address).named(\"" + "a".repeat(253) + "\")",
                cure(() -> Ipv4Address.parse("a".repeat(253))));
        assertEquals(Rules.IPV4_TEXT.cure(), cure(() -> Ipv4Address.parse("a".repeat(254))));
    }

    private static String cure(Executable reading) {
        Violation violation =
                assertThrows(InvalidPolicyException.class, reading).violations().get(0);
        return violation.cure();
    }
}
