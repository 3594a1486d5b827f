package io.culvert.conformance.figures;

import io.culvert.conformance.library.SourceModule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Figures that need the text of the hand-written sources only. */
final class SourceFigures {

    private static final int LONGEST_FILE = 300;

    /** The vocabulary of the library, which is one sealed family; it has a bound of its own. */
    private static final String NET = "io/culvert/net";

    /** Optional numbers of a policy: one of the first tunnel context, one that came later. */
    private static final List<String> CLAUSES = List.of("compartmentId", "forwardPathLifetime");

    private SourceFigures() {}

    static List<Figure> ofLibrary() {
        Map<String, List<String>> packages = packages();
        List<String> net = packages.getOrDefault(NET, List.of());
        packages.remove(NET);
        List<String> largest = packages.values().stream()
                .max(Comparator.comparingInt(List::size))
                .orElseThrow();
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.count("largest-package", largest));
        figures.add(Figure.count("package-io.culvert.net", net));
        figures.add(Figure.count("files-over-300-lines", longFiles()));
        for (String clause : CLAUSES) {
            figures.add(Figure.count("files-with." + clause, filesWith(clause)));
        }
        return figures;
    }

    private static Map<String, List<String>> packages() {
        Map<String, List<String>> packages = new TreeMap<>();
        mainFiles()
                .forEach(file -> packages.computeIfAbsent(packageOf(file), key -> new ArrayList<>())
                        .add(SourceModule.TOP.relativize(file).toString()));
        return packages;
    }

    /** The path below {@code src/main/java}. */
    private static String packageOf(Path file) {
        String folder = String.valueOf(file.getParent()).replace('\\', '/');
        return folder.replaceFirst(".*/src/main/java/?", "");
    }

    private static Stream<Path> mainFiles() {
        return SourceModule.published().stream().flatMap(module -> module.javaFiles("main").stream());
    }

    private static List<String> longFiles() {
        return SourceModule.all().stream()
                .flatMap(module -> Stream.of("main", "test").flatMap(kind -> module.javaFiles(kind).stream()))
                .filter(file -> SourceModule.text(file).lines().count() > LONGEST_FILE)
                .map(file -> SourceModule.TOP.relativize(file) + ", "
                        + SourceModule.text(file).lines().count() + " lines")
                .toList();
    }

    private static List<String> filesWith(String clause) {
        Pattern name = Pattern.compile("(?i)" + clause);
        return mainFiles()
                .filter(file -> name.matcher(SourceModule.text(file)).find())
                .map(file -> SourceModule.TOP.relativize(file).toString())
                .toList();
    }
}
