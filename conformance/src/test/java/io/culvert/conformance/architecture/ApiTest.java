package io.culvert.conformance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.culvert.conformance.library.Library;
import io.culvert.conformance.library.Signatures;
import io.culvert.junit.EmbeddedEngineExtension;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shape of the exported API. */
class ApiTest {

    @Test
    void namesOnlyExportedTypesAndJava() {
        check(
                "name only exported types and Java",
                type -> Stream.concat(
                        Signatures.ofType(type)
                                .filter(named -> isForeign(type, named))
                                .map(named -> type.getName() + " extends " + named.getName()),
                        Signatures.members(type)
                                .flatMap(member -> Signatures.ofMember(member)
                                        .filter(named -> isForeign(type, named))
                                        .map(named -> member.getFullName() + " names " + named.getName()))));
    }

    /** The module for tests also names JUnit; it consists of one package. */
    private static boolean isForeign(JavaClass type, JavaClass named) {
        boolean java = named.isPrimitive() || named.getPackageName().startsWith("java");
        boolean junit = type.getPackageName().equals(EmbeddedEngineExtension.class.getPackageName())
                && named.getPackageName().startsWith("org.junit.jupiter.api");
        return !java && !junit && !Library.isExported(named);
    }

    @Test
    void isClosed() {
        check(
                "be closed",
                type -> isClosed(type)
                        ? Stream.empty()
                        : Stream.of(type.getName() + " can be extended by any program"));
    }

    private static boolean isClosed(JavaClass type) {
        return type.isInterface()
                || type.isEnum()
                || type.getModifiers().contains(JavaModifier.FINAL)
                || type.reflect().isSealed()
                || type.getConstructors().stream().noneMatch(Signatures::isOpen);
    }

    /** Apart from the canonical constructors of records. */
    @Test
    void hasNoBooleanParameters() {
        check(
                "have no boolean parameters",
                type -> Signatures.members(type)
                        .filter(JavaCodeUnit.class::isInstance)
                        .map(JavaCodeUnit.class::cast)
                        .filter(code -> !(code.isConstructor() && type.isRecord()))
                        .filter(code -> code.getRawParameterTypes().stream()
                                .anyMatch(each -> each.isEquivalentTo(boolean.class)))
                        .map(JavaCodeUnit::getFullName));
    }

    private static void check(String promise, Function<JavaClass, Stream<String>> breaches) {
        classes()
                .that(Library.exported())
                .should(new ArchCondition<>(promise) {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        breaches.apply(type).forEach(breach -> events.add(SimpleConditionEvent.violated(type, breach)));
                    }
                })
                .check(Library.CLASSES);
    }
}
