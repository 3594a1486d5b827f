package io.culvert.conformance.compilers;

import io.culvert.conformance.ClassPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kotlin.Unit;
import org.jetbrains.kotlin.cli.common.arguments.K2JVMCompilerArguments;
import org.jetbrains.kotlin.cli.common.messages.CompilerMessageSeverity;
import org.jetbrains.kotlin.cli.common.messages.CompilerMessageSourceLocation;
import org.jetbrains.kotlin.cli.common.messages.MessageCollector;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;
import org.jetbrains.kotlin.config.Services;
import org.jspecify.annotations.Nullable;

/** The Kotlin compiler. Warnings count as well. */
final class Kotlinc implements ProgramCompiler {

    @Override
    public List<Complaint> compile(List<Path> files, Path output) {
        K2JVMCompilerArguments arguments = new K2JVMCompilerArguments();
        arguments.setFreeArgs(files.stream().map(Path::toString).toList());
        arguments.setClasspath(classPath());
        arguments.setDestination(output.toString());
        arguments.setNoStdlib(true);
        arguments.setJvmTarget("21");
        Collector collector = new Collector();
        new K2JVMCompiler().exec(collector, Services.EMPTY, arguments);
        return collector.complaints;
    }

    private static String classPath() {
        List<Path> entries = new ArrayList<>(LIBRARY);
        entries.addAll(ClassPath.entries(Unit.class));
        return ClassPath.join(entries);
    }

    /** Keeps errors and warnings only; the compiler also reports its progress. */
    private static final class Collector implements MessageCollector {

        private final List<Complaint> complaints = new ArrayList<>();

        @Override
        public void report(
                CompilerMessageSeverity severity, String message, @Nullable CompilerMessageSourceLocation location) {
            if (severity.isError() || severity.isWarning()) {
                complaints.add(
                        location == null
                                ? new Complaint("", 0, message)
                                : new Complaint(
                                        Path.of(location.getPath())
                                                .getFileName()
                                                .toString(),
                                        location.getLine(),
                                        message));
            }
        }

        @Override
        public boolean hasErrors() {
            return false;
        }

        @Override
        public void clear() {
            complaints.clear();
        }
    }
}
