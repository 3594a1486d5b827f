package io.culvert.conformance.statements;

import java.util.Arrays;

/** How a statement is enforced. */
enum How {
    TYPE("type", "no value of the library can violate it"),
    RULE("rule", "the rule of that name checks it when the value or the policy is made"),
    LINT("lint", "a lint profile reports a violation and never refuses it"),
    LOWERING("lowering", "lowering always writes bytes that satisfy it"),
    ENGINE(
            "engine",
            "the embedded engine refuses a violation with that code, as Windows is documented or inferred to do"),
    CALLER("caller", "the caller must ensure it; the named type documents this"),
    NOT_APPLICABLE("not applicable", "no part of the library depends on it");

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

    /** Whether a test can check the enforcement. */
    boolean needsTests() {
        return this != CALLER && this != NOT_APPLICABLE;
    }

    static How of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("unknown enforcement '" + word + "'"));
    }
}
