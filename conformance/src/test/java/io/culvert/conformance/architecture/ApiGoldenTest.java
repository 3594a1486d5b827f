package io.culvert.conformance.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.conformance.api.ApiListing;
import io.culvert.conformance.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The exported API equals the golden files, a file a module, so that every change of it shows in a diff. */
class ApiGoldenTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "api");

    @TestFactory
    Stream<DynamicTest> isTheGoldenFile() {
        return Library.moduleNames().stream().map(module -> DynamicTest.dynamicTest(module, () -> compare(module)));
    }

    private static void compare(String module) throws IOException {
        Path file = FOLDER.resolve(module + ".txt");
        List<String> api = ApiListing.of(module);
        if (Boolean.getBoolean("culvert.rewrite")) {
            Files.createDirectories(FOLDER);
            Files.write(file, api);
        }
        assertEquals(
                String.join("\n", Files.readAllLines(file)),
                String.join("\n", api),
                () -> "The API of " + module + " differs from " + file
                        + "; -Dculvert.rewrite=true writes the file anew.");
    }

    @Test
    void everyFileBelongsToAModule() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    Library.moduleNames(),
                    files.map(file -> file.getFileName().toString().replaceFirst("\\.txt$", ""))
                            .sorted()
                            .toList());
        }
    }

    @Test
    void everyModuleExportsSomething() {
        Library.moduleNames()
                .forEach(module -> assertTrue(ApiListing.memberCount(module) > 0, module + " has no member"));
    }
}
