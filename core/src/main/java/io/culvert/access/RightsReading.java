package io.culvert.access;

import com.google.common.base.CharMatcher;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.SecurityDescriptorRules;
import java.util.List;
import java.util.Optional;

/** Reads the rights of an entry: names, or a number. */
final class RightsReading {

    private static final List<Tokens> NAMES = List.of(Tokens.RIGHTS, Tokens.GROUPS, Tokens.LABEL_RIGHTS);
    private static final CharMatcher ZERO = CharMatcher.is('0');
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final String ALLOWED = "names such as GA, GR or RCSD, or a number up to 0xffffffff";

    /** The length of the longest 32-bit number, which is octal. */
    private static final int MAX_DIGITS = 11;

    private static final int OCTAL = 8;
    private static final int DECIMAL = 10;
    private static final int HEX = 16;

    private RightsReading() {}

    /**
     * Reads the rights of a piece.
     *
     * @param piece the whole field
     * @param place where it stands
     * @return the native mask
     */
    static int rights(SddlText.Piece piece, Place place) {
        String text = piece.text();
        if (text.isEmpty() || !DIGIT.matches(text.charAt(0))) {
            return names(piece, place);
        }
        return number(text).orElseThrow(() -> piece.refused(SecurityDescriptorRules.ENTRY_RIGHTS, place, ALLOWED));
    }

    private static int names(SddlText.Piece piece, Place place) {
        int rights = 0;
        for (SddlText.Piece token : piece.tokens()) {
            rights |= NAMES.stream()
                    .flatMap(each -> each.bits(token.text()).stream())
                    .findFirst()
                    .orElseThrow(() -> token.refused(SecurityDescriptorRules.ENTRY_RIGHTS, place, ALLOWED));
        }
        return rights;
    }

    private static Optional<Integer> number(String text) {
        if (text.startsWith("0X")) {
            return number(text.substring(2), HEX);
        }
        return text.startsWith("0") ? number(text, OCTAL) : number(text, DECIMAL);
    }

    private static Optional<Integer> number(String text, int radix) {
        String digits = ZERO.trimLeadingFrom(text);
        boolean isNumber = !text.isEmpty() && digits.length() <= MAX_DIGITS && isOf(digits, radix);
        long value = isNumber && !digits.isEmpty() ? Long.parseLong(digits, radix) : 0;
        return isNumber && value >>> Integer.SIZE == 0 ? Optional.of((int) value) : Optional.empty();
    }

    /** Java also accepts digits of other scripts. */
    private static boolean isOf(String digits, int radix) {
        return CharMatcher.ascii().matchesAllOf(digits)
                && digits.chars().allMatch(each -> Character.digit(each, radix) >= 0);
    }
}
