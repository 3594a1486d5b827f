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

/**
 * Writes the generated sources, or says where the committed ones differ from what would be written.
 *
 * <p>This class and what it uses need the vocabulary of the tables only, not the tables, so that it can be compiled and run
 * by hand when these do not compile.
 */
final class GenerateTables {
    private static final Path FACTS = Path.of("src", "facts");
    private static final Path TABLES =
            Path.of("..", "..", "native", "src", "generated", "java").resolve(JavaFile.PACKAGE.replace('.', '/'));

    private GenerateTables() {}

    /** Rewrites the tables; the argument is the directory of the module. */
    public static void main(String[] arguments) {
        rewrite(Path.of(arguments[0]));
    }

    static void rewrite(Path module) {
        SortedMap<String, String> wanted = wanted(module);
        try {
            Files.createDirectories(module.resolve(TABLES));
            for (String fileName : committed(module).keySet()) {
                if (!wanted.containsKey(fileName)) {
                    Files.delete(module.resolve(TABLES).resolve(fileName));
                }
            }
            for (String fileName : wanted.keySet()) {
                Files.writeString(module.resolve(TABLES).resolve(fileName), wanted.get(fileName));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** A sentence for each file that is missing, superfluous or different. */
    static List<String> differences(Path module) {
        SortedMap<String, String> wanted = wanted(module);
        SortedMap<String, String> committed = committed(module);
        TreeSet<String> fileNames = new TreeSet<>(wanted.keySet());
        fileNames.addAll(committed.keySet());
        List<String> differences = new ArrayList<>();
        for (String fileName : fileNames) {
            if (!committed.containsKey(fileName)) {
                differences.add(fileName + " is missing");
            } else if (!wanted.containsKey(fileName)) {
                differences.add(fileName + " is superfluous");
            } else if (!committed.get(fileName).equals(wanted.get(fileName))) {
                differences.add(fileName + " is not what the facts give");
            }
        }
        return differences;
    }

    private static SortedMap<String, String> wanted(Path module) {
        return TableSources.of(Facts.read(module.resolve(FACTS)));
    }

    private static SortedMap<String, String> committed(Path module) {
        SortedMap<String, String> committed = new TreeMap<>();
        if (!Files.exists(module.resolve(TABLES))) {
            return committed;
        }
        try (Stream<Path> files = Files.list(module.resolve(TABLES))) {
            for (Path file : files.toList()) {
                committed.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return committed;
    }
}
