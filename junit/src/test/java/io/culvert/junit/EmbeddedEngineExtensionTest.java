package io.culvert.junit;

import static io.culvert.junit.CulvertAssertions.assertRefused;
import static io.culvert.junit.CulvertAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.testing.Policies;
import io.culvert.wfp.EmbeddedEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.WriteTransaction;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.faults.EngineCall;
import io.culvert.wfp.faults.Fault;
import io.culvert.wfp.faults.ScriptedFaults;
import io.culvert.wfp.session.ManualClock;
import io.culvert.wfp.session.NativeSession;
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
    void anInstallationThatIsThereBefore(FilterSession session) {
        assertThat(session).isEmpty();
        session.add(Policies.modern());
    }

    @AfterEach
    void isStillThere(FilterSession session) {
        assertThat(session).has(Policies.modern());
    }

    /** Twice: the second would find what the first left. */
    @RepeatedTest(2)
    void everyTestHasAnEngineOfItsOwn(FilterSession session, FilterSession another) {
        assertNotSame(session, another);
        assertThat(another).hasOnly(Policies.modern());
        session.addProvider(Provider.of(Policies.SAMPLE_PROVIDER, "provider"));
        assertEquals(
                Policies.SAMPLE_PROVIDER,
                another.getProvider(Policies.SAMPLE_PROVIDER).key());
    }

    @Test
    void theEngineIsThatOfTheSessions(EmbeddedEngine engine, FilterSession session, NativeSession raw) {
        assertEquals(TargetAbi.WIN64, raw.abi());
        try (FilterSession another = engine.open()) {
            assertThat(another).has(Policies.modern());
            raw.beginTransaction(TransactionMode.READ_WRITE);
            assertEquals(1, engine.openTransactions());
            raw.abortTransaction();
            assertEquals(0, engine.openTransactions());
        }
        assertThat(session).has(Policies.modern());
    }

    @Test
    void faultsAreForWhatTheTestWasGiven(EmbeddedEngine engine, FilterSession session, ScriptedFaults faults) {
        faults.next(EngineCall.ADD_TUNNEL, Fault.timingOut());
        assertRefused(
                "FWP_E_TIMEOUT",
                () -> session.add(Policies.modernParts().name("branch").build()));
        faults.next(EngineCall.DELETE_TUNNEL, Fault.timingOut());
        try (FilterSession another = engine.open()) {
            another.replace(Policies.modern());
        }
    }

    /** An hour is the longest that a transaction may last. */
    @Test
    void timeIsTheTests(FilterSession session, ManualClock clock) {
        try (WriteTransaction change = session.begin()) {
            clock.advance(Duration.ofHours(1));
            assertRefused(
                    "FWP_E_TXN_ABORTED", () -> change.delete(Policies.modern().providerContextKey()));
        }
    }

    @Test
    @EngineWith(time = EngineTime.JUMPING)
    void aJumpingTimeEndsAWaitAtOnce(FilterSession session, FilterSession another) {
        try (WriteTransaction change = session.begin()) {
            assertRefused(
                    "FWP_E_TIMEOUT", () -> another.delete(Policies.modern().providerContextKey()));
            change.commit();
        }
    }

    @Test
    @EngineWith(abi = TargetAbi.WIN32, servicesStartedByHand = "vpn")
    void anEngineThatIsOtherwise(EmbeddedEngine engine, NativeSession raw) {
        assertEquals(TargetAbi.WIN32, raw.abi());
        restartWithProviders(engine);
        try (FilterSession session = engine.open()) {
            assertTrue(session.findProvider(Policies.SAMPLE_PROVIDER).isEmpty());
            session.add(Policies.modern());
        }
    }

    private static void restartWithProviders(EmbeddedEngine engine) {
        try (FilterSession session = engine.open()) {
            session.addProvider(Provider.of(Policies.SAMPLE_PROVIDER, "provider")
                    .persistent()
                    .service("vpn"));
        }
        engine.restart();
    }

    @Nested
    @EngineWith(abi = TargetAbi.WIN32)
    class Inside {

        @Test
        void whatIsNearestCounts(NativeSession raw) {
            assertEquals(TargetAbi.WIN32, raw.abi());
        }

        @Test
        @EngineWith
        void asAWhole(NativeSession raw) {
            assertEquals(TargetAbi.WIN64, raw.abi());
        }
    }
}
