package io.culvert.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pieces of samples in Markdown. A block of Java, Kotlin or Groovy stands below {@code <!-- snippet: path#name -->}; in the
 * file of that path the piece is between {@code // snippet: name} and {@code // end}.
 */
final class Snippets {

    private static final Pattern COMMENT = Pattern.compile("<!-- snippet: (\\S+)#(\\S+) -->");
    private static final Pattern CODE = Pattern.compile("```(java|kotlin|groovy)\\b.*");
    private static final String FENCE = "```";

    private Snippets() {}

    /** Which piece of which file. */
    record Reference(String path, String name) {}

    /** Reads pieces of files below a folder. */
    static Function<Reference, String> from(Path folder) {
        return reference -> {
            try {
                return region(Files.readAllLines(folder.resolve(reference.path())), reference.name());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** A document with its blocks of code as they ought to be. */
    static String fillIn(String document, Function<Reference, String> pieces) {
        StringBuilder result = new StringBuilder();
        Iterator<String> lines = document.lines().iterator();
        while (lines.hasNext()) {
            String line = lines.next();
            result.append(line).append('\n');
            Matcher comment = COMMENT.matcher(line);
            if (comment.matches()) {
                result.append(openingFence(lines, line)).append('\n');
                result.append(pieces.apply(new Reference(comment.group(1), comment.group(2))));
                skipToFence(lines, line);
                result.append(FENCE).append('\n');
            } else if (CODE.matcher(line).matches()) {
                throw new IllegalStateException(
                        "a block of code without <!-- snippet: path#name --> above it: " + line);
            }
        }
        return result.toString();
    }

    private static String openingFence(Iterator<String> lines, String comment) {
        String fence = lines.hasNext() ? lines.next() : "";
        if (!CODE.matcher(fence).matches()) {
            throw new IllegalStateException("no block of code right below " + comment);
        }
        return fence;
    }

    private static void skipToFence(Iterator<String> lines, String comment) {
        while (lines.hasNext()) {
            if (lines.next().equals(FENCE)) {
                return;
            }
        }
        throw new IllegalStateException("the block of code below " + comment + " does not end");
    }

    /** The lines between the marks, without the indentation that they share. */
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
