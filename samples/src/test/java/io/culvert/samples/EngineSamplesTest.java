package io.culvert.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The same steps have the same result in every language. */
class EngineSamplesTest {

    private static final List<String> STEPS = List.of(
            "both: [hq, trial]",
            "the trial is over: [hq]",
            "after a restart: [hq]",
            "refused: FWP_E_IN_USE for provider " + EngineSamples.OWNER.key());

    @Test
    void inJava() {
        assertEquals(STEPS, EngineSamples.steps());
    }

    @Test
    void inKotlin() {
        assertEquals(STEPS, KotlinEngine.engineSteps());
    }

    @Test
    void inGroovy() {
        assertEquals(STEPS, GroovyEngine.steps());
    }
}
