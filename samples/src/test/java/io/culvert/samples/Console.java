package io.culvert.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** Captures the output of a program. */
final class Console {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(bytes, true, UTF_8);

    /** The stream that the program prints to. */
    PrintStream stream() {
        return stream;
    }

    /** The output so far. */
    String text() {
        return bytes.toString(UTF_8);
    }

    /** Returns what a program prints to the standard output of this JVM. */
    static String outputOf(Program program) throws Exception {
        Console console = new Console();
        PrintStream standard = System.out;
        System.setOut(console.stream());
        try {
            program.run();
        } finally {
            System.setOut(standard);
        }
        return console.text();
    }

    /** Any program. */
    interface Program {
        void run() throws Exception;
    }
}
