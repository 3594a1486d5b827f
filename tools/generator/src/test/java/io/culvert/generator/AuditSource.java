package io.culvert.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A C source of static assertions, one a line, so that the line of a complaint says which of them does not hold. */
final class AuditSource {

    /**
     * What an assertion is about.
     *
     * @param item what is asserted about, such as {@code struct FWP_VALUE0}
     * @param aspect what of it, such as a field; empty for the item as a whole
     */
    record Subject(String item, String aspect) {}

    private final List<String> lines = new ArrayList<>();
    private final Map<Integer, Subject> subjects = new HashMap<>();
    private final List<Integer> missingLines = new ArrayList<>();

    void line(String code) {
        lines.add(code);
    }

    void assertion(Subject subject, String condition) {
        lines.add("_Static_assert(" + condition + ", \"" + subject.item() + "\");");
        subjects.put(lines.size(), subject);
    }

    /** Takes the place of assertions about what the headers are known not to have. */
    void missing(String item) {
        lines.add("/* no " + item + " */");
        subjects.put(lines.size(), new Subject(item, ""));
        missingLines.add(lines.size());
    }

    List<Integer> missingLines() {
        return List.copyOf(missingLines);
    }

    /** What the assertion of a line, counted from one, is about. */
    Subject subject(int lineNumber) {
        Subject subject = subjects.get(lineNumber);
        if (subject == null) {
            throw new IllegalStateException("no assertion in line " + lineNumber + ": " + lines.get(lineNumber - 1));
        }
        return subject;
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }
}
