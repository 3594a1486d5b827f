package io.culvert.conformance.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("needs-jdk")
class KindQuestionsTest {

    private static final Path SOURCE = Path.of("src/test/java/io/culvert/conformance/figures/Questions.java");

    @Test
    void findsQuestionsForOneKindOutsideEquals() {
        assertEquals(
                List.of("Kind", "Kind", "Kind", "Group"),
                KindQuestions.in(List.of(SOURCE)).stream()
                        .map(place -> place.replaceFirst("Questions\\.java:\\d+: ", ""))
                        .toList());
    }
}
