package io.culvert.wfp.embedded.store;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Decides from the names in a directory, and from what was read, whether a store may be opened. */
final class DirectoryCheck {

    private static final int MOST_NAMED = 5;

    private DirectoryCheck() {}

    /** Refuses a directory before anything in it is changed. */
    static void beforeLock(Path directory, List<String> names) {
        Path lock = new Places(directory).lock();
        if (names.isEmpty() || Files.exists(lock, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (names.stream().anyMatch(Places::isOurs)) {
            throw StoreRefusals.of(
                    directory,
                    "is damaged: its file " + Places.LOCK + " is missing. Make sure that no engine has the directory"
                            + " open, then create the empty file " + lock,
                    null);
        }
        throw foreign(directory, names);
    }

    /** Refuses a directory without a manifest, unless it is empty or a store was being created in it. */
    static void underLock(Path directory, List<String> names, boolean isMarked) {
        if (names.contains(Places.MANIFEST)) {
            return;
        }
        if (isMarked || names.stream().anyMatch(Places::isData)) {
            throw StoreRefusals.damaged(directory, "its file " + Places.MANIFEST + " is missing", null);
        }
        if (!names.stream().allMatch(Places::isOurs)) {
            throw foreign(directory, names);
        }
    }

    private static IllegalStateException foreign(Path directory, List<String> names) {
        List<String> others =
                names.stream().filter(name -> !Places.isOurs(name)).toList();
        return StoreRefusals.of(
                directory,
                "cannot be created: the directory contains "
                        + (others.contains("culvert-engine.mv.db")
                                ? "a store of an earlier version of this library, culvert-engine.mv.db"
                                : "other files, such as " + others.getFirst())
                        + ". Name an empty or a new directory, such as " + directory.resolve("engine"),
                null);
    }

    /** What is damaged in a data file, null if it has all that was committed. */
    static @Nullable String damage(String file, Manifest manifest, Commit commit, SortedMap<String, String> digests) {
        if (commit.number() < manifest.number()) {
            return "its file " + file + " ends with commit " + commit.number() + ", and the last commit was "
                    + manifest.number();
        }
        boolean isWhole = Commit.of(commit.number(), digests).equals(commit)
                && (commit.number() > manifest.number() || digests.equals(manifest.values()));
        return isWhole ? null : "in its file " + file + ", " + others(manifest.values(), digests);
    }

    private static String others(SortedMap<String, String> wanted, SortedMap<String, String> found) {
        TreeSet<String> names = new TreeSet<>(wanted.keySet());
        names.removeIf(name -> String.valueOf(wanted.get(name)).equals(found.get(name)));
        if (names.isEmpty()) {
            return "the record of the last commit does not fit the objects";
        }
        return names.size() + " of " + wanted.size() + " objects are damaged or missing, such as "
                + String.join(", ", names.stream().limit(MOST_NAMED).toList());
    }
}
