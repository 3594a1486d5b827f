package io.culvert.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Writes the generated sources of native, or lists the committed sources that differ from the facts. */
final class GenerateTables {
    private static final Path FACTS = Path.of("src", "facts");
    private static final Path SOURCES = Path.of("..", "..", "native", "src", "generated", "java");

    private GenerateTables() {}

    /** Rewrites the generated sources. */
    static void rewrite() {
        SortedMap<String, String> wanted = wanted();
        try {
            for (String path : committed().keySet()) {
                if (!wanted.containsKey(path)) {
                    Files.delete(SOURCES.resolve(path));
                }
            }
            for (String path : wanted.keySet()) {
                Path file = SOURCES.resolve(path);
                Files.createDirectories(file.getParent());
                Files.writeString(file, wanted.get(path));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Returns a message for each file that is missing, superfluous or different. */
    static List<String> differences() {
        SortedMap<String, String> wanted = wanted();
        SortedMap<String, String> committed = committed();
        TreeSet<String> paths = new TreeSet<>(wanted.keySet());
        paths.addAll(committed.keySet());
        List<String> differences = new ArrayList<>();
        for (String path : paths) {
            if (!committed.containsKey(path)) {
                differences.add(path + " is missing");
            } else if (!wanted.containsKey(path)) {
                differences.add(path + " is superfluous");
            } else if (!committed.get(path).equals(wanted.get(path))) {
                differences.add(path + " differs from the facts");
            }
        }
        return differences;
    }

    private static SortedMap<String, String> wanted() {
        return TableSources.of(Facts.read(FACTS));
    }

    private static SortedMap<String, String> committed() {
        SortedMap<String, String> committed = new TreeMap<>();
        if (!Files.exists(SOURCES)) {
            return committed;
        }
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                committed.put(SOURCES.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return committed;
    }
}
