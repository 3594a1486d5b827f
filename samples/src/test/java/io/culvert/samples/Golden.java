package io.culvert.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Golden files; {@code -Dculvert.rewrite=true} rewrites them. */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/golden");

    private Golden() {}

    static void check(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name + ".golden");
        String text = actual.replace("\r\n", "\n");
        if (Boolean.getBoolean("culvert.rewrite")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertEquals(
                Files.readString(file), text, () -> file + " says otherwise; -Dculvert.rewrite=true writes it anew");
    }
}
