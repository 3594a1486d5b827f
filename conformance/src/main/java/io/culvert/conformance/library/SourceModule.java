package io.culvert.conformance.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sources of a module. Everything here runs in the folder of this module.
 *
 * @param folder its folder below the parent, such as {@code tools/generator}
 */
public record SourceModule(String folder) {

    /** The folder of the parent. */
    public static final Path TOP = Path.of("..");

    private static final Pattern OF_PARENT = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern DECLARATION = Pattern.compile("^module (\\S+) \\{", Pattern.MULTILINE);

    /** All modules of the parent, published or not. */
    public static List<SourceModule> all() {
        return OF_PARENT
                .matcher(text(TOP.resolve("pom.xml")))
                .results()
                .map((MatchResult result) -> new SourceModule(result.group(1)))
                .toList();
    }

    /** The modules that users get. */
    public static List<SourceModule> published() {
        return all().stream()
                .filter(module ->
                        module.name().filter(Library.moduleNames()::contains).isPresent())
                .toList();
    }

    /** The name that other modules require; empty for a module without a declaration. */
    public Optional<String> name() {
        Path declaration = path().resolve("src/main/java/module-info.java");
        return Files.exists(declaration)
                ? DECLARATION
                        .matcher(text(declaration))
                        .results()
                        .map(found -> found.group(1))
                        .findFirst()
                : Optional.empty();
    }

    /** Hand-written Java files of {@code src/main} or {@code src/test}. */
    public List<Path> javaFiles(String kind) {
        Path sources = path().resolve("src").resolve(kind).resolve("java");
        return Files.exists(sources)
                ? below(sources)
                        .filter(file -> file.toString().endsWith(".java"))
                        .toList()
                : List.of();
    }

    private Path path() {
        return TOP.resolve(folder);
    }

    /** The files and folders below a folder, sorted. */
    public static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
