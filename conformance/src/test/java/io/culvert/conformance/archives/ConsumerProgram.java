package io.culvert.conformance.archives;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/** A program of a user, compiled without a warning, and run in a JVM of its own. */
record ConsumerProgram(Path classes) {

    void compile(String... arguments) {
        List<String> all = new ArrayList<>(List.of("-Xlint:all", "-Werror", "-d", classes.toString()));
        all.addAll(List.of(arguments));
        StringWriter messages = new StringWriter();
        PrintWriter log = new PrintWriter(messages);
        ToolProvider.findFirst("javac").orElseThrow().run(log, log, all.toArray(String[]::new));
        assertEquals("", messages.toString());
    }

    /** Asserts that the program succeeds with these lines. */
    void assertRuns(List<String> lines, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        Path output = classes.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int exitCode = process.waitFor();
        assertEquals(lines, Files.readAllLines(output));
        assertEquals(0, exitCode);
    }
}
