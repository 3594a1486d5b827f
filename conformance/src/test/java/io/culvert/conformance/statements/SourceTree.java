package io.culvert.conformance.statements;

import io.culvert.conformance.compilers.WrongProgram;
import io.culvert.conformance.library.SourceModule;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sources of all modules, as files, because the tests of other modules are not on the class path here. */
final class SourceTree {

    private static final String WRONG = "must-not-compile/";

    private final Map<String, List<Path>> main = files("main");
    private final Map<String, List<Path>> tests = files("test");
    private final Set<String> wrong =
            WrongProgram.all("java").stream().map(WrongProgram::name).collect(Collectors.toUnmodifiableSet());

    /** Whether a type of the library has that simple name. */
    boolean hasType(String name) {
        return main.containsKey(name + ".java");
    }

    /** Whether there is a test of that name, {@code Class#method}, or a program that must not compile. */
    boolean hasTest(String test) {
        if (test.startsWith(WRONG)) {
            return wrong.contains(test.substring(WRONG.length()));
        }
        String[] parts = test.split("#", -1);
        return parts.length == 2
                && tests.getOrDefault(parts[0] + ".java", List.of()).stream().anyMatch(path -> isTest(path, parts[1]));
    }

    /** Looks for an annotation of JUnit, then the method; other annotations may stand between. */
    private static boolean isTest(Path path, String method) {
        return Pattern.compile(
                        "@(Test|ParameterizedTest|TestFactory)\\b(?:(?!\\n    }\\n)[\\s\\S])*?(void|Stream<\\w+>) "
                                + Pattern.quote(method) + "\\(")
                .matcher(SourceModule.text(path))
                .find();
    }

    /** Whether the embedded engine returns that code. */
    boolean engineAnswers(String symbol) {
        Pattern word = Pattern.compile("ErrorCodes\\." + Pattern.quote(symbol) + "\\b");
        return main.values().stream()
                .flatMap(Collection::stream)
                .filter(path -> path.toString().replace('\\', '/').contains("/wfp/embedded/"))
                .anyMatch(path -> word.matcher(SourceModule.text(path)).find());
    }

    private static Map<String, List<Path>> files(String kind) {
        return SourceModule.all().stream()
                .flatMap(module -> module.javaFiles(kind).stream())
                .collect(Collectors.groupingBy(path -> path.getFileName().toString()));
    }

    /** The catalogues of rules, by the names of their classes. */
    static List<String> catalogues() {
        return SourceModule.below(SourceModule.TOP.resolve("core/src/main/java/io/culvert/rule/catalogue"))
                .map(path -> path.getFileName().toString())
                .filter(name -> name.endsWith("Rules.java"))
                .map(name -> "io.culvert.rule.catalogue." + name.substring(0, name.length() - ".java".length()))
                .sorted()
                .toList();
    }
}
