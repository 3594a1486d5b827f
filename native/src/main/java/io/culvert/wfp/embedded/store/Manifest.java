package io.culvert.wfp.embedded.store;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The manifest of a store: what the last commit contained, outside of the file that contains it.
 *
 * @param file the number of the data file
 * @param number the number of the last commit, 0 while the store is being made
 * @param clean whether the data file has nothing but the values of that commit
 * @param kind the kind of the values, such as the binary interface
 * @param parameters those of the key if the values are sealed
 * @param values the digest of each value by its name
 */
record Manifest(
        int file,
        long number,
        boolean clean,
        String kind,
        Optional<KeyParameters> parameters,
        SortedMap<String, String> values) {

    Manifest {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    static Manifest making(String kind, Optional<KeyParameters> parameters) {
        return new Manifest(1, 0, true, kind, parameters, Collections.emptySortedMap());
    }

    /** Whether no commit has happened yet. */
    boolean isMaking() {
        return number == 0;
    }

    Commit commit() {
        return Commit.of(number, values);
    }

    /** The manifest of the next commit; a null digest removes a value. */
    Manifest next(Map<String, @Nullable String> digests) {
        SortedMap<String, String> changed = new TreeMap<>(values);
        digests.forEach((name, digest) -> {
            if (digest == null) {
                changed.remove(name);
            } else {
                changed.put(name, digest);
            }
        });
        return new Manifest(file, number + 1, false, kind, parameters, changed);
    }

    /** The same values in another file, which has nothing else. */
    Manifest rewritten(int otherFile) {
        return new Manifest(otherFile, number, true, kind, parameters, values);
    }

    /** A commit that the data file has and the manifest has not. */
    Manifest advanced(long newerNumber, SortedMap<String, String> newerValues) {
        return new Manifest(file, newerNumber, false, kind, parameters, newerValues);
    }
}
