package io.culvert.wfp.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that were read by a person once. {@code -Dculvert.rewrite=true} writes them anew, to be read again. */
public final class Golden {

    private static final String REWRITE = "culvert.rewrite";
    private static final Path DIRECTORY = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    /** Compares with the file of that name, or writes it. */
    public static void assertMatches(String name, String actual) {
        Path file = DIRECTORY.resolve(name);
        try {
            if (Boolean.getBoolean(REWRITE)) {
                Files.createDirectories(DIRECTORY);
                Files.writeString(file, actual);
            } else {
                assertTrue(Files.exists(file), () -> file + " is missing; -D" + REWRITE + "=true writes it");
                assertEquals(
                        Files.readString(file), actual, () -> file + " differs; -D" + REWRITE + "=true writes it anew");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
