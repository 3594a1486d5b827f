package io.culvert.conformance.library;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.culvert.analysis.lint.Lint;
import io.culvert.conformance.ClassPath;
import io.culvert.dsl.Culvert;
import io.culvert.junit.EmbeddedEngineExtension;
import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.FilterSession;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes of the published modules, and what those modules export. */
public final class Library {

    /** The archives, or before the package phase the class folders, of the published modules. */
    public static final List<Path> ENTRIES = ClassPath.entries(
            TunnelPolicy.class, Lint.class, Culvert.class, FilterSession.class, EmbeddedEngineExtension.class);

    private static final Set<ModuleDescriptor> MODULES =
            ModuleFinder.of(ENTRIES.toArray(Path[]::new)).findAll().stream()
                    .map(ModuleReference::descriptor)
                    .collect(Collectors.toUnmodifiableSet());

    /** A qualified export serves modules of the library or Groovy; it makes nothing API. */
    private static final Set<String> EXPORTED = MODULES.stream()
            .flatMap(module -> module.exports().stream())
            .filter(export -> !export.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toUnmodifiableSet());

    /** Every class of the published modules, and no other class. */
    public static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> ENTRIES.stream()
                    .anyMatch(entry -> location.contains(entry.toUri().getRawPath())))
            .importPackages("io.culvert");

    private Library() {}

    /** The names of the published modules. */
    public static List<String> moduleNames() {
        return MODULES.stream().map(ModuleDescriptor::name).sorted().toList();
    }

    /** The packages of a module. */
    public static String[] packagesOf(String moduleName) {
        return MODULES.stream()
                .filter(module -> module.name().equals(moduleName))
                .flatMap(module -> module.packages().stream())
                .sorted()
                .toArray(String[]::new);
    }

    /** The exported types of a module. */
    public static Stream<JavaClass> exportedTypes(String moduleName) {
        Set<String> packages = Set.of(packagesOf(moduleName));
        return CLASSES.stream()
                .filter(type -> packages.contains(type.getPackageName()))
                .filter(Library::isExported);
    }

    /** {@link #isExported} as a predicate of rules. */
    public static DescribedPredicate<JavaClass> exported() {
        return DescribedPredicate.describe("are exported", Library::isExported);
    }

    /**
     * Whether every program sees the type: its package is exported to all, and it is public with all types around it.
     */
    public static boolean isExported(JavaClass type) {
        return EXPORTED.contains(type.getPackageName()) && isPublic(type);
    }

    /** Whether the type and all types around it are public. */
    static boolean isPublic(JavaClass type) {
        Optional<JavaClass> enclosing = type.getEnclosingClass();
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && enclosing.map(Library::isPublic).orElse(true);
    }
}
