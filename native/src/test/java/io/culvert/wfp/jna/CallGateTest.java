package io.culvert.wfp.jna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.WfpException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The turns of the calls of a session with Windows, and an end that does not wait for a long call. */
@Timeout(60)
class CallGateTest {

    private static final Duration PATIENCE = Duration.ofMillis(50);
    private static final int ROUNDS = 10_000;

    private final CallGate gate = new CallGate(PATIENCE);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch inside = new CountDownLatch(1);
    private final CountDownLatch answer = new CountDownLatch(1);
    private final AtomicBoolean closed = new AtomicBoolean();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    private Future<String> longCall() throws InterruptedException {
        Future<String> call = threads.submit(() -> gate.inside(() -> {
            inside.countDown();
            assertTrue(await(answer));
            return "answered";
        }));
        inside.await();
        return call;
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException interrupted) {
            return false;
        }
    }

    @Test
    void theEndIsLeftToTheThreadOfALongCall() throws InterruptedException, ExecutionException {
        Future<String> call = longCall();
        gate.eventually(() -> closed.set(true));
        assertFalse(closed.get(), "the call is still running");
        answer.countDown();
        assertEquals("answered", call.get());
        assertTrue(closed.get());
    }

    @Test
    void theRefusalOfTheEndIsNotThatOfTheCall() throws InterruptedException, ExecutionException {
        Future<String> call = longCall();
        gate.eventually(() -> {
            throw new WfpException(ErrorCodes.RPC_S_CALL_FAILED, "FwpmEngineClose0");
        });
        answer.countDown();
        assertEquals("answered", call.get());
    }

    @Test
    void anInterruptedEndIsLeftAtOnce() throws InterruptedException, ExecutionException {
        CallGate patient = new CallGate(Duration.ofDays(1));
        Future<?> call = threads.submit(() -> patient.inside(() -> {
            inside.countDown();
            return await(answer);
        }));
        inside.await();
        Thread.currentThread().interrupt();
        patient.eventually(() -> closed.set(true));
        assertTrue(Thread.interrupted());
        answer.countDown();
        call.get();
        assertTrue(closed.get());
    }

    @Test
    void aFreeGateRunsTheEndForTheCaller() {
        gate.eventually(() -> closed.set(gate.isOutermost()));
        assertTrue(closed.get());
        assertThrows(
                WfpException.class,
                () -> gate.eventually(() -> {
                    throw new WfpException(ErrorCodes.RPC_S_CALL_FAILED, "FwpmEngineClose0");
                }));
    }

    @Test
    void theSameThreadEntersAgain() {
        assertEquals(false, gate.inside(() -> gate.inside(gate::isOutermost)));
        gate.inside(() -> {
            gate.eventually(() -> closed.set(true));
            return closed;
        });
        assertTrue(closed.get());
    }

    /** A call that waits for its turn must find the handle closed. */
    @Test
    void whatIsLeftRunsBeforeTheNextCall() throws InterruptedException, ExecutionException {
        Future<String> call = longCall();
        CountDownLatch started = new CountDownLatch(1);
        Future<Boolean> next = threads.submit(() -> {
            started.countDown();
            return gate.inside(closed::get);
        });
        started.await();
        gate.eventually(() -> closed.set(true));
        answer.countDown();
        assertEquals("answered", call.get());
        assertTrue(next.get());
    }

    /** In each round the end meets the call at another moment; it is run by one of the two, and not by a later call. */
    @Test
    void nothingThatIsLeftIsForgotten() throws Exception {
        CallGate impatient = new CallGate(Duration.ZERO);
        CyclicBarrier barrier = new CyclicBarrier(2);
        AtomicInteger calls = new AtomicInteger();
        AtomicInteger ends = new AtomicInteger();
        Future<?> caller = threads.submit(() -> {
            for (int round = 0; round < ROUNDS; round++) {
                barrier.await();
                impatient.inside(calls::incrementAndGet);
                barrier.await();
            }
            return calls;
        });
        for (int round = 1; round <= ROUNDS; round++) {
            barrier.await();
            impatient.eventually(ends::incrementAndGet);
            barrier.await();
            assertEquals(round, ends.get());
        }
        caller.get();
        assertEquals(ROUNDS, calls.get());
    }
}
