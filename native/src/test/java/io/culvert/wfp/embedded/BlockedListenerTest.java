package io.culvert.wfp.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.testing.Policies;
import io.culvert.wfp.EmbeddedEngine;
import io.culvert.wfp.FilterEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.WriteTransaction;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.session.ChangeType;
import io.culvert.wfp.session.ObjectChange;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.SessionOptions;
import io.culvert.wfp.session.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** A listener that waits for the thread that closes, as a user interface does, keeps nothing from closing. */
@Timeout(120)
class BlockedListenerTest {

    private static final int MANY = 50_000;
    private static final int BOUND = 10_000;

    private final CountDownLatch listening = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    @AfterEach
    void freeListener() {
        closed.countDown();
    }

    @TestFactory
    Stream<DynamicTest> everythingCloses() {
        return Stream.of(
                closing("subscription", (engine, session, subscription) -> subscription.close()),
                closing("session", (engine, session, subscription) -> session.close()),
                closing("engine", (engine, session, subscription) -> engine.close()),
                closing("restart", (engine, session, subscription) -> engine.restart()));
    }

    /** What is closed while the listener waits for it. */
    private interface Closing {
        void close(EmbeddedEngine engine, FilterSession session, Subscription subscription);
    }

    private static DynamicTest closing(String name, Closing closing) {
        return DynamicTest.dynamicTest(name, () -> {
            CountDownLatch entered = new CountDownLatch(1);
            CountDownLatch over = new CountDownLatch(1);
            BlockingQueue<ObjectChange> begun = new LinkedBlockingQueue<>();
            try (EmbeddedEngine engine = FilterEngine.embedded();
                    FilterSession session = engine.open();
                    FilterSession other = engine.open()) {
                Subscription subscription = session.onTunnelChange(change -> {
                    begun.add(change);
                    entered.countDown();
                    await(over);
                });
                other.add(Policies.modern());
                other.delete(Policies.modern().providerContextKey());
                entered.await();
                closing.close(engine, session, subscription);
            }
            over.countDown();
            assertEquals(1, begun.size(), "after the end, no further call begins");
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void manyChangesTakeABoundedAmountOfMemory() throws InterruptedException {
        List<ObjectChange> received = new ArrayList<>();
        CountDownLatch marked = new CountDownLatch(1);
        Provider provider = Provider.of(new UUID(0, 1), "provider");
        try (EmbeddedEngine engine = FilterEngine.embedded();
                FilterSession session = engine.open();
                FilterSession other = engine.open();
                Subscription subscription = session.onProviderChange(change -> {
                    listening.countDown();
                    await(closed);
                    received.add(change);
                    if (change.type() == ChangeType.DROPPED) {
                        marked.countDown();
                    }
                })) {
            assertNotNull(subscription);
            other.addProvider(provider);
            listening.await();
            for (int i = 0; i < MANY; i++) {
                other.deleteProvider(provider.key());
                other.addProvider(provider);
            }
            closed.countDown();
            marked.await(1, TimeUnit.MINUTES);
        }
        assertEquals(BOUND + 1, received.size(), "the running one, the bound with its marker");
        assertEquals(ChangeType.DROPPED, received.getLast().type());
    }

    /** The listeners of other sessions do not wait for one that blocks. */
    @Test
    void otherSessionsAreNotified() throws InterruptedException {
        BlockingQueue<ObjectChange> told = new LinkedBlockingQueue<>();
        try (EmbeddedEngine engine = FilterEngine.embedded();
                FilterSession session = engine.open();
                FilterSession witness = engine.open();
                FilterSession other = engine.open()) {
            session.onTunnelChange(change -> {
                listening.countDown();
                await(closed);
            });
            witness.onTunnelChange(told::add);
            other.add(Policies.modern());
            listening.await();
            assertNotNull(told.poll(1, TimeUnit.MINUTES));
        }
    }

    /** The transaction that the listener waits for belongs to the thread that closes, and nothing limits the wait. */
    @Test
    void aListenerThatWaitsForATransactionIsRefused() throws InterruptedException {
        BlockingQueue<WfpException> refused = new LinkedBlockingQueue<>();
        BlockingQueue<Thread> thread = new LinkedBlockingQueue<>();
        try (EmbeddedEngine engine = FilterEngine.embedded();
                FilterSession other = engine.open()) {
            FilterSession session = engine.open(SessionOptions.staticSession().transactionTimeoutUnlimited());
            session.onTunnelChange(change -> {
                thread.add(Thread.currentThread());
                await(closed);
                refused.add(assertThrows(WfpException.class, session::begin));
            });
            other.add(Policies.modern());
            Thread listener = thread.take();
            try (WriteTransaction held = other.begin()) {
                assertNotNull(held);
                closed.countDown();
                while (Stream.of(listener.getStackTrace())
                        .noneMatch(frame -> frame.getClassName().endsWith(".TransactionLock"))) {
                    Thread.onSpinWait();
                }
                session.close();
                assertEquals(
                        ErrorCodes.ERROR_INVALID_HANDLE,
                        refused.poll(1, TimeUnit.MINUTES).code());
            }
        }
    }
}
