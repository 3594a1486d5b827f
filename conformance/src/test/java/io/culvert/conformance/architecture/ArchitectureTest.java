package io.culvert.conformance.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import io.culvert.conformance.library.Library;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The libraries that a module may use, and rules inside rooms. {@link RoomsTest} has the arrows between rooms. */
class ArchitectureTest {

    /** The JDK, and annotations that are gone at run time. */
    private static final DescribedPredicate<JavaClass> JAVA = resideInAnyPackage(
            "java..",
            "javax..",
            "org.jspecify.annotations",
            "com.google.errorprone.annotations",
            "org.immutables.value");

    private static final Map<String, String[]> LIBRARIES = Map.of(
            "io.culvert.core", new String[] {"com.google.common.."},
            "io.culvert.analysis", new String[0],
            "io.culvert.dsl", new String[0],
            "io.culvert.wfp", new String[] {"com.sun.jna..", "org.h2.mvstore.."},
            "io.culvert.junit", new String[] {"org.junit..", "org.opentest4j.."});

    private static final String STORE = "io\\.culvert\\.wfp\\.embedded\\.store\\.DataFile(\\$.*)?";
    private static final String POLICY = "io\\.culvert\\.(policy|traffic|auth|crypto)\\.(?!ApiGeneration$).*";

    @Test
    void everyModuleIsChecked() {
        assertEquals(Set.copyOf(Library.moduleNames()), LIBRARIES.keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"io.culvert.core", "io.culvert.analysis", "io.culvert.dsl", "io.culvert.wfp", "io.culvert.junit"
            })
    void usesItsOwnLibrariesOnly(String module) {
        classes()
                .that()
                .resideInAnyPackage(Library.packagesOf(module))
                .should()
                .onlyDependOnClassesThat(are(JAVA)
                        .or(resideInAnyPackage("io.culvert.."))
                        .or(resideInAnyPackage(LIBRARIES.getOrDefault(module, new String[0]))))
                .check(Library.CLASSES);
    }

    /** A program without a durable engine runs without the library of the store. */
    @Test
    void onlyTheStoreUsesItsLibrary() {
        noClasses()
                .that()
                .haveNameNotMatching(STORE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.h2..")
                .check(Library.CLASSES);
    }

    @Test
    void onlyTheJnaPackageUsesJna() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.culvert.wfp.jna")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.sun.jna..")
                .check(Library.CLASSES);
    }

    @Test
    void noClassIsAStructureOfJna() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo("com.sun.jna.Structure")
                .orShould()
                .beAssignableTo("com.sun.jna.Structure")
                .check(Library.CLASSES);
    }

    @Test
    void loweringAndLiftingDoNotUseEachOther() {
        slices().matching("io.culvert.wfp.compile.(lower|lift)..")
                .should()
                .notDependOnEachOther()
                .check(Library.CLASSES);
    }

    @Test
    void imagesAndLayoutsDoNotUsePolicies() {
        noClasses()
                .that()
                .resideInAnyPackage("io.culvert.wfp.image..", "io.culvert.wfp.layout..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(POLICY)
                .because("an image names its call, but does not know what the call means")
                .check(Library.CLASSES);
    }

    /** A rule whose name matches no class would hold in any case. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "io\\.culvert\\.wfp\\.compile\\.lower\\..*",
                "io\\.culvert\\.wfp\\.compile\\.lift\\..*",
                "io\\.culvert\\.wfp\\.image\\..*",
                "io\\.culvert\\.wfp\\.layout\\..*",
                "io\\.culvert\\.wfp\\.jna\\..*",
                "io\\.culvert\\.policy\\.ApiGeneration",
                STORE,
                POLICY
            })
    void theNamesInTheRulesMatchClasses(String name) {
        assertTrue(Library.CLASSES.stream().anyMatch(type -> type.getName().matches(name)), name);
    }

    /** The two libraries are in use, so their rules check something. */
    @ParameterizedTest
    @ValueSource(strings = {"com.sun.jna.", "org.h2.", "com.google.common."})
    void theLibrariesInTheRulesAreUsed(String prefix) {
        Stream<JavaClass> used = Library.CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(use -> use.getTargetClass());
        assertTrue(used.anyMatch(type -> type.getName().startsWith(prefix)), prefix);
    }
}
