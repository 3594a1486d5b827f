package io.culvert.access;

import com.google.common.base.Ascii;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.Rule;
import io.culvert.rule.text.PrintableText;
import java.util.ArrayList;
import java.util.List;

/** A text that is read from left to right, without regard to case. */
final class SddlText {

    /** The longest quotation of a piece in messages. */
    private static final int QUOTED = 60;

    private final String original;
    private final String large;
    private int index;

    SddlText(String original) {
        this.original = original;
        // Changes only a to z, so that indexes are the same in both texts.
        large = Ascii.toUpperCase(original);
    }

    /**
     * A piece of the text.
     *
     * @param original as it was written
     * @param text in capital letters
     * @param index where it starts
     */
    record Piece(String original, String text, int index) {

        /** Splits into pairs of letters; a last letter may remain. */
        List<Piece> tokens() {
            List<Piece> tokens = new ArrayList<>();
            for (int from = 0; from < text.length(); from += Tokens.LENGTH) {
                int to = Math.min(from + Tokens.LENGTH, text.length());
                tokens.add(new Piece(original.substring(from, to), text.substring(from, to), index + from));
            }
            return tokens;
        }

        InvalidPolicyException refused(Rule rule, Place place, String allowed) {
            String quoted = text.isEmpty()
                    ? "nothing"
                    : PrintableText.quoted(original.length() > QUOTED ? original.substring(0, QUOTED) : original)
                            + (original.length() > QUOTED ? " and more" : "");
            return new InvalidPolicyException(rule.violatedBy(place, quoted + " at index " + index, allowed));
        }
    }

    boolean isAtEnd() {
        return index == large.length();
    }

    boolean isAt(String expected) {
        return large.startsWith(expected, index);
    }

    /** Whether a letter and a colon follow. */
    boolean isAtPart() {
        return large.startsWith(":", index + 1);
    }

    /** Skips a text, if it follows. */
    boolean skip(String expected) {
        boolean there = isAt(expected);
        index += there ? expected.length() : 0;
        return there;
    }

    /** Takes the text before the next of some characters, or the rest. */
    Piece until(String stops) {
        int end = index;
        while (end < large.length() && stops.indexOf(large.charAt(end)) < 0) {
            end++;
        }
        return take(end);
    }

    /** Takes the text before the next part, which begins with the letter before the next colon. */
    Piece untilPart() {
        int colon = large.indexOf(':', index);
        return take(colon < 0 ? large.length() : Math.max(colon - 1, index));
    }

    /** Returns the rest without taking it. */
    Piece rest() {
        return new Piece(original.substring(index), large.substring(index), index);
    }

    private Piece take(int end) {
        Piece piece = new Piece(original.substring(index, end), large.substring(index, end), index);
        index = end;
        return piece;
    }
}
