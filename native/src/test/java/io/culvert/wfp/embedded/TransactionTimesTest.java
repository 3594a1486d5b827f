package io.culvert.wfp.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.wfp.EmbeddedEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.WriteTransaction;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.session.ManualClock;
import io.culvert.wfp.session.SessionOptions;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How long transactions wait, and last, by a clock that is moved by hand. */
@Timeout(60)
class TransactionTimesTest {

    private final ManualClock clock = new ManualClock();
    private final EmbeddedEngine engine = EmbeddedEngine.builder().clock(clock).build();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final TunnelPolicy policy = Policies.modern();

    @AfterEach
    void end() {
        threads.shutdownNow();
        engine.close();
    }

    @Test
    void aWriterWaitsFifteenSeconds() throws Exception {
        try (FilterSession one = engine.open();
                FilterSession other = engine.open();
                WriteTransaction held = one.begin()) {
            Future<?> waiting = threads.submit(() -> other.add(policy));
            clock.awaitWaiters(1);
            clock.advance(Duration.ofMillis(14_999));
            assertStillWaiting(waiting);
            clock.advance(Duration.ofMillis(1));
            assertEquals("FWP_E_TIMEOUT", refusal(waiting));
            held.commit();
            other.add(policy);
        }
    }

    @Test
    void aSessionSaysHowLongItWaits() throws Exception {
        SessionOptions hasty = SessionOptions.staticSession().transactionTimeout(Duration.ofMillis(200));
        try (FilterSession one = engine.open();
                FilterSession other = engine.open(hasty);
                WriteTransaction held = one.begin()) {
            Future<?> reader = threads.submit(() -> other.find(policy.providerContextKey()));
            clock.awaitWaiters(1);
            clock.advance(Duration.ofMillis(199));
            assertStillWaiting(reader);
            clock.advance(Duration.ofMillis(1));
            assertEquals("FWP_E_TIMEOUT", refusal(reader));
            held.add(policy);
            held.commit();
        }
    }

    @Test
    void aTransactionOfMoreThanAnHourMakesRoom() throws Exception {
        SessionOptions patient = SessionOptions.staticSession().transactionTimeoutUnlimited();
        try (FilterSession one = engine.open();
                FilterSession other = engine.open(patient)) {
            one.begin().add(policy);
            Future<Boolean> waiting =
                    threads.submit(() -> other.find(policy.providerContextKey()).isPresent());
            clock.awaitWaiters(1);
            clock.advance(Duration.ofMinutes(59));
            assertStillWaiting(waiting);
            clock.advance(Duration.ofMinutes(1));
            assertFalse(waiting.get(), "nothing of it is left");
            assertEquals("FWP_E_TXN_ABORTED", refusal(() -> one.add(policy)));
            one.add(policy);
            assertEquals("FWP_E_NO_TXN_IN_PROGRESS", refusal(one.nativeSession()::commitTransaction));
        }
    }

    @Test
    void theNextCallAfterAnHourIsToldSo() {
        try (FilterSession one = engine.open()) {
            WriteTransaction held = one.begin();
            held.add(policy);
            clock.advance(Duration.ofHours(1));
            assertEquals("FWP_E_TXN_ABORTED", refusal(held::commit));
            assertTrue(one.find(policy.providerContextKey()).isEmpty());
        }
    }

    @Test
    void whoeverWaitsIsToldThatTheEngineStopped() throws Exception {
        try (FilterSession one = engine.open();
                FilterSession other = engine.open()) {
            one.begin().add(policy);
            Future<?> waiting = threads.submit(() -> other.add(policy));
            clock.awaitWaiters(1);
            engine.restart();
            assertEquals("FWP_E_SESSION_ABORTED", refusal(waiting));
            assertEquals("FWP_E_SESSION_ABORTED", refusal(() -> one.add(policy)));
        }
        try (FilterSession later = engine.open()) {
            assertTrue(later.find(policy.providerContextKey()).isEmpty());
        }
    }

    @Test
    void anInterruptIsKeptForTheCaller() throws Exception {
        try (FilterSession one = engine.open();
                FilterSession other = engine.open();
                WriteTransaction held = one.begin()) {
            Future<Boolean> waiting = threads.submit(() -> {
                Thread.currentThread().interrupt();
                other.add(policy);
                return Thread.interrupted();
            });
            assertStillWaiting(waiting);
            held.abort();
            assertTrue(waiting.get());
        }
    }

    private static void assertStillWaiting(Future<?> future) {
        assertThrows(TimeoutException.class, () -> future.get(50, TimeUnit.MILLISECONDS));
    }

    private static String refusal(Future<?> future) {
        ExecutionException failure = assertThrows(ExecutionException.class, future::get);
        return ((WfpException) failure.getCause()).symbol();
    }

    private static String refusal(Runnable call) {
        return assertThrows(WfpException.class, call::run).symbol();
    }
}
