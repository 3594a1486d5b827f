package io.culvert.junit;

import static io.culvert.junit.CulvertAssertions.assertRefused;
import static io.culvert.junit.CulvertAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.testing.Policies;
import io.culvert.wfp.EmbeddedEngine;
import io.culvert.wfp.FilterEngine;
import io.culvert.wfp.WriteTransaction;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.faults.EngineCall;
import io.culvert.wfp.faults.Fault;
import io.culvert.wfp.faults.ScriptedFaults;
import io.culvert.wfp.session.EngineSession;
import io.culvert.wfp.session.ManualClock;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.TransactionMode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmbeddedEngineExtension.class)
class EmbeddedEngineExtensionTest {

    @BeforeEach
    void anInstallationThatIsThereBefore(FilterEngine engine) {
        assertThat(engine).isEmpty();
        engine.add(Policies.modern());
    }

    @AfterEach
    void isStillThere(FilterEngine engine) {
        assertThat(engine).has(Policies.modern());
    }

    /** Twice: the second would find what the first left. */
    @RepeatedTest(2)
    void everyTestHasAnEngineOfItsOwn(FilterEngine engine, FilterEngine another) {
        assertNotSame(engine, another);
        assertThat(another).hasOnly(Policies.modern());
        engine.addProvider(Provider.of(Policies.SAMPLE_PROVIDER, "provider"));
        assertEquals(
                Policies.SAMPLE_PROVIDER,
                another.getProvider(Policies.SAMPLE_PROVIDER).key());
    }

    @Test
    void theEngineIsThatOfTheSessions(EmbeddedEngine machine, FilterEngine engine, EngineSession session) {
        assertEquals(TargetAbi.WIN64, session.abi());
        try (FilterEngine another = machine.open()) {
            assertThat(another).has(Policies.modern());
            session.beginTransaction(TransactionMode.READ_WRITE);
            assertEquals(1, machine.openTransactions());
            session.abortTransaction();
            assertEquals(0, machine.openTransactions());
        }
        assertThat(engine).has(Policies.modern());
    }

    @Test
    void faultsAreForWhatTheTestWasGiven(EmbeddedEngine machine, FilterEngine engine, ScriptedFaults faults) {
        faults.next(EngineCall.ADD_TUNNEL, Fault.timingOut());
        assertRefused(
                "FWP_E_TIMEOUT",
                () -> engine.add(Policies.modernParts().name("branch").build()));
        faults.next(EngineCall.DELETE_TUNNEL, Fault.timingOut());
        try (FilterEngine another = machine.open()) {
            another.replace(Policies.modern());
        }
    }

    /** An hour is the longest that a transaction may last. */
    @Test
    void timeIsTheTests(FilterEngine engine, ManualClock clock) {
        try (WriteTransaction change = engine.begin()) {
            clock.advance(Duration.ofHours(1));
            assertRefused(
                    "FWP_E_TXN_ABORTED", () -> change.delete(Policies.modern().providerContextKey()));
        }
    }

    @Test
    @EngineWith(time = EngineTime.JUMPING)
    void nobodyWaitsForATimeThatJumps(FilterEngine engine, FilterEngine another) {
        try (WriteTransaction change = engine.begin()) {
            assertRefused(
                    "FWP_E_TIMEOUT", () -> another.delete(Policies.modern().providerContextKey()));
            change.commit();
        }
    }

    @Test
    @EngineWith(abi = TargetAbi.WIN32, servicesStartedByHand = "vpn")
    void anEngineThatIsOtherwise(EmbeddedEngine machine, EngineSession session) {
        assertEquals(TargetAbi.WIN32, session.abi());
        restartWithProviders(machine);
        try (FilterEngine engine = machine.open()) {
            assertTrue(engine.findProvider(Policies.SAMPLE_PROVIDER).isEmpty());
            engine.add(Policies.modern());
        }
    }

    private static void restartWithProviders(EmbeddedEngine machine) {
        try (FilterEngine engine = machine.open()) {
            engine.addProvider(Provider.of(Policies.SAMPLE_PROVIDER, "provider")
                    .persistent()
                    .service("vpn"));
        }
        machine.restart();
    }

    @Nested
    @EngineWith(abi = TargetAbi.WIN32)
    class Inside {

        @Test
        void whatIsNearestCounts(EngineSession session) {
            assertEquals(TargetAbi.WIN32, session.abi());
        }

        @Test
        @EngineWith
        void asAWhole(EngineSession session) {
            assertEquals(TargetAbi.WIN64, session.abi());
        }
    }
}
