package io.culvert.conformance.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Fills the code blocks of a Markdown document from compiled samples. A block of Java, Kotlin or Groovy stands below
 * {@code <!-- snippet: path -->} and shows that file without its package line. Below {@code <!-- snippet: path#name -->}
 * it shows the lines between {@code // snippet: name} and {@code // end}.
 */
final class Snippets {

    private static final Pattern COMMENT = Pattern.compile("<!-- snippet: ([^\\s#]+)(?:#(\\S+))? -->");
    private static final Pattern CODE = Pattern.compile("```(java|kotlin|groovy)\\b.*");
    private static final String FENCE = "```";

    private Snippets() {}

    /** A file, and the name of a region in it; without a name the whole file. */
    record Reference(String path, Optional<String> name) {}

    /** Reads files and regions below a folder. */
    static Function<Reference, String> from(Path folder) {
        return reference -> {
            try {
                List<String> lines = Files.readAllLines(folder.resolve(reference.path()));
                return reference.name().map(name -> region(lines, name)).orElseGet(() -> whole(lines));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** Returns the document with its code blocks replaced by the current code. */
    static String fillIn(String document, Function<Reference, String> pieces) {
        StringBuilder result = new StringBuilder();
        Iterator<String> lines = document.lines().iterator();
        while (lines.hasNext()) {
            String line = lines.next();
            result.append(line).append('\n');
            Matcher comment = COMMENT.matcher(line);
            if (comment.matches()) {
                result.append(openingFence(lines, line)).append('\n');
                result.append(pieces.apply(new Reference(comment.group(1), Optional.ofNullable(comment.group(2)))));
                skipToFence(lines, line);
                result.append(FENCE).append('\n');
            } else if (CODE.matcher(line).matches()) {
                throw new IllegalStateException("code block without <!-- snippet: path --> above it: " + line);
            }
        }
        return result.toString();
    }

    private static String openingFence(Iterator<String> lines, String comment) {
        String fence = lines.hasNext() ? lines.next() : "";
        if (!CODE.matcher(fence).matches()) {
            throw new IllegalStateException("no code block directly below " + comment);
        }
        return fence;
    }

    private static void skipToFence(Iterator<String> lines, String comment) {
        while (lines.hasNext()) {
            if (lines.next().equals(FENCE)) {
                return;
            }
        }
        throw new IllegalStateException("the code block below " + comment + " does not end");
    }

    /** The file without its package line and the empty lines around it. */
    static String whole(List<String> lines) {
        return lines.stream()
                        .filter(line -> !line.startsWith("package "))
                        .dropWhile(String::isBlank)
                        .collect(Collectors.joining("\n"))
                        .stripTrailing()
                + "\n";
    }

    /** The lines between the marks, without their common indentation. */
    static String region(List<String> lines, String name) {
        List<String> stripped = lines.stream().map(String::strip).toList();
        int begin = stripped.indexOf("// snippet: " + name) + 1;
        int length = begin == 0 ? -1 : stripped.subList(begin, stripped.size()).indexOf("// end");
        if (length < 0) {
            throw new IllegalStateException("nothing between '// snippet: " + name + "' and '// end'");
        }
        return String.join("\n", lines.subList(begin, begin + length))
                        .stripIndent()
                        .stripTrailing() + "\n";
    }
}
