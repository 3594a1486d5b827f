package io.culvert.conformance.compilers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first promise of the library: a wrong policy does not compile, and the first error names the mistake in its line.
 */
@Tag("needs-jdk")
class MustNotCompileTest {

    @TempDir
    private Path scratch;

    @TestFactory
    Stream<DynamicTest> java() throws IOException {
        return trials("java", new Javac());
    }

    @TestFactory
    Stream<DynamicTest> kotlin() throws IOException {
        return trials("kotlin", new Kotlinc());
    }

    @TestFactory
    Stream<DynamicTest> groovy() throws IOException {
        return trials("groovy", new Groovyc());
    }

    @Test
    void everyMistakeIsTriedInEveryLanguage() {
        List<String> names = names("java");
        assertEquals(names.stream().distinct().toList(), names, "two programs of one name");
        assertEquals(names, names("kotlin"));
        assertEquals(names, names("groovy"));
    }

    private static List<String> names(String language) {
        return WrongProgram.all(language).stream().map(WrongProgram::name).toList();
    }

    private Stream<DynamicTest> trials(String language, ProgramCompiler compiler) throws IOException {
        List<WrongProgram> programs = WrongProgram.all(language);
        List<Complaint> refusals = compile(compiler, programs, "wrong", WrongProgram::source);
        List<Complaint> twins = compile(compiler, programs, "right", WrongProgram::twin);
        record(language, refusals);
        assertEquals(List.of(), about("", refusals), "messages without a file");
        assertEquals(List.of(), about("", twins), "messages without a file");
        assertTrue(!twins.isEmpty() || classFiles("right") >= programs.size(), "neither messages nor classes");
        return programs.stream()
                .flatMap(program -> Stream.of(
                        dynamicTest(
                                program.fileName() + " is refused for its mistake",
                                () -> checkRefused(program, refusals)),
                        dynamicTest(
                                program.fileName() + " compiles when it is corrected",
                                () -> checkCompiles(program, twins))));
    }

    private static void checkRefused(WrongProgram program, List<Complaint> complaints) {
        List<Complaint> own = about(program.fileName(), complaints);
        assertFalse(own.isEmpty(), program.fileName() + " compiles");
        assertEquals(program.wrongLine(), own.get(0).line(), () -> "the first error is in another line: " + own);
        assertTrue(
                own.stream()
                        .anyMatch(each -> each.line() == program.wrongLine()
                                && each.message().contains(program.expected())),
                () -> "no message there names " + program.expected() + ": " + own);
    }

    private static void checkCompiles(WrongProgram program, List<Complaint> complaints) {
        assertEquals(List.of(), about(program.fileName(), complaints));
    }

    private static List<Complaint> about(String fileName, List<Complaint> complaints) {
        return complaints.stream()
                .filter(each -> each.fileName().equals(fileName))
                .toList();
    }

    private List<Complaint> compile(
            ProgramCompiler compiler, List<WrongProgram> programs, String folder, Function<WrongProgram, String> text)
            throws IOException {
        Path sources = Files.createDirectory(scratch.resolve(folder));
        List<Path> files = new ArrayList<>();
        for (WrongProgram program : programs) {
            files.add(Files.writeString(sources.resolve(program.fileName()), text.apply(program)));
        }
        return compiler.compile(files, Files.createDirectory(scratch.resolve(folder + "-classes")));
    }

    private long classFiles(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(scratch.resolve(folder + "-classes"))) {
            return files.filter(each -> each.toString().endsWith(".class")).count();
        }
    }

    /** Keeps the messages in {@code target}, to be read. */
    private static void record(String language, List<Complaint> refusals) throws IOException {
        Files.write(
                Path.of("target", "refusals-" + language + ".txt"),
                refusals.stream().map(Complaint::toString).toList());
    }
}
