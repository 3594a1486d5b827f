package io.culvert.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The list of what the headers of mingw-w64 lack or have otherwise, as it is committed. */
final class KnownDeviations {
    private static final Path FILE = Path.of("src", "test", "resources", "golden", "not-in-mingw.txt");
    private static final String SEPARATOR = ": ";

    private KnownDeviations() {}

    /** The text for each item. */
    static Map<String, String> read() {
        Map<String, String> byItem = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(FILE)) {
                String[] parts = line.split(SEPARATOR, 2);
                byItem.put(parts[0], parts[1]);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return byItem;
    }

    static void write(Map<String, String> byItem) {
        try {
            Files.writeString(FILE, text(byItem));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What {@link #read} reads. */
    static String text(Map<String, String> byItem) {
        StringBuilder text = new StringBuilder();
        byItem.forEach((item, deviation) ->
                text.append(item).append(SEPARATOR).append(deviation).append('\n'));
        return text.toString();
    }
}
