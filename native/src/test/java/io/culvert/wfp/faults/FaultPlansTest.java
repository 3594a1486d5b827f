package io.culvert.wfp.faults;

import static io.culvert.wfp.faults.EngineCall.ADD_TUNNEL;
import static io.culvert.wfp.faults.EngineCall.COMMIT_TRANSACTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.wfp.error.ErrorCodes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultPlansTest {

    private static final Fault DEATH = Fault.dyingBefore();

    @Test
    void theThirdOfAKindIsTheThird() {
        ScriptedFaults faults = FaultPlan.scripted().nth(3, ADD_TUNNEL, DEATH);
        assertEquals(
                List.of("", "", "", "dies before it takes effect", ""),
                Stream.of(ADD_TUNNEL, COMMIT_TRANSACTION, ADD_TUNNEL, ADD_TUNNEL, ADD_TUNNEL)
                        .map(call -> faults.next(call).map(Fault::toString).orElse(""))
                        .toList());
        assertTrue(faults.isUsedUp());
    }

    @Test
    void callsAreCountedFromWhenItWasTold() {
        ScriptedFaults faults = FaultPlan.scripted();
        assertEquals(Optional.empty(), faults.next(ADD_TUNNEL));
        faults.nth(2, ADD_TUNNEL, DEATH);
        assertEquals(Optional.empty(), faults.next(ADD_TUNNEL));
        assertFalse(faults.isUsedUp());
        assertEquals(Optional.of(DEATH), faults.next(ADD_TUNNEL));
    }

    @Test
    void theNextSaidTwiceIsTheNextTwo() {
        ScriptedFaults faults = FaultPlan.scripted().next(ADD_TUNNEL, DEATH).next(ADD_TUNNEL, Fault.timingOut());
        assertEquals(Optional.of(DEATH), faults.next(ADD_TUNNEL));
        assertEquals(Optional.of(Fault.timingOut()), faults.next(ADD_TUNNEL));
        assertEquals(Optional.empty(), faults.next(ADD_TUNNEL));
    }

    @Test
    void callsOfAllKindsAreCounted() {
        ScriptedFaults faults = FaultPlan.scripted().nth(2, DEATH);
        assertEquals(Optional.empty(), faults.next(ADD_TUNNEL));
        assertEquals(Optional.of(DEATH), faults.next(COMMIT_TRANSACTION));
    }

    @Test
    void tellWhatIsToCome() {
        assertEquals("no faults", FaultPlan.scripted().toString());
        assertEquals(
                "call 3 of ADD_TUNNEL from now fails with FWP_E_TIMEOUT; call 1 from now dies after it took effect",
                FaultPlan.scripted()
                        .nth(3, ADD_TUNNEL, Fault.timingOut())
                        .nth(1, Fault.dyingAfter())
                        .toString());
        assertEquals(
                "faults of seed 42: 0.5 of ADD_TUNNEL fails with FWP_E_TIMEOUT or dies before it takes effect",
                FaultPlan.random(42)
                        .sometimes(0.5, ADD_TUNNEL, Fault.timingOut(), DEATH)
                        .toString());
    }

    @Test
    void chanceIsTheSameOnceMore() {
        RandomFaults rules = FaultPlan.random(42).sometimes(0.3, ADD_TUNNEL, DEATH, Fault.timingOut());
        List<Optional<Fault>> first = draws(rules.sometimes(0.1, ADD_TUNNEL, Fault.dyingAfter()));
        assertEquals(first, draws(rules.sometimes(0.1, ADD_TUNNEL, Fault.dyingAfter())));
        long faults = first.stream().filter(Optional::isPresent).count();
        assertTrue(faults > 300 && faults < 450, () -> faults + " of 1000, where 370 are expected");
        assertEquals(Optional.empty(), rules.next(COMMIT_TRANSACTION));
    }

    private static List<Optional<Fault>> draws(FaultPlan plan) {
        return Stream.generate(() -> plan.next(ADD_TUNNEL)).limit(1_000).toList();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void aProbabilityOutsideItsRangeIsRefused(double probability) {
        RandomFaults faults = FaultPlan.random(1);
        assertThrows(IllegalArgumentException.class, () -> faults.sometimes(probability, ADD_TUNNEL, DEATH));
    }

    @Test
    void mistakesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Fault.failing(ErrorCodes.ERROR_SUCCESS));
        assertThrows(IllegalArgumentException.class, () -> FaultPlan.scripted().nth(0, DEATH));
    }
}
