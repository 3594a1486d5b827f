package io.culvert.conformance.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Markdown documents of the repository, with the links and file names in them. */
final class Documents {

    static final Path TOP = Path.of("..");

    private static final Set<String> NOT_SOURCES = Set.of("target", ".git", ".build", ".idea");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`([\\w.{}-]+(?:/[\\w.{}-]+)*/?)`");
    private static final Pattern FILE = Pattern.compile(".*\\.(java|kt|kts|groovy|tsv|md|c|h|sh|xml|yml|bounds)");
    private static final Pattern HEADING = Pattern.compile("#+ (.*)");

    private final List<Path> files = new ArrayList<>();

    Documents() {
        collect(TOP);
    }

    private void collect(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                if (!NOT_SOURCES.contains(entry.getFileName().toString())) {
                    files.add(TOP.relativize(entry));
                    if (Files.isDirectory(entry)) {
                        collect(entry);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** README and its neighbours, and everything in {@code docs}; by their paths from the top. */
    List<Path> all() {
        return files.stream()
                .filter(path -> path.toString().endsWith(".md"))
                .filter(path -> path.getNameCount() == 1 || path.startsWith("docs"))
                .sorted()
                .toList();
    }

    String text(Path document) {
        try {
            return Files.readString(TOP.resolve(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The relative links in the text of a document that lead to no file or to no heading of one. */
    List<String> brokenLinks(Path document, String text) {
        return LINK.matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(link -> !link.matches("[a-z]+:.*") && !leadsSomewhere(document, link))
                .toList();
    }

    /** The files that a document links to. */
    Set<Path> linked(Path document) {
        return LINK.matcher(text(document))
                .results()
                .map(match -> target(document, match.group(1)))
                .collect(Collectors.toSet());
    }

    private boolean leadsSomewhere(Path document, String link) {
        Path target = target(document, link);
        int anchor = link.indexOf('#');
        return files.contains(target)
                && (anchor < 0
                        || text(target).lines().anyMatch(line -> anchor(line).equals(link.substring(anchor + 1))));
    }

    private static Path target(Path document, String link) {
        String path = link.replaceFirst("#.*", "");
        return path.isEmpty() ? document : document.resolveSibling(path).normalize();
    }

    /** The anchor that GitHub gives to a heading; empty for another line. */
    private static String anchor(String line) {
        var heading = HEADING.matcher(line);
        return heading.matches()
                ? heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\w\\- ]", "")
                        .replace(' ', '-')
                : "";
    }

    /** The names of files and folders in backticks that exist nowhere in the repository. */
    List<String> missingFiles(String text) {
        return CODE.matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(name -> isPath(name) && !exists(name))
                .distinct()
                .toList();
    }

    /** A name that ends like a file or begins with a folder of the repository; no package, and no output of the build. */
    private boolean isPath(String name) {
        if (name.startsWith("io.") || name.startsWith("org.")) {
            return false;
        }
        boolean inFolder = name.contains("/") && files.contains(Path.of(name.substring(0, name.indexOf('/'))));
        return (inFolder || FILE.matcher(name).matches())
                && Stream.of(name.split("/")).noneMatch(NOT_SOURCES::contains);
    }

    /** Whether a path, or its last parts, are as named. */
    private boolean exists(String name) {
        return files.stream().anyMatch(path -> path.endsWith(Path.of(name)));
    }
}
