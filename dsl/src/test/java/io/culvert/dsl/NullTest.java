package io.culvert.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.dsl.stage.Stage;
import io.culvert.dsl.stage.Stages;
import io.culvert.rule.InvalidPolicyException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The word that gets a null refuses it, not a later word, and names its place. */
class NullTest {

    /** The message of the virtual machine for a null that no code checked. It has no place. */
    private static final String MACHINE = "Cannot ";

    /** A word, the value that it is called on, and arguments with one null. */
    record Case(Method word, Object receiver, List<Object> arguments, int place) {

        String parameter() {
            return word.getParameters()[place].getName();
        }

        Throwable refusal() {
            return assertThrows(InvocationTargetException.class, () -> word.invoke(receiver, arguments.toArray()))
                    .getCause();
        }

        @Override
        public String toString() {
            return word.getDeclaringClass().getSimpleName() + "." + word.getName() + ": " + parameter()
                    + (arguments.get(place) == null ? "" : " with a null in it");
        }
    }

    static Stream<Case> words() {
        return Arrays.stream(Culvert.class.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::toGenericString))
                .flatMap(word -> cases(word, Culvert.class));
    }

    static Stream<Case> stages() {
        return Samples.stages().stream().flatMap(stage -> stageWords(stage).flatMap(word -> cases(word, stage)));
    }

    static Stream<Case> fluentMethods() {
        return Samples.values().stream()
                .flatMap(value -> Samples.fluentMethods(value).flatMap(word -> cases(word, value)));
    }

    @ParameterizedTest
    @MethodSource({"words", "stages", "fluentMethods"})
    void aNullIsRefusedAtOnceAndByName(Case aCase) {
        Throwable refusal = aCase.refusal();
        if (!(refusal instanceof InvalidPolicyException)) {
            assertEquals(NullPointerException.class, refusal.getClass(), () -> "" + refusal);
            String message = "" + refusal.getMessage();
            assertTrue(message.contains(aCase.parameter()) || !message.startsWith(MACHINE), message);
        }
    }

    @Test
    void everyStageIsTried() {
        assertEquals(
                Stages.leaves().stream().map(Class::getSimpleName).collect(Collectors.toSet()),
                Samples.stages().stream()
                        .map(stage -> Samples.stageOf(stage).getSimpleName())
                        .collect(Collectors.toSet()));
    }

    private static Stream<Method> stageWords(Stage stage) {
        return Stages.words(Samples.stageOf(stage)).stream();
    }

    private static Stream<Case> cases(Method word, Object receiver) {
        return IntStream.range(0, word.getParameterCount())
                .boxed()
                .filter(place -> !word.getParameterTypes()[place].isPrimitive())
                .flatMap(place -> casesAt(word, receiver, place).stream());
    }

    private static List<Case> casesAt(Method word, Object receiver, int place) {
        List<Case> cases = new ArrayList<>();
        Object[] arguments = Samples.arguments(word);
        arguments[place] = null;
        cases.add(new Case(word, receiver, Arrays.asList(arguments), place));
        Class<?> type = word.getParameterTypes()[place];
        if (word.isVarArgs() && place == word.getParameterCount() - 1) {
            Object[] withNullElement = Samples.arguments(word);
            withNullElement[place] = Array.newInstance(type.getComponentType(), 1);
            cases.add(new Case(word, receiver, Arrays.asList(withNullElement), place));
        }
        return cases;
    }
}
