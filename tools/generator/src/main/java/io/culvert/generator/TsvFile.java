package io.culvert.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads tab-separated tables with a header line. Refuses any difference from the expected columns and cells. */
final class TsvFile {
    private TsvFile() {}

    static List<TsvRow> read(Path path, String... columns) {
        List<String> lines = lines(path);
        String file = path.getFileName().toString();
        List<String> header = Arrays.asList(lines.get(0).split("\t", -1));
        if (!header.equals(Arrays.asList(columns))) {
            throw new IllegalStateException(
                    file + ": the columns are " + header + " but must be " + Arrays.asList(columns));
        }
        List<TsvRow> rows = new ArrayList<>();
        for (int index = 1; index < lines.size(); index++) {
            rows.add(row(file, index + 1, columns, lines.get(index)));
        }
        return rows;
    }

    private static TsvRow row(String file, int lineNumber, String[] columns, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != columns.length) {
            throw new IllegalStateException(file + " line " + lineNumber + ": " + cells.length + " cells instead of "
                    + columns.length + ": " + line);
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int index = 0; index < cells.length; index++) {
            byColumn.put(columns[index], cells[index]);
        }
        return new TsvRow(file, lineNumber, byColumn);
    }

    private static List<String> lines(Path path) {
        try {
            return Files.readAllLines(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
