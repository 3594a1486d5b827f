package io.culvert.conformance.compilers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A program with one mistake. The line with the mistake ends in {@code // wrong: NAME}; the compiler's message for that
 * line must contain the name. The next line is {@code // fix: CODE}, the code that is right.
 *
 * @param name its name, the same in all languages
 * @param fileName the name of its file
 * @param lines its source
 * @param wrongLine number of the line with the mistake, counted from 1
 * @param expected the name that the compiler's message must contain
 * @param fix the code that is right
 */
public record WrongProgram(
        String name, String fileName, List<String> lines, int wrongLine, String expected, String fix) {

    /** The examples that users read, and all others. */
    private static final List<Path> FOLDERS =
            List.of(Path.of("..", "samples", "src", "wrong"), Path.of("src", "test", "must-not-compile"));

    private static final Pattern WRONG = Pattern.compile("// wrong: (\\w+)$");
    private static final Pattern FIX = Pattern.compile("^ +// fix: (.+)$");

    /** Every program of a language, sorted by name. */
    public static List<WrongProgram> all(String language) {
        return FOLDERS.stream()
                .flatMap(folder -> files(folder.resolve(language)).stream())
                .map(WrongProgram::read)
                .sorted(Comparator.comparing(WrongProgram::name))
                .toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WrongProgram read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Integer> wrong = IntStream.range(0, lines.size())
                .filter(i -> WRONG.matcher(lines.get(i)).find())
                .boxed()
                .toList();
        if (wrong.size() != 1) {
            throw new IllegalStateException(file + " has " + wrong.size() + " lines marked as wrong");
        }
        int index = wrong.get(0);
        String fileName = file.getFileName().toString();
        String name = fileName.substring(0, fileName.lastIndexOf('.'));
        return new WrongProgram(
                name,
                fileName,
                lines,
                index + 1,
                group(WRONG, lines.get(index), file),
                group(FIX, lines.get(index + 1), file));
    }

    private static String group(Pattern pattern, String line, Path file) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.find()) {
            throw new IllegalStateException(file + ": no match for " + pattern + " in: " + line);
        }
        return matcher.group(1);
    }

    /** The source. */
    public String source() {
        return String.join("\n", lines) + "\n";
    }

    /** The source with the mistake corrected; its lines keep their numbers. */
    public String twin() {
        List<String> right = new ArrayList<>(lines);
        right.set(wrongLine - 1, fix);
        right.set(wrongLine, "");
        return String.join("\n", right) + "\n";
    }
}
