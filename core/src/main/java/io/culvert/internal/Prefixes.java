package io.culvert.internal;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.Rule;
import io.culvert.rule.text.PrintableText;

/** Reads the text {@code address/length} of both families. */
public final class Prefixes {

    private static final int LONGEST_LENGTH_DIGITS = 3;

    private Prefixes() {}

    /**
     * The two halves of a prefix.
     *
     * @param address text before the slash
     * @param length number after it
     */
    public record Parts(String address, int length) {}

    /**
     * Splits at the slash.
     *
     * @param text the text
     * @param rule the rule that other texts violate
     * @param place the name of the element in messages
     * @param example a valid prefix, for messages
     * @return both halves
     */
    public static Parts split(String text, Rule rule, Place place, String example) {
        int slash = text.indexOf('/');
        String length = text.substring(slash + 1);
        if (slash <= 0 || !isLength(length)) {
            throw new InvalidPolicyException(rule.violatedBy(
                    place, PrintableText.quoted(text), "an address, a slash and a length, such as " + example));
        }
        return new Parts(text.substring(0, slash), Integer.parseInt(length));
    }

    /** Decimal without leading zeros: some programs read 010 as ten, others as eight. */
    private static boolean isLength(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_LENGTH_DIGITS
                && text.chars().allMatch(each -> each >= '0' && each <= '9')
                && (text.length() == 1 || text.charAt(0) != '0');
    }
}
