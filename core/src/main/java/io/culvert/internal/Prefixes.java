package io.culvert.internal;

import java.util.Optional;

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
     * @return both halves; empty if the text is not an address, a slash and a length
     */
    public static Optional<Parts> split(String text) {
        int slash = text.indexOf('/');
        String length = text.substring(slash + 1);
        return slash <= 0 || !isLength(length)
                ? Optional.empty()
                : Optional.of(new Parts(text.substring(0, slash), Integer.parseInt(length)));
    }

    /** Decimal without leading zeros: some programs read 010 as ten, others as eight. */
    private static boolean isLength(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_LENGTH_DIGITS
                && text.chars().allMatch(each -> each >= '0' && each <= '9')
                && (text.length() == 1 || text.charAt(0) != '0');
    }
}
