package io.culvert.wfp.sequences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.culvert.testing.Seeds;
import io.culvert.wfp.EmbeddedEngine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever several sessions do, in whatever order, the engine answers as the model does, and holds the same in the end. */
class RandomSequencesTest {

    private static final int SEQUENCES = Integer.getInteger("culvert.sequences", 10_000);

    @Test
    void anEngineDoesWhatTheModelDoes() {
        RandomOperations operations = new RandomOperations(Seeds.random());
        Map<String, Integer> outcomes = new TreeMap<>();
        for (int i = 0; i < SEQUENCES; i++) {
            List<Operation> sequence = operations.sequence();
            difference(sequence, EmbeddedEngine.builder(), outcomes).ifPresent(difference -> report(sequence));
        }
        // A sequence that is refused everything proves nothing.
        for (String wanted : List.of(
                "ok",
                "FWP_E_ALREADY_EXISTS",
                "FWP_E_DYNAMIC_SESSION_IN_PROGRESS",
                "FWP_E_INCOMPATIBLE_TXN",
                "FWP_E_IN_USE",
                "FWP_E_LIFETIME_MISMATCH",
                "FWP_E_NO_TXN_IN_PROGRESS",
                "FWP_E_PROVIDER_CONTEXT_NOT_FOUND",
                "FWP_E_PROVIDER_NOT_FOUND",
                "FWP_E_SESSION_ABORTED",
                "FWP_E_TIMEOUT",
                "FWP_E_TXN_ABORTED",
                "FWP_E_TXN_IN_PROGRESS",
                "FWP_E_WRONG_SESSION")) {
            assertTrue(outcomes.getOrDefault(wanted, 0) > SEQUENCES / 400, wanted + " is rare: " + outcomes);
        }
    }

    @Test
    void soDoesOneOnADirectory(@TempDir Path directory) {
        RandomOperations operations = new RandomOperations(Seeds.random());
        for (int i = 0; i < SEQUENCES / 50; i++) {
            List<Operation> sequence = operations.sequence();
            EmbeddedEngine.Builder builder = EmbeddedEngine.builder().directory(directory.resolve("engine " + i));
            assertEquals(Optional.empty(), difference(sequence, builder, new TreeMap<>()), sequence::toString);
        }
    }

    private static Optional<String> difference(
            List<Operation> sequence, EmbeddedEngine.Builder builder, Map<String, Integer> outcomes) {
        ReferenceModel model = new ReferenceModel();
        try (Subject subject = new Subject(builder)) {
            for (Operation operation : sequence) {
                Outcome expected = model.run(operation);
                Outcome found = subject.run(operation);
                outcomes.merge(found.text(), 1, Integer::sum);
                if (!expected.equals(found)) {
                    return Optional.of(operation + ": expected " + expected + ", found " + found);
                }
            }
            model.closeAll();
            String expected = model.committed().seen();
            String found = subject.committed();
            return expected.equals(found)
                    ? Optional.empty()
                    : Optional.of("in the end: expected " + expected + ", found " + found);
        }
    }

    private static void report(List<Operation> sequence) {
        List<Operation> shortest = Shrinking.shrink(
                sequence,
                shorter -> difference(shorter, EmbeddedEngine.builder(), new TreeMap<>())
                        .isPresent());
        StringBuilder text = new StringBuilder("after these operations (shrunk from ")
                .append(sequence.size())
                .append("; seed above):");
        shortest.forEach(operation -> text.append("\n  ").append(operation));
        fail(text.append("\n")
                .append(difference(shortest, EmbeddedEngine.builder(), new TreeMap<>())
                        .orElseThrow())
                .toString());
    }

    @Test
    void aFailingListShrinksToWhatMakesItFail() {
        Random random = Seeds.random();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            numbers.add(random.nextInt(50));
        }
        numbers.add(random.nextInt(100), 77);
        numbers.add(random.nextInt(100), 99);
        List<Integer> shortest = Shrinking.shrink(numbers, list -> list.contains(77) && list.contains(99));
        assertEquals(2, shortest.size());
    }
}
