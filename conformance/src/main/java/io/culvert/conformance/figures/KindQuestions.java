package io.culvert.conformance.figures;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import io.culvert.conformance.library.SourceModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Finds every {@code instanceof} that asks for one kind of a sealed family. A {@code switch} over the family is
 * preferred, because the compiler finds the switches that a new kind is missing from. Methods named {@code equals} need
 * the test.
 */
final class KindQuestions extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final TypeNames names;
    private final List<String> places;
    private final Deque<String> enclosingTypes = new ArrayDeque<>();

    private KindQuestions(CompilationUnitTree unit, SourcePositions positions, List<String> places) {
        this.unit = unit;
        this.positions = positions;
        this.names = new TypeNames(unit);
        this.places = places;
    }

    /** The places in the main sources of the published modules. */
    static List<String> ofLibrary() {
        return in(SourceModule.published().stream()
                .flatMap(module -> module.javaFiles("main").stream())
                .filter(file -> !file.endsWith("module-info.java"))
                .toList());
    }

    /** The places in some files. */
    static List<String> in(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> places = new ArrayList<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, List.of(), null, manager.getJavaFileObjectsFromPaths(files));
            for (CompilationUnitTree unit : task.parse()) {
                new KindQuestions(unit, Trees.instance(task).getSourcePositions(), places).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return places;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
        // An anonymous class declares no type that a name could mean.
        String outer = enclosingTypes.isEmpty() ? names.packageName() + "." : enclosingTypes.element() + "$";
        enclosingTypes.push(type.getSimpleName().isEmpty() ? enclosingTypes.element() : outer + type.getSimpleName());
        super.visitClass(type, null);
        enclosingTypes.pop();
        return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
        return method.getName().contentEquals("equals") ? null : super.visitMethod(method, null);
    }

    @Override
    public @Nullable Void visitInstanceOf(InstanceOfTree question, @Nullable Void nothing) {
        names.type(question, enclosingTypes)
                .filter(KindQuestions::isKind)
                .ifPresent(type -> places.add(place(question) + ": " + type.getSimpleName()));
        return super.visitInstanceOf(question, null);
    }

    private String place(InstanceOfTree question) {
        long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, question));
        return Path.of(unit.getSourceFile().getName()).getFileName() + ":" + line;
    }

    /** Whether a type above it is a sealed type of the library. */
    private static boolean isKind(Class<?> type) {
        return TypeNames.parents(type)
                .anyMatch(
                        parent -> (parent.isSealed() && parent.getName().startsWith("io.culvert.")) || isKind(parent));
    }
}
