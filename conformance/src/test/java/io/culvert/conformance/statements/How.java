package io.culvert.conformance.statements;

import java.util.Arrays;

/** Who holds a statement. */
enum How {
    TYPE("type", "no value of the library can say otherwise"),
    RULE("rule", "checked when the value or the policy is made, by the rule of that name"),
    LINT("lint", "found by a lint profile, never refused"),
    LOWERING("lowering", "the bytes are never written otherwise"),
    ENGINE("engine", "the embedded engine answers with that code, as Windows does or would"),
    CALLER("caller", "left to the caller; the place named says so"),
    NOT_APPLICABLE("not applicable", "nothing that the library does depends on it");

    private final String word;
    private final String meaning;

    How(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    String word() {
        return word;
    }

    String meaning() {
        return meaning;
    }

    /** Whether there is something that a test could show. */
    boolean needsTests() {
        return this != CALLER && this != NOT_APPLICABLE;
    }

    static How of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing is held by '" + word + "'"));
    }
}
