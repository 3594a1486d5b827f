package io.culvert.wfp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.session.SessionOptions;
import io.culvert.wfp.session.TransactionMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Threads that share a session, on each engine. */
abstract class ThreadsContract extends SharedEngineContract {

    private static final Duration SHORT = Duration.ofMillis(200);
    private static final String HOLDER = "holder of the transaction";

    ThreadsContract(Machine machine) {
        super(machine);
    }

    /** Runs work on a thread with a name, in a transaction that lasts until the latch is open. */
    private Future<?> holding(FilterSession session, CountDownLatch begun, CountDownLatch end, Runnable work) {
        return threads().submit(() -> {
            Thread.currentThread().setName(HOLDER);
            session.transaction(tunnels -> {
                begun.countDown();
                awaitOpen(end);
                work.run();
            });
        });
    }

    private static void awaitOpen(CountDownLatch latch) {
        try {
            assertTrue(latch.await(60, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Throwable cause(Future<?> failing) {
        return assertThrows(ExecutionException.class, failing::get).getCause();
    }

    @Test
    void callOfAnotherThreadOutlivesAnAbortedTransaction() throws InterruptedException, ExecutionException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Future<?> aborted = holding(engine, begun, end, () -> {
            throw new ArithmeticException("stop");
        });
        awaitOpen(begun);
        Future<?> added = threads().submit(() -> engine.add(policy));
        Thread.sleep(50);
        assertFalse(added.isDone());
        end.countDown();
        assertInstanceOf(ArithmeticException.class, cause(aborted));
        added.get();
        assertThere(engine, policy);
    }

    @Test
    void everyCallOfAnotherThreadIsRefusedByName() throws InterruptedException, ExecutionException {
        FilterSession session = another(SessionOptions.staticSession().transactionTimeout(SHORT));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Future<?> held = holding(session, begun, end, () -> session.add(policy));
        awaitOpen(begun);
        List<Runnable> calls = List.of(
                () -> session.add(policy),
                () -> session.replace(policy),
                () -> session.delete(key),
                () -> session.find(key),
                () -> assertEquals(0, session.tunnels().count()),
                () -> session.transaction(tunnels -> tunnels.add(policy)),
                session::begin,
                session::beginReadOnly,
                () -> session.nativeSession().beginTransaction(TransactionMode.READ_ONLY),
                () -> session.nativeSession().commitTransaction(),
                () -> session.nativeSession().abortTransaction());
        for (Runnable call : calls) {
            IllegalStateException refusal = assertThrows(IllegalStateException.class, call::run);
            assertTrue(
                    refusal.getMessage()
                            .startsWith("a transaction of thread '" + HOLDER
                                    + "' did not end within 200 ms, the waiting" + " time of this session"),
                    refusal.getMessage());
        }
        end.countDown();
        held.get();
        assertThere(engine, policy);
    }

    @Test
    void transactionsOfThreadsFollowEachOther() throws InterruptedException, ExecutionException {
        List<Future<?>> all = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
            for (int i = 0; i < 10; i++) {
                TunnelPolicy next = named("t" + thread + "-" + i);
                all.add(threads().submit(() -> engine.transaction(tunnels -> tunnels.add(next))));
            }
        }
        for (Future<?> each : all) {
            each.get();
        }
        assertEquals(40, engine.tunnels().count());
    }

    @Test
    void transactionOfAThreadThatEndedIsNamedAndEndsWithTheSession() throws InterruptedException {
        FilterSession session = another(SessionOptions.staticSession().transactionTimeout(SHORT));
        Thread forgetful = new Thread(session::begin, HOLDER);
        forgetful.start();
        forgetful.join();
        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> session.add(policy));
        assertTrue(refusal.getMessage().contains("'" + HOLDER + "' (which has ended)"), refusal.getMessage());
        session.close();
        engine.add(policy);
    }

    @Test
    void closingAdmitsWaitingThreads() throws InterruptedException {
        FilterSession session = another(SessionOptions.staticSession().transactionTimeoutUnlimited());
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Future<?> held = holding(session, begun, end, () -> session.add(policy));
        awaitOpen(begun);
        Future<?> waiting = threads().submit(() -> session.find(key));
        Thread.sleep(50);
        session.close();
        assertInstanceOf(WfpException.class, cause(waiting));
        end.countDown();
        assertInstanceOf(WfpException.class, cause(held));
        assertGone(engine, policy);
    }

    @Test
    void failedEndOfATransactionAdmitsOthers() throws InterruptedException, ExecutionException {
        engine.begin();
        engine.nativeSession().abortTransaction();
        threads().submit(() -> engine.add(policy)).get();
        assertThrows(WfpException.class, () -> engine.nativeSession().commitTransaction());
        threads().submit(() -> engine.delete(key)).get();
    }
}
