package io.culvert.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The C compiler of mingw-w64 for one binary interface. */
final class CrossCompiler {
    private static final Pattern ERROR =
            Pattern.compile("^[^:\\n]+:(\\d+):(?:\\d+:)? (?:fatal )?error: (.*)$", Pattern.MULTILINE);

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_]\\w*");

    /** All errors, each in the line where it is used and not where a macro is defined; nothing that is only for the eye. */
    private static final List<String> OPTIONS = List.of(
            "-std=c11",
            "-w",
            "-D_WIN32_WINNT=0x0A00",
            "-fmax-errors=0",
            "-ftrack-macro-expansion=0",
            "-fdiagnostics-color=never",
            "-fno-diagnostics-show-caret");

    /** An error, with the line of the source that it is in. */
    record Complaint(int lineNumber, String message) {}

    private final String command;

    CrossCompiler(TargetAbi abi) {
        this.command = abi == TargetAbi.WIN64 ? "x86_64-w64-mingw32-gcc" : "i686-w64-mingw32-gcc";
    }

    /** Compiles without output; warnings are of no interest. */
    List<Complaint> complaints(AuditSource source, Path file) {
        String output = run(source, file, "-fsyntax-only");
        List<Complaint> complaints = new ArrayList<>();
        Matcher error = ERROR.matcher(output);
        while (error.find()) {
            complaints.add(new Complaint(Integer.parseInt(error.group(1)), error.group(2)));
        }
        return complaints;
    }

    /**
     * All identifiers after preprocessing, those of macros included. To ask for names one by one costs minutes, since the
     * compiler looks for a similar name whenever it meets one that it does not know.
     */
    Set<String> identifiers(AuditSource source, Path file) {
        Set<String> identifiers = new HashSet<>();
        Matcher identifier = IDENTIFIER.matcher(run(source, file, "-E", "-dD"));
        while (identifier.find()) {
            identifiers.add(identifier.group());
        }
        return identifiers;
    }

    private String run(AuditSource source, Path file, String... modes) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of(modes));
        arguments.addAll(OPTIONS);
        arguments.add(file.getFileName().toString());
        ProcessBuilder builder = new ProcessBuilder(arguments);
        builder.environment().put("LC_ALL", "C");
        builder.directory(file.getParent().toFile()).redirectErrorStream(true);
        try {
            Files.writeString(file, source.text());
            Process process = start(builder);
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0 && !ERROR.matcher(output).find()) {
                throw new IllegalStateException(command + " failed: " + output);
            }
            return output;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(command + " was interrupted", interrupted);
        }
    }

    private Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException missing) {
            throw new IllegalStateException(
                    "the layout tests need " + command + ": install the apt package mingw-w64", missing);
        }
    }
}
