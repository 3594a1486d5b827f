package io.culvert.net;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.TrafficRules;
import io.culvert.rule.text.PrintableText;

/**
 * A network interface by its locally unique identifier, {@code NET_LUID} as a number. Becomes {@code FWP_UINT64} with
 * {@code FWP_MATCH_EQUAL} on {@code FWPM_CONDITION_IP_LOCAL_INTERFACE}, or {@code localIfLuid} of
 * {@code IPSEC_TUNNEL_ENDPOINTS1}, where 0 stands for no interface.
 *
 * <p>The number is valid on one machine only, and so is a policy that contains it.
 *
 * @param value any 64 bits, unsigned
 */
public record InterfaceLuid(long value)
        implements InterfaceMatch, IntegerValue<InterfaceComparison>, Comparable<InterfaceLuid> {

    private static final String HEX_PREFIX = "0x";
    private static final int HEX_RADIX = 16;
    private static final int DECIMAL_RADIX = 10;

    /**
     * Reads a number as Windows prints it.
     *
     * @param text decimal, such as {@code 1689399632855040}, or hexadecimal, such as {@code 0x6008001000000}
     * @return the identifier
     * @throws InvalidPolicyException if the text is not such a number or needs more than 64 bits
     */
    public static InterfaceLuid parse(String text) {
        boolean hex = text.startsWith(HEX_PREFIX);
        String digits = hex ? text.substring(HEX_PREFIX.length()) : text;
        // Some programs read 010 as ten, others as eight. The Java library also accepts a sign and digits of other
        // scripts.
        boolean ambiguous = !hex && digits.length() > 1 && digits.charAt(0) == '0';
        if (digits.isEmpty() || ambiguous || !digits.chars().allMatch(each -> isDigit(each, hex))) {
            throw unreadable(text);
        }
        try {
            return new InterfaceLuid(Long.parseUnsignedLong(digits, hex ? HEX_RADIX : DECIMAL_RADIX));
        } catch (NumberFormatException tooLong) {
            throw unreadable(text);
        }
    }

    private static boolean isDigit(int each, boolean hex) {
        return (each >= '0' && each <= '9') || (hex && ((each >= 'a' && each <= 'f') || (each >= 'A' && each <= 'F')));
    }

    private static InvalidPolicyException unreadable(String text) {
        return new InvalidPolicyException(TrafficRules.INTERFACE_TEXT.violatedBy(
                Place.of("interface"),
                PrintableText.quoted(text),
                "0 to 18446744073709551615, or 0x and 1 to 16 hex digits"));
    }

    /** Compares as unsigned numbers, as the platform does. */
    @Override
    public int compareTo(InterfaceLuid other) {
        return Long.compareUnsigned(value, other.value);
    }

    /** Hexadecimal: the first four of sixteen digits are the kind of interface. */
    @Override
    public String toString() {
        return HEX_PREFIX + Long.toHexString(value);
    }

    @Override
    public boolean matches(InterfaceLuid luid) {
        return equals(luid);
    }

    @Override
    public InterfaceComparison compared(Ordering comparison) {
        return new InterfaceComparison(comparison, this);
    }

    @Override
    public InterfaceComparison tested(BitTest comparison) {
        return new InterfaceComparison(comparison, this);
    }
}
