package io.culvert.dsl.groovy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds words that are spelled similarly. */
final class Spelling {

    /** One wrong letter in this many, and two at most; with more it is another word. */
    private static final int LETTERS_A_MISTAKE = 3;

    private static final int MOST_MISTAKES = 2;

    private Spelling() {}

    /** The word with the most similar spelling, if one is similar. */
    static Optional<String> nearest(String name, Stream<String> words) {
        String asked = name.toLowerCase(Locale.ROOT);
        int farthest = Math.min(MOST_MISTAKES, asked.length() / LETTERS_A_MISTAKE);
        return words.filter(word -> distance(asked, word.toLowerCase(Locale.ROOT)) <= farthest)
                .min(Comparator.comparingInt((String word) -> distance(asked, word.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The names with a similar spelling, and those that contain the name or are part of it; the most similar first. */
    static List<String> alike(String name, List<String> names) {
        String asked = name.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(each -> isAlike(asked, each.toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparingInt((String each) -> distance(asked, each.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static boolean isAlike(String asked, String name) {
        int shorter = Math.min(asked.length(), name.length());
        return distance(asked, name) <= Math.min(MOST_MISTAKES, shorter / LETTERS_A_MISTAKE)
                || (shorter >= LETTERS_A_MISTAKE && (name.contains(asked) || asked.contains(name)));
    }

    /** The number of letters to insert, remove or replace. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
