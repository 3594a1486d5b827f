package io.culvert.conformance.compilers;

import io.culvert.conformance.ClassPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The Java compiler of the running JDK. Warnings count as well. */
final class Javac implements ProgramCompiler {

    @Override
    public List<Complaint> compile(List<Path> files, Path output) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, null)) {
            Iterable<? extends JavaFileObject> units = manager.getJavaFileObjectsFromPaths(files);
            compiler.getTask(null, manager, diagnostics, options(output), null, units)
                    .call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagnostics.getDiagnostics().stream()
                .filter(each -> each.getKind() != Diagnostic.Kind.NOTE)
                .map(Javac::complaint)
                .toList();
    }

    private static List<String> options(Path output) {
        String classPath = ClassPath.join(LIBRARY);
        return List.of("--release", "21", "-Xlint:all", "-Xmaxerrs", "1000", "-cp", classPath, "-d", output.toString());
    }

    private static Complaint complaint(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        return new Complaint(
                source == null ? "" : Path.of(source.toUri()).getFileName().toString(),
                diagnostic.getLineNumber(),
                diagnostic.getMessage(Locale.ENGLISH));
    }
}
