package io.culvert.conformance.compilers;

import groovy.lang.GroovyClassLoader;
import groovy.transform.CompileStatic;
import io.culvert.conformance.ClassPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.codehaus.groovy.control.CompilationUnit;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.MultipleCompilationErrorsException;
import org.codehaus.groovy.control.customizers.ASTTransformationCustomizer;
import org.codehaus.groovy.control.messages.ExceptionMessage;
import org.codehaus.groovy.control.messages.Message;
import org.codehaus.groovy.control.messages.SyntaxErrorMessage;

/** The Groovy compiler. It compiles all files statically, without an annotation in them. */
final class Groovyc implements ProgramCompiler {

    @Override
    public List<Complaint> compile(List<Path> files, Path output) {
        List<Complaint> complaints = new ArrayList<>();
        // One by one, because each phase of this compiler stops at the first file with an error.
        for (Path file : files) {
            CompilationUnit unit = new CompilationUnit(configuration(output), null, new GroovyClassLoader());
            unit.addSource(file.toFile());
            try {
                unit.compile();
            } catch (MultipleCompilationErrorsException failure) {
                failure.getErrorCollector().getErrors().forEach(error -> complaints.add(complaint(file, error)));
            }
        }
        return complaints;
    }

    private static CompilerConfiguration configuration(Path output) {
        CompilerConfiguration configuration = new CompilerConfiguration();
        configuration.setClasspath(ClassPath.join(LIBRARY));
        configuration.setTargetDirectory(output.toFile());
        configuration.setTolerance(100);
        configuration.addCompilationCustomizers(new ASTTransformationCustomizer(CompileStatic.class));
        return configuration;
    }

    private static Complaint complaint(Path file, Message message) {
        String fileName = file.getFileName().toString();
        if (message instanceof SyntaxErrorMessage error) {
            return new Complaint(
                    fileName, error.getCause().getLine(), error.getCause().getOriginalMessage());
        }
        return new Complaint(
                fileName,
                0,
                message instanceof ExceptionMessage failure ? failure.getCause().toString() : message.toString());
    }
}
