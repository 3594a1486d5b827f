package io.culvert.wfp;

import static io.culvert.wfp.EngineContract.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.wfp.session.SessionOptions;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What every engine makes of several sessions at once. */
abstract class SessionContract extends SharedEngineContract {

    SessionContract(Machine machine) {
        super(machine);
    }

    private static final UUID SESSION = UUID.fromString("00000000-0000-4000-8000-00000000f00d");
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final SessionOptions HASTY = SessionOptions.staticSession().transactionTimeout(SHORT);
    /** More than a busy machine is late, and less than the engine's own 15 seconds. */
    private static final Duration TOO_LATE = Duration.ofSeconds(12);

    @Test
    void sessionsSeeEachOthersObjects() {
        FilterSession other = another();
        engine.add(policy);
        assertThere(other, policy);
        other.delete(key);
        assertGone(engine, policy);
    }

    @Test
    void whatADynamicSessionAddedGoesWithIt() {
        FilterSession other = dynamic();
        engine.add(named("stays"));
        other.addProvider(PROVIDER);
        other.add(policy);
        other.ofAnyProvider().add(ownedBy(PROVIDER, "owned"));
        assertThere(engine, policy);
        other.close();
        assertGone(engine, policy);
        assertGone(engine, ownedBy(PROVIDER, "owned"));
        assertTrue(engine.findProvider(PROVIDER.key()).isEmpty());
        assertThere(engine, named("stays"));
        engine.add(policy);
    }

    @Test
    void aDynamicSessionDeletesItsOwnObjectsAlone() {
        engine.add(policy);
        engine.addProvider(PROVIDER);
        FilterSession other = dynamic();
        assertRefused("FWP_E_DYNAMIC_SESSION_IN_PROGRESS", () -> other.delete(key));
        assertRefused("FWP_E_DYNAMIC_SESSION_IN_PROGRESS", () -> other.replace(policy));
        assertRefused("FWP_E_DYNAMIC_SESSION_IN_PROGRESS", () -> other.deleteProvider(PROVIDER.key()));
        assertRefused(
                "FWP_E_DYNAMIC_SESSION_IN_PROGRESS",
                () -> other.nativeSession().deleteProviderContext(policy.mainModeContextKey()));
        assertThere(engine, policy);
        TunnelPolicy own = ownedBy(PROVIDER, "own");
        other.ofAnyProvider().add(own);
        other.ofAnyProvider().delete(own.providerContextKey());
        assertGone(engine, own);
    }

    @Test
    void noOtherSessionDeletesObjectsOfADynamicSession() {
        FilterSession owner = dynamic();
        owner.add(policy);
        owner.addProvider(PROVIDER);
        for (FilterSession other : List.of(engine, dynamic())) {
            assertRefused("FWP_E_WRONG_SESSION", () -> other.delete(key));
            assertRefused("FWP_E_WRONG_SESSION", () -> other.replace(policy));
            assertRefused("FWP_E_WRONG_SESSION", () -> other.deleteProvider(PROVIDER.key()));
            assertRefused(
                    "FWP_E_WRONG_SESSION",
                    () -> other.nativeSession().deleteProviderContext(policy.mainModeContextKey()));
        }
        assertThere(owner, policy);
        owner.deleteProvider(PROVIDER.key());
    }

    @Test
    void nothingPersistentIsOfADynamicSession() {
        FilterSession other = dynamic();
        assertRefused("FWP_E_LIFETIME_MISMATCH", () -> other.add(persistent(policy)));
        assertRefused("FWP_E_LIFETIME_MISMATCH", () -> other.addProvider(PROVIDER.persistent()));
        assertGone(engine, policy);
        assertTrue(engine.findProvider(PROVIDER.key()).isEmpty());
    }

    @Test
    void whatIsPersistentRefersToWhatIs() {
        TunnelPolicy owned = persistent(ownedBy(PROVIDER, "owned"));
        engine.addProvider(PROVIDER);
        assertRefused("FWP_E_LIFETIME_MISMATCH", () -> engine.ofAnyProvider().add(owned));
        engine.deleteProvider(PROVIDER.key());
        engine.addProvider(PROVIDER.persistent());
        engine.ofAnyProvider().add(owned);
        engine.add(persistent(policy));
        assertThere(engine, owned);
        engine.ofAnyProvider().add(ownedBy(PROVIDER, "not persistent"));
    }

    @Test
    void noOtherSessionNamesAProviderOfADynamicSession() {
        FilterSession owner = dynamic();
        owner.addProvider(PROVIDER);
        TunnelPolicy owned = ownedBy(PROVIDER, "owned");
        for (FilterSession other : List.of(engine, dynamic())) {
            assertRefused("FWP_E_LIFETIME_MISMATCH", () -> other.ofAnyProvider().add(owned));
        }
        owner.ofAnyProvider().add(owned);
        assertThere(engine, owned);
    }

    @Test
    void aSessionKeyIsInUseOnce() {
        SessionOptions keyed = SessionOptions.staticSession().key(SESSION);
        FilterSession first = another(keyed);
        assertRefused("FWP_E_ALREADY_EXISTS", () -> another(keyed));
        assertRefused(
                "FWP_E_ALREADY_EXISTS",
                () -> another(SessionOptions.dynamicSession().key(SESSION)));
        first.close();
        another(keyed).add(policy);
    }

    @Test
    void aSessionHasATextForPeople() {
        another(HASTY.name("deployment").description("of this afternoon")).add(policy);
        assertRefused("FWP_E_INVALID_PARAMETER", () -> another(HASTY.name("two\nlines")));
    }

    @Test
    void replacingTakesThePlaceOfTheOld() {
        engine.replace(policy);
        long before = engine.get(key).providerContextId();
        TunnelPolicy revised =
                TunnelPolicy.builder().from(policy).description("revised").build();
        engine.replace(revised);
        assertThere(engine, revised);
        assertNotEquals(before, engine.get(key).providerContextId());
        TunnelPolicy refused =
                TunnelPolicy.builder().from(revised).providerKey(NO_SESSION).build();
        assertRefused("FWP_E_PROVIDER_NOT_FOUND", () -> engine.ofAnyProvider().replace(refused));
        assertThere(engine, revised);
    }

    @Test
    void anOpenTransactionIsCommittedOrAborted() {
        try (WriteTransaction change = engine.begin()) {
            change.add(policy);
            change.commit();
        }
        try (WriteTransaction change = engine.begin()) {
            change.delete(key);
        }
        WriteTransaction aborted = engine.begin();
        aborted.delete(key);
        aborted.abort();
        aborted.close();
        assertThrows(IllegalStateException.class, aborted::commit);
        assertThere(engine, policy);
        try (ReadTransaction look = engine.beginReadOnly()) {
            assertTrue(look.find(key).isPresent());
            assertRefused("FWP_E_INCOMPATIBLE_TXN", () -> engine.delete(key));
            assertRefused("FWP_E_TXN_IN_PROGRESS", engine::begin);
        }
        engine.delete(key);
    }

    @Test
    void closingAbortsAndLetsOthersIn() {
        FilterSession other = another();
        other.begin().add(policy);
        other.close();
        assertGone(engine, policy);
        engine.add(policy);
    }

    @Test
    void whatIsCommittedIsSeenByOthersAllAtOnce() {
        FilterSession other = another();
        try (WriteTransaction change = other.begin()) {
            change.add(policy);
            change.add(named("second"));
            change.commit();
        }
        assertEquals(2, engine.tunnels().count());
        try (WriteTransaction change = other.begin()) {
            change.delete(key);
            change.abort();
        }
        assertEquals(2, engine.tunnels().count());
    }

    @Test
    void aWriterIsWaitedForAsLongAsTheSessionSays() {
        FilterSession hasty = another(HASTY);
        try (WriteTransaction held = engine.begin()) {
            assertTimesOut(hasty::begin);
            assertTimesOut(hasty::beginReadOnly);
            assertTimesOut(() -> hasty.add(policy));
            assertTimesOut(() -> hasty.addProvider(PROVIDER));
            held.add(policy);
            held.commit();
        }
        hasty.delete(key);
    }

    @Test
    void readersAreInTheWayOfWritersOnly() {
        FilterSession hasty = another(HASTY);
        try (ReadTransaction held = engine.beginReadOnly()) {
            try (ReadTransaction beside = hasty.beginReadOnly()) {
                assertFalse(beside.find(key).isPresent());
            }
            assertTimesOut(hasty::begin);
            assertTimesOut(() -> hasty.add(policy));
            assertFalse(held.find(key).isPresent());
        }
        hasty.add(policy);
    }

    private static void assertTimesOut(Executable call) {
        long start = System.nanoTime();
        assertRefused("FWP_E_TIMEOUT", call);
        Duration waited = Duration.ofNanos(System.nanoTime() - start);
        // The clock of the engine has steps of its own.
        assertTrue(waited.compareTo(SHORT.dividedBy(2)) > 0, waited::toString);
        assertTrue(waited.compareTo(TOO_LATE) < 0, waited::toString);
    }

    @Test
    void whoWaitsGetsInWhenTheOtherIsDone() throws InterruptedException, ExecutionException {
        FilterSession patient = another(SessionOptions.staticSession().transactionTimeoutUnlimited());
        CountDownLatch begins = new CountDownLatch(1);
        Future<?> waiting;
        try (WriteTransaction held = engine.begin()) {
            waiting = threads().submit(() -> {
                begins.countDown();
                patient.delete(key);
            });
            begins.await();
            held.add(policy);
            held.commit();
        }
        waiting.get();
        assertGone(engine, policy);
    }

    @Test
    void objectsOfADynamicSessionEndWhenNoTransactionIsOpen() {
        FilterSession other = dynamic();
        other.addProvider(PROVIDER);
        other.ofAnyProvider().add(ownedBy(PROVIDER, "owned"));
        try (WriteTransaction held = engine.begin()) {
            other.close();
            held.add(policy);
            held.commit();
        }
        assertGone(engine, ownedBy(PROVIDER, "owned"));
        assertTrue(engine.findProvider(PROVIDER.key()).isEmpty());
        assertThere(engine, policy);
    }

    @Test
    void aDynamicSessionThatAbortsHasAddedNothing() {
        FilterSession other = dynamic();
        try (WriteTransaction change = other.begin()) {
            change.addProvider(PROVIDER);
            change.ofAnyProvider().add(Policies.microsoftSample());
        }
        engine.addProvider(PROVIDER);
        other.ofAnyProvider().add(Policies.microsoftSample());
        assertRefused("FWP_E_IN_USE", () -> engine.deleteProvider(PROVIDER.key()));
        other.close();
        engine.deleteProvider(PROVIDER.key());
    }
}
