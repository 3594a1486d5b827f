package io.culvert.internal;

import io.culvert.rule.Difference;
import io.culvert.rule.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Compares two policies part by part and collects the differences. Every comparison of policies uses this class, so that
 * a part has the same text everywhere and never shows a secret.
 */
public final class DifferenceList {

    private final Place within;
    private final List<Difference> found = new ArrayList<>();

    /**
     * Begins a comparison.
     *
     * @param within the outer place of all differences, such as the tunnel
     */
    public DifferenceList(Place within) {
        this.within = within;
    }

    /**
     * Compares a part without secrets.
     *
     * @param part the name of the part in a place
     * @param before its value in the first policy
     * @param after its value in the second policy
     */
    public void compare(String part, Object before, Object after) {
        if (!before.equals(after)) {
            found.add(new Difference(within.then(part), text(before), text(after)));
        }
    }

    /**
     * Compares a part that may contain secrets. If only a secret differs, the text of the second value states this.
     *
     * @param part the name of the part in a place
     * @param before its value in the first policy
     * @param after its value in the second policy
     * @param text describes a value without its secrets
     * @param <T> the type of the part
     */
    public <T> void compare(String part, T before, T after, Function<? super T, String> text) {
        if (!before.equals(after)) {
            String old = text.apply(before);
            String wanted = text.apply(after);
            found.add(new Difference(
                    within.then(part), old, old.equals(wanted) ? wanted + ", with another secret" : wanted));
        }
    }

    /**
     * Adds differences that already have their whole place.
     *
     * @param differences the differences
     */
    public void addAll(List<Difference> differences) {
        found.addAll(differences);
    }

    /**
     * Returns the differences.
     *
     * @return a copy, in the order of the comparisons
     */
    public List<Difference> toList() {
        return List.copyOf(found);
    }

    private static String text(Object value) {
        return value instanceof Optional<?> optional
                ? optional.map(Object::toString).orElse("none")
                : value.toString();
    }
}
