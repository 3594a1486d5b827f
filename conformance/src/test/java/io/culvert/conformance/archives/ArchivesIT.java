package io.culvert.conformance.archives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.culvert.conformance.library.Library;
import io.culvert.conformance.library.SourceModule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The archives of the published modules: classes, sources and Javadoc, each with the licence and the notice. */
class ArchivesIT {

    static List<Path> archives() {
        return Library.ENTRIES;
    }

    @ParameterizedTest
    @MethodSource("archives")
    void classesAreAModule(Path archive) throws IOException {
        check(archive, "module-info.class");
    }

    @ParameterizedTest
    @MethodSource("archives")
    void sourcesAreComplete(Path archive) throws IOException {
        check(beside(archive, "-sources.jar"), "module-info.java");
    }

    @ParameterizedTest
    @MethodSource("archives")
    void javadocIsThere(Path archive) throws IOException {
        assumeFalse(Boolean.getBoolean("maven.javadoc.skip"), "this build makes no Javadoc");
        check(beside(archive, "-javadoc.jar"), "index.html");
    }

    @Test
    void testsOfCoreAreShared() throws IOException {
        Path core = Library.ENTRIES.stream()
                .filter(archive -> archive.getFileName().toString().startsWith("culvert-core-"))
                .findFirst()
                .orElseThrow();
        check(beside(core, "-tests.jar"), "io/culvert/testing/Policies.class");
    }

    private static Path beside(Path archive, String ending) {
        return archive.resolveSibling(archive.getFileName().toString().replaceFirst("\\.jar$", ending));
    }

    private static void check(Path archive, String expected) throws IOException {
        try (ZipFile file = new ZipFile(archive.toFile())) {
            assertNotNull(file.getEntry(expected), () -> archive + " has no " + expected);
            for (String name : List.of("LICENSE", "NOTICE")) {
                ZipEntry entry = file.getEntry("META-INF/" + name);
                assertNotNull(entry, () -> archive + " has no " + name);
                try (InputStream text = file.getInputStream(entry)) {
                    assertEquals(
                            SourceModule.text(SourceModule.TOP.resolve(name)),
                            new String(text.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
    }
}
