package io.culvert.wfp.jna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.wfp.FilterEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** A JVM that denies native access is refused with the flag that permits it, at each attempt. */
class NativeAccessTest {

    private static final String DENIED =
            "this JVM denies native access, which JNA needs to call Windows: start java with"
                    + " --enable-native-access=ALL-UNNAMED";

    @Test
    @Tag("not-on-windows") // There the library of Windows would be called.
    @EnabledForJreRange(min = JRE.JAVA_24)
    void aDeniedAccessNamesTheFlag() throws IOException, InterruptedException {
        assertEquals(List.of(DENIED, DENIED), run(Attempts.class, "--illegal-native-access=deny"));
        assertEquals(
                List.of("permitted", "permitted"),
                run(Attempts.class, "--illegal-native-access=deny", "--enable-native-access=ALL-UNNAMED"));
    }

    /** The system is checked before JNA runs native code, so another system is reported as such. */
    @Test
    @Tag("not-on-windows")
    @EnabledForJreRange(min = JRE.JAVA_24)
    void anotherSystemIsReportedFirst() throws IOException, InterruptedException {
        List<String> lines = run(Engine.class, "--illegal-native-access=deny");
        assertEquals(1, lines.size());
        assertTrue(lines.getFirst()
                .endsWith("run this on Windows, or use FilterEngine.embedded(), which runs everywhere"));
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsReported(@TempDir Path directory) throws IOException, InterruptedException {
        Path file = Files.createFile(directory.resolve("file"));
        List<String> lines = run(Attempts.class, "-Djna.tmpdir=" + file, "-Djna.nosys=true");
        assertEquals(2, lines.size());
        for (String line : lines) {
            assertTrue(line.startsWith("JNA cannot load its native code ("), line);
            assertTrue(line.contains("start java with -Djna.tmpdir=DIRECTORY"), line);
        }
    }

    /** On the module path, the module of JNA needs the flag. */
    @Test
    void theFlagNamesTheModule() {
        assertEquals(
                "--enable-native-access=java.logging",
                NativeAccess.flag(ModuleLayer.boot().findModule("java.logging").orElseThrow()));
        assertEquals(
                "--enable-native-access=ALL-UNNAMED",
                NativeAccess.flag(new ClassLoader(getClass().getClassLoader()) {}.getUnnamedModule()));
    }

    private static List<String> run(Class<?> main, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output.lines().toList();
    }

    private static void report(Runnable attempt) {
        try {
            attempt.run();
            System.out.println("permitted");
        } catch (IllegalStateException refusal) {
            System.out.println(refusal.getMessage());
        }
    }

    /** Loads JNA twice. */
    static final class Attempts {

        private Attempts() {}

        public static void main(String[] arguments) {
            report(NativeAccess::requireJna);
            report(NativeAccess::requireJna);
        }
    }

    /** Uses the engine of Windows. */
    static final class Engine {

        private Engine() {}

        public static void main(String[] arguments) {
            report(FilterEngine::windows);
        }
    }
}
