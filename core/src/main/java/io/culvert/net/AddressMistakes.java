package io.culvert.net;

import com.google.common.base.CharMatcher;
import com.google.common.net.InetAddresses;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.Rule;
import io.culvert.rule.catalogue.Rules;
import io.culvert.rule.text.PrintableText;
import java.util.Locale;
import java.util.Optional;

/**
 * The refusals of texts that are no address or prefix, with a cure for what the text means elsewhere: a name, a mask, a
 * range, a keyword of another program, or the other family.
 */
final class AddressMistakes {

    /** The longest name in DNS as text. A longer text is no name, and is not repeated in a cure. */
    private static final int LONGEST_NAME = 253;

    private static final CharMatcher LETTERS = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z'));

    private static final CharMatcher NAME =
            LETTERS.or(CharMatcher.inRange('0', '9')).or(CharMatcher.anyOf("-._"));

    private final String family;
    private final Rule rule;
    private final String form;
    private final String example;

    /**
     * The refusals of one family.
     *
     * @param family {@code IPv4} or {@code IPv6}
     * @param rule the rule that the texts violate
     * @param form the form of an address, for messages
     * @param example a prefix, for messages
     */
    private AddressMistakes(String family, Rule rule, String form, String example) {
        this.family = family;
        this.rule = rule;
        this.form = form;
        this.example = example;
    }

    static AddressMistakes ipv4() {
        return new AddressMistakes(
                "IPv4", Rules.IPV4_TEXT, "four decimal numbers of 0 to 255, such as 203.0.113.1", "10.1.0.0/16");
    }

    static AddressMistakes ipv6() {
        return new AddressMistakes(
                "IPv6",
                Rules.IPV6_TEXT,
                "eight groups of hexadecimal digits or ::, without a zone (%)",
                "2001:db8:1::/48");
    }

    InvalidPolicyException address(String text) {
        return refusal(
                " address", text, form, keyword(text).or(() -> range(text)).or(() -> prefixForAddress(text)));
    }

    InvalidPolicyException prefix(String text) {
        return refusal(
                " prefix",
                text,
                "an address, a slash and a length, such as " + example,
                keyword(text).or(() -> range(text)).or(() -> mask(text)).or(() -> addressForPrefix(text)));
    }

    private InvalidPolicyException refusal(String element, String text, String allowed, Optional<String> cure) {
        return new InvalidPolicyException(rule.violatedBy(
                Place.of(family + element),
                PrintableText.quoted(text),
                allowed,
                cure.or(() -> otherFamily(text)).or(() -> name(text)).orElse(rule.cure())));
    }

    private String word() {
        return family.toLowerCase(Locale.ROOT);
    }

    private Optional<String> keyword(String text) {
        if (text.startsWith("%")) {
            return Optional.of(
                    "call any" + capital() + "() as an endpoint: the address that the machine or the peer has");
        }
        return text.equalsIgnoreCase("any") || text.equals("*")
                ? Optional.of("call localAny" + capital() + "() or remoteAny" + capital()
                        + "() for all addresses of a side, any" + capital() + "() for an endpoint")
                : Optional.empty();
    }

    private String capital() {
        return "I" + family.substring(1).toLowerCase(Locale.ROOT);
    }

    private Optional<String> range(String text) {
        int dash = text.indexOf('-');
        if (dash <= 0) {
            return Optional.empty();
        }
        String first = text.substring(0, dash).strip();
        String last = text.substring(dash + 1).strip();
        return isAddress(first) && isAddress(last)
                ? Optional.of("call " + word() + "Range(\"" + first + "\", \"" + last + "\")")
                : Optional.empty();
    }

    /** Reads a mask, or the inverted mask that access lists of some routers have. */
    private static Optional<String> mask(String text) {
        int slash = text.indexOf('/');
        if (slash <= 0 || !isIpv4(text.substring(0, slash)) || !isIpv4(text.substring(slash + 1))) {
            return Optional.empty();
        }
        int bits = InetAddresses.coerceToInteger(InetAddresses.forString(text.substring(slash + 1)));
        int mask = bits < 0 || bits == 0 ? bits : ~bits;
        int length = Integer.bitCount(mask);
        return Integer.numberOfLeadingZeros(~mask) == length
                ? Optional.of("write " + Ipv4Subnet.containing(Ipv4Address.parse(text.substring(0, slash)), length))
                : Optional.empty();
    }

    private Optional<String> prefixForAddress(String text) {
        int slash = text.indexOf('/');
        return slash > 0 && isAddress(text.substring(0, slash))
                ? Optional.of("call " + word() + "Subnet(...) for a prefix, or write " + text.substring(0, slash)
                        + " for one address")
                : Optional.empty();
    }

    private Optional<String> addressForPrefix(String text) {
        return isAddress(text)
                ? Optional.of(
                        "call " + word() + "(\"" + text + "\") for one address, or write its length, as in " + example)
                : Optional.empty();
    }

    private Optional<String> otherFamily(String text) {
        String address = text.indexOf('/') < 0 ? text : text.substring(0, text.indexOf('/'));
        if (isAddress(address) || !CharMatcher.ascii().matchesAllOf(address) || !InetAddresses.isInetAddress(address)) {
            return Optional.empty();
        }
        String other = address.indexOf(':') < 0 ? "ipv4" : "ipv6";
        return address.indexOf('%') < 0 && !other.equals(word())
                ? Optional.of("call " + other + (address.equals(text) ? "" : "Subnet") + "(\"" + text
                        + "\"): the address belongs to the other family")
                : Optional.empty();
    }

    private Optional<String> name(String text) {
        return text.length() <= LONGEST_NAME && NAME.matchesAllOf(text) && LETTERS.matchesAnyOf(text)
                ? Optional.of("resolve the name, and call " + word() + "(address).named(\"" + text + "\")")
                : Optional.empty();
    }

    private boolean isAddress(String text) {
        return CharMatcher.ascii().matchesAllOf(text)
                && InetAddresses.isInetAddress(text)
                && (text.indexOf(':') >= 0) == family.equals("IPv6")
                && text.indexOf('%') < 0;
    }

    private static boolean isIpv4(String text) {
        return text.indexOf(':') < 0 && CharMatcher.ascii().matchesAllOf(text) && InetAddresses.isInetAddress(text);
    }
}
