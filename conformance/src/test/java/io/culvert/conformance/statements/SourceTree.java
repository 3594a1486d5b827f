package io.culvert.conformance.statements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sources of all modules, as files: tests of other modules are on no class path here. */
final class SourceTree {

    private static final Path TOP = Path.of("..");
    private static final List<String> MODULES =
            List.of("core", "analysis", "dsl", "tools/generator", "native", "samples", "conformance");
    private static final String WRONG = "must-not-compile/";

    private final Map<String, List<Path>> main = files("main");
    private final Map<String, List<Path>> tests = files("test");

    /** Whether a type of the library has that simple name. */
    boolean hasType(String name) {
        return main.containsKey(name + ".java");
    }

    /** Whether there is a test of that name, {@code Class#method}, or a program that must not compile. */
    boolean hasTest(String test) {
        if (test.startsWith(WRONG)) {
            String name = test.substring(WRONG.length());
            return tests.getOrDefault(name + ".java", List.of()).stream()
                    .anyMatch(path -> path.toString().replace('\\', '/').contains(WRONG + "java/"));
        }
        String[] parts = test.split("#", -1);
        return parts.length == 2
                && tests.getOrDefault(parts[0] + ".java", List.of()).stream().anyMatch(path -> isTest(path, parts[1]));
    }

    /** An annotation of JUnit, others perhaps between, and the method. */
    private static boolean isTest(Path path, String method) {
        return Pattern.compile(
                        "@(Test|ParameterizedTest|TestFactory)\\b(?:(?!\\n    }\\n)[\\s\\S])*?(void|Stream<\\w+>) "
                                + Pattern.quote(method) + "\\(")
                .matcher(text(path))
                .find();
    }

    /** Whether the embedded engine answers with that code. */
    boolean engineAnswers(String symbol) {
        Pattern word = Pattern.compile("ErrorCodes\\." + Pattern.quote(symbol) + "\\b");
        return main.values().stream()
                .flatMap(Collection::stream)
                .filter(path -> path.toString().replace('\\', '/').contains("/wfp/embedded/"))
                .anyMatch(path -> word.matcher(text(path)).find());
    }

    private static Map<String, List<Path>> files(String kind) {
        return MODULES.stream()
                .map(module -> TOP.resolve(module).resolve("src").resolve(kind))
                .flatMap(SourceTree::below)
                .filter(path -> path.toString().endsWith(".java"))
                .collect(Collectors.groupingBy(path -> path.getFileName().toString()));
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The catalogues of rules, by the names of their classes. */
    static List<String> catalogues() {
        return below(TOP.resolve("core/src/main/java/io/culvert/rule/catalogue"))
                .map(path -> path.getFileName().toString())
                .filter(name -> name.endsWith("Rules.java"))
                .map(name -> "io.culvert.rule.catalogue." + name.substring(0, name.length() - ".java".length()))
                .sorted()
                .toList();
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
