package io.culvert.conformance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.culvert.junit.EmbeddedEngineExtension;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the library shows of itself. */
class ApiTest {

    @Test
    void speaksOfItselfAndOfJava() {
        check(
                "speak of themselves and of Java",
                type -> Stream.concat(
                        Signatures.ofType(type)
                                .filter(named -> isForeign(type, named))
                                .map(named -> type.getName() + " extends " + named.getName()),
                        Signatures.members(type)
                                .flatMap(member -> Signatures.ofMember(member)
                                        .filter(named -> isForeign(type, named))
                                        .map(named -> member.getFullName() + " speaks of " + named.getName()))));
    }

    /** What is for tests speaks of JUnit as well; its package is all of its module. */
    private static boolean isForeign(JavaClass speaker, JavaClass named) {
        boolean java = named.isPrimitive() || named.getPackageName().startsWith("java");
        boolean junit = speaker.getPackageName().equals(EmbeddedEngineExtension.class.getPackageName())
                && named.getPackageName().startsWith("org.junit.jupiter.api");
        return !java && !junit && !Library.isExported(named);
    }

    @Test
    void isClosed() {
        check(
                "be closed",
                type -> isClosed(type) ? Stream.empty() : Stream.of(type.getName() + " can be extended by anyone"));
    }

    private static boolean isClosed(JavaClass type) {
        return type.isInterface()
                || type.isEnum()
                || type.getModifiers().contains(JavaModifier.FINAL)
                || type.reflect().isSealed()
                || type.getConstructors().stream().noneMatch(Signatures::isOpen);
    }

    /** The constructor of a record takes what the record is made of. */
    @Test
    void hasNoSwitches() {
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
