package io.culvert.conformance.architecture;

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

/** What the modules consist of. */
final class Library {

    private static final List<Path> ENTRIES = ClassPath.entries(
            TunnelPolicy.class, Lint.class, Culvert.class, FilterSession.class, EmbeddedEngineExtension.class);

    private static final Set<ModuleDescriptor> MODULES =
            ModuleFinder.of(ENTRIES.toArray(Path[]::new)).findAll().stream()
                    .map(ModuleReference::descriptor)
                    .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> EXPORTED = MODULES.stream()
            .flatMap(module -> module.exports().stream())
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toUnmodifiableSet());

    /** Every class of the library, none of the samples. */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> ENTRIES.stream()
                    .anyMatch(entry -> location.contains(entry.toUri().getRawPath())))
            .importPackages("io.culvert");

    private Library() {}

    /** The packages of a module. */
    static String[] packagesOf(String moduleName) {
        return MODULES.stream()
                .filter(module -> module.name().equals(moduleName))
                .flatMap(module -> module.packages().stream())
                .sorted()
                .toArray(String[]::new);
    }

    /** A type that users see: public, and so is whatever it is nested in. */
    static DescribedPredicate<JavaClass> exported() {
        return DescribedPredicate.describe("are exported", Library::isExported);
    }

    /** The same. */
    static boolean isExported(JavaClass type) {
        Optional<JavaClass> enclosing = type.getEnclosingClass();
        return EXPORTED.contains(type.getPackageName())
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && (enclosing.isEmpty() || isExported(enclosing.get()));
    }

    /** A builder whose other half is generated, and has no public name. */
    static boolean isGeneratedBuilder(JavaClass type) {
        return type.getSimpleName().equals("Builder")
                && type.getRawSuperclass()
                        .filter(parent -> parent.getName().contains(".Immutable"))
                        .isPresent();
    }
}
