package io.culvert.conformance.figures;

import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DeconstructionPatternTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the class that a type name in a source file means. */
final class TypeNames {

    private final Map<String, String> imports = new HashMap<>();
    private final String packageName;

    TypeNames(CompilationUnitTree unit) {
        packageName = String.valueOf(unit.getPackageName());
        for (ImportTree each : unit.getImports()) {
            String name = each.getQualifiedIdentifier().toString();
            imports.put(name.substring(name.lastIndexOf('.') + 1), name);
        }
    }

    String packageName() {
        return packageName;
    }

    /** The class that an {@code instanceof} asks for; empty for arrays. */
    Optional<Class<?>> type(InstanceOfTree question, Collection<String> enclosingTypes) {
        Tree type = question.getPattern() == null ? question.getType() : typeOf(question.getPattern());
        Tree raw = type instanceof ParameterizedTypeTree parameterized ? parameterized.getType() : type;
        return raw instanceof ArrayTypeTree ? Optional.empty() : Optional.of(find(raw.toString(), enclosingTypes));
    }

    private static Tree typeOf(Tree pattern) {
        if (pattern instanceof BindingPatternTree binding) {
            VariableTree variable = binding.getVariable();
            return variable.getType();
        }
        return ((DeconstructionPatternTree) pattern).getDeconstructor();
    }

    private Class<?> find(String name, Collection<String> enclosingTypes) {
        String[] parts = name.split("\\.", -1);
        Class<?> found = first(parts[0], enclosingTypes)
                .orElseThrow(() -> new IllegalStateException("what is " + name + " in " + enclosingTypes + "?"));
        for (int i = 1; i < parts.length; i++) {
            String next = parts[i];
            Class<?> outer = found;
            found = nested(outer, next).orElseThrow(() -> new IllegalStateException(outer + " has no type " + next));
        }
        return found;
    }

    /** The order is that of the language: nested types, imports, the package, {@code java.lang}. */
    private Optional<Class<?>> first(String name, Collection<String> enclosingTypes) {
        Stream<Class<?>> nested = enclosingTypes.stream()
                .flatMap(type -> Stream.concat(
                        load(type).filter(each -> each.getSimpleName().equals(name)).stream(),
                        load(type).flatMap(each -> nested(each, name)).stream()));
        Stream<Class<?>> others = Stream.of(
                        imports.getOrDefault(name, ""), packageName + "." + name, "java.lang." + name)
                .flatMap(each -> load(each).stream());
        return Stream.concat(nested, others).findFirst();
    }

    private static Optional<Class<?>> nested(Class<?> type, String name) {
        return Stream.concat(Stream.of(type), parents(type))
                .flatMap(each -> Arrays.stream(each.getDeclaredClasses()))
                .filter(each -> each.getSimpleName().equals(name))
                .findFirst()
                .map(each -> each);
    }

    /** The superclass and the interfaces. */
    static Stream<Class<?>> parents(Class<?> type) {
        return Stream.concat(Stream.of(type.getInterfaces()), Stream.ofNullable(type.getSuperclass()));
    }

    /** An import may name a nested type with dots. */
    private static Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, TypeNames.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            int dot = name.lastIndexOf('.');
            boolean isNested = dot > 0 && Character.isUpperCase(name.charAt(name.lastIndexOf('.', dot - 1) + 1));
            return isNested ? load(name.substring(0, dot) + "$" + name.substring(dot + 1)) : Optional.empty();
        }
    }
}
