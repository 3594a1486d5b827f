package io.culvert.conformance.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

/** The arrows between modules and packages. */
class ArchitectureTest {

    private static final String[] CORE = Library.packagesOf("io.culvert.core");
    private static final String[] ANALYSIS = Library.packagesOf("io.culvert.analysis");
    private static final String[] DSL = Library.packagesOf("io.culvert.dsl");
    private static final String[] NATIVE = Library.packagesOf("io.culvert.wfp");

    private static final String[] JUNIT = Library.packagesOf("io.culvert.junit");

    /** The JDK, and annotations, which are gone when a program runs. */
    private static final DescribedPredicate<JavaClass> JAVA = resideInAnyPackage(
            "java..",
            "javax..",
            "org.jspecify.annotations",
            "com.google.errorprone.annotations",
            "org.immutables.value");

    @Test
    void coreSeesGuavaAndNeitherOfTheOthers() {
        onlyDepends(CORE, resideInAnyPackage(CORE).or(resideInAnyPackage("com.google.common..")));
    }

    @Test
    void analysisSeesCoreOnly() {
        onlyDepends(ANALYSIS, resideInAnyPackage(ANALYSIS).or(resideInAnyPackage(CORE)));
    }

    @Test
    void dslSeesCoreOnly() {
        onlyDepends(DSL, resideInAnyPackage(DSL).or(resideInAnyPackage(CORE)));
    }

    @Test
    void nativeSeesCoreAndJna() {
        onlyDepends(
                NATIVE,
                resideInAnyPackage(NATIVE)
                        .or(resideInAnyPackage(CORE))
                        .or(resideInAnyPackage("io.culvert.analysis.explain"))
                        .or(resideInAnyPackage("com.sun.jna..", "org.h2.mvstore..")));
    }

    /** It is there only if somebody wants a directory: nobody else may need it. */
    @Test
    void theStoreOfADirectoryStaysInItsClasses() {
        noClasses()
                .that()
                .haveNameNotMatching("io\\.culvert\\.wfp\\.embedded\\.(DurableStore|StoreFile)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.h2..")
                .check(Library.CLASSES);
    }

    @Test
    void junitSeesWhatTestsSee() {
        onlyDepends(
                JUNIT,
                resideInAnyPackage(JUNIT)
                        .or(resideInAnyPackage(CORE))
                        .or(resideInAnyPackage(ANALYSIS))
                        .or(resideInAnyPackage(NATIVE))
                        .or(resideInAnyPackage("org.junit..", "org.opentest4j..")));
    }

    @Test
    void nothingElseSeesJUnit() {
        noClasses()
                .that()
                .resideOutsideOfPackages(JUNIT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.junit..", "org.opentest4j..")
                .check(Library.CLASSES);
    }

    private static void onlyDepends(String[] packages, DescribedPredicate<JavaClass> allowed) {
        classes()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .onlyDependOnClassesThat(are(JAVA).or(allowed))
                .check(Library.CLASSES);
    }

    @Test
    void jnaStaysInItsPackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.culvert.wfp.jna")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.sun.jna..")
                .check(Library.CLASSES);
    }

    @Test
    void noStructOfJna() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo("com.sun.jna.Structure")
                .orShould()
                .beAssignableTo("com.sun.jna.Structure")
                .check(Library.CLASSES);
    }

    @Test
    void loweringAndLiftingDoNotSeeEachOther() {
        slices().matching("io.culvert.wfp.compile.(lower|lift)..")
                .should()
                .notDependOnEachOther()
                .check(Library.CLASSES);
    }

    @Test
    void imagesAndLayoutsKnowNothingOfPolicies() {
        noClasses()
                .that()
                .resideInAnyPackage("io.culvert.wfp.image..", "io.culvert.wfp.layout..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("io\\.culvert\\.(policy|traffic|auth|crypto)\\.(?!ApiGeneration$).*")
                .because("an image knows which call it is for, and nothing of what the call says")
                .check(Library.CLASSES);
    }
}
