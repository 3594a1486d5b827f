package io.culvert.conformance.statements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Reads the two tab-separated tables: statements about the platform, and their enforcement. */
final class Tables {

    private static final Path FACTS = Path.of("src", "facts");

    private Tables() {}

    static List<Statement> statements() {
        return read(
                "statements.tsv",
                "id\tstanding\tstatement\tsource",
                cells -> new Statement(cells[0], cells[1], cells[2], cells[3]));
    }

    static List<Enforcement> enforcement() {
        return read(
                "enforcement.tsv",
                "id\thow\twhat\ttests",
                cells -> new Enforcement(
                        cells[0],
                        How.of(cells[1]),
                        cells[2],
                        cells[3].isEmpty() ? List.of() : List.of(cells[3].split(" "))));
    }

    private static <T> List<T> read(String name, String header, Function<String[], T> row) {
        List<String> lines = lines(FACTS.resolve(name));
        if (!lines.get(0).equals(header)) {
            throw new IllegalStateException(name + " begins with '" + lines.get(0) + "', not with '" + header + "'");
        }
        int width = header.split("\t").length;
        return lines.stream()
                .skip(1)
                .map(line -> row.apply(cells(name, line, width)))
                .toList();
    }

    private static String[] cells(String name, String line, int width) {
        String[] cells = line.split("\t", -1);
        if (cells.length != width) {
            throw new IllegalStateException(name + ": " + cells.length + " cells instead of " + width + ": " + line);
        }
        return cells;
    }

    private static List<String> lines(Path path) {
        try {
            return Files.readAllLines(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
