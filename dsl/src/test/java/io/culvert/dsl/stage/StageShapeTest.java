package io.culvert.dsl.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.errorprone.annotations.CheckReturnValue;
import io.culvert.policy.TunnelPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of form that make the stages a grammar. */
class StageShapeTest {

    static List<Class<?>> interfaces() {
        return Stages.interfaces();
    }

    static List<Class<?>> leaves() {
        return Stages.leaves();
    }

    static List<Class<?>> implementations() {
        return Stages.implementations();
    }

    static Stream<Method> words() {
        return Stages.leaves().stream()
                .flatMap(stage -> Stages.words(stage).stream())
                .distinct();
    }

    @Test
    void theSentenceHasTheStagesThatWereMeant() {
        assertEquals(
                List.of(
                        "LocalEndpointStage",
                        "Ipv4RemoteEndpointStage",
                        "Ipv6RemoteEndpointStage",
                        "Ipv4TrafficStage",
                        "Ipv6TrafficStage",
                        "Ipv6InIpv4TrafficStage",
                        "SiteToSiteKeyingStage",
                        "PointToPointKeyingStage",
                        "VirtualInterfaceKeyingStage",
                        "Ikev2KeyingStage",
                        "ProtectionStage",
                        "FinishStage",
                        "RevisionStage"),
                leaves().stream().map(Class::getSimpleName).toList());
    }

    @ParameterizedTest
    @MethodSource("interfaces")
    void aStageIsAPublicSealedInterfaceNamedForWhatIsWanted(Class<?> stage) {
        assertTrue(Modifier.isPublic(stage.getModifiers()));
        assertTrue(stage.isSealed());
        assertTrue(stage.getSimpleName().endsWith("Stage"));
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void aStageHasOneImplementation(Class<?> stage) {
        assertEquals(
                List.of(stage.getName() + "Impl"),
                Arrays.stream(stage.getPermittedSubclasses())
                        .map(Class::getName)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("implementations")
    void anImplementationIsAHiddenImmutableValue(Class<?> implementation) {
        assertTrue(implementation.isRecord());
        assertTrue(Modifier.isFinal(implementation.getModifiers()));
        assertFalse(Modifier.isPublic(implementation.getModifiers()));
    }

    /** A shared implementation would let a dynamic caller skip a step. */
    @ParameterizedTest
    @MethodSource("implementations")
    void anImplementationIsNoSecondStage(Class<?> implementation) {
        assertEquals(
                1,
                Stages.leaves().stream()
                        .filter(stage -> stage.isAssignableFrom(implementation))
                        .count());
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void aStageOffersNothingOfALaterOne(Class<?> stage) {
        assertEquals(
                List.of(),
                Stages.leaves().stream()
                        .filter(other -> other != stage && other.isAssignableFrom(stage))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("words")
    void aWordIsANounOrAPreposition(Method word) {
        assertFalse(word.getName().matches("(set|with|get|add|is)[A-Z].*"), word.getName());
    }

    @ParameterizedTest
    @MethodSource("words")
    void aWordTakesNoBoolean(Method word) {
        List<Class<?>> parameters = List.of(word.getParameterTypes());
        assertFalse(parameters.contains(boolean.class) || parameters.contains(Boolean.class));
    }

    /** Kotlin prints the names of parameters: they are messages. */
    @ParameterizedTest
    @MethodSource("words")
    void parametersHaveNames(Method word) {
        assertTrue(Arrays.stream(word.getParameters()).allMatch(parameter -> parameter.isNamePresent()));
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyWordButBuildLeadsToAStage(Method word) {
        boolean terminal = word.getName().equals("build");
        assertEquals(terminal, word.getReturnType() == TunnelPolicy.class);
        assertEquals(!terminal, Stages.interfaces().contains(word.getReturnType()));
    }

    @Test
    void noStageMayBeDropped() {
        assertTrue(Stage.class.getPackage().isAnnotationPresent(CheckReturnValue.class));
    }

    /** The annotation that would allow it is kept in the class file only, where its name would stand. */
    @ParameterizedTest
    @MethodSource("interfaces")
    void noStageTakesThatBack(Class<?> stage) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(stage.getResourceAsStream(stage.getSimpleName() + ".class"))) {
            assertFalse(new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1).contains("CanIgnoreReturnValue"));
        }
    }
}
