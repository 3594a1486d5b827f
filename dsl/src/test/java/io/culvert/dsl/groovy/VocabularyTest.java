package io.culvert.dsl.groovy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.dsl.stage.FinishStage;
import io.culvert.dsl.stage.Ipv4TrafficStage;
import io.culvert.dsl.stage.LocalEndpointStage;
import io.culvert.dsl.stage.Stages;
import io.culvert.model.TunnelPolicy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {

    static List<Class<?>> values() {
        return Vocabulary.VALUES;
    }

    @Test
    void knowsTheStages() {
        assertEquals(Stages.leaves(), Vocabulary.STAGES);
    }

    /** A value without an answer of its own would be answered by Groovy. */
    @ParameterizedTest
    @MethodSource("values")
    void everyValueHasAnAnswer(Class<?> value) {
        assertTrue(Arrays.stream(MissingWords.class.getMethods())
                .filter(method -> method.getName().equals("methodMissing"))
                .anyMatch(method -> method.getParameterTypes()[0].isAssignableFrom(value)));
    }

    /** Groovy could not choose between two. */
    @ParameterizedTest
    @MethodSource("values")
    void noValueHasTwo(Class<?> value) {
        assertEquals(
                1,
                Arrays.stream(MissingWords.class.getMethods())
                        .filter(method -> method.getName().equals("methodMissing"))
                        .filter(method -> method.getParameterTypes()[0].isAssignableFrom(value))
                        .count());
    }

    @Test
    void findsTheShortestWayAndNoneBack() {
        assertEquals(
                List.of("localEndpoint", "remoteEndpoint", "pointToPoint", "keyedBy", "protectedBy"),
                names(Vocabulary.way(LocalEndpointStage.class, FinishStage.class)));
        assertEquals(List.of(), names(Vocabulary.way(FinishStage.class, FinishStage.class)));
        assertEquals(Optional.empty(), Vocabulary.way(FinishStage.class, Ipv4TrafficStage.class));
    }

    @Test
    void aPolicyHasNoWords() {
        assertEquals(List.of(), Word.ofValue(TunnelPolicy.class));
    }

    @Test
    void guessesWhatWasMeant() {
        assertEquals(Optional.of("keyedBy"), Spelling.nearest("keyedby", Vocabulary.names()));
        assertEquals(Optional.of("pointToPoint"), Spelling.nearest("pointTopint", Vocabulary.names()));
        assertEquals(Optional.empty(), Spelling.nearest("plus", Vocabulary.names()));
        assertEquals(Optional.empty(), Spelling.nearest("", Vocabulary.names()));
    }

    private static List<String> names(Optional<List<Word>> way) {
        return way.orElseThrow().stream().map(Word::name).toList();
    }
}
