package io.culvert.wfp.session.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.wfp.session.ChangeType;
import io.culvert.wfp.session.ObjectChange;
import io.culvert.wfp.session.value.ObjectChangeValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A listener that blocks delays nothing but other listeners of its session, and takes a bounded amount of memory. */
@Timeout(60)
class ListenerDispatcherTest {

    private static final int MANY = 100_000;
    private static final long SECONDS = 30;
    private static final long SOON_MILLIS = 100;

    private final ListenerDispatcher dispatcher = new ListenerDispatcher();
    private final BlockingQueue<ObjectChange> received = new LinkedBlockingQueue<>();
    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch free = new CountDownLatch(1);

    private void block(ObjectChange change) {
        entered.countDown();
        try {
            free.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        received.add(change);
    }

    private static ObjectChange change(int number) {
        return new ObjectChangeValue(ChangeType.ADDED, new UUID(1, number), number);
    }

    private ObjectChange next() throws InterruptedException {
        return received.poll(SECONDS, TimeUnit.SECONDS);
    }

    private Delivery blocked() throws InterruptedException {
        Delivery delivery = dispatcher.to(this::block);
        delivery.offer(change(0));
        entered.await();
        return delivery;
    }

    @Test
    void theQueueOfABlockedListenerIsBounded() throws InterruptedException {
        Delivery delivery = blocked();
        for (int number = 1; number <= MANY; number++) {
            delivery.offer(change(number));
            assertTrue(delivery.pending() <= ListenerDispatcher.BOUND);
        }
        assertEquals(ListenerDispatcher.BOUND, delivery.pending());
        free.countDown();
        for (int number = 0; number < ListenerDispatcher.BOUND; number++) {
            assertEquals(change(number), next());
        }
        ObjectChange marker = next();
        assertEquals(new ObjectChangeValue(ChangeType.DROPPED, new UUID(0, 0), 0), marker);
        delivery.offer(change(MANY + 1));
        assertEquals(change(MANY + 1), next(), "one marker for all that were dropped, and then the next change");
    }

    /** A listener that is too slow all the time gets a marker for each gap. */
    @Test
    void eachGapHasItsMarker() throws InterruptedException {
        List<ObjectChange> seen = Collections.synchronizedList(new ArrayList<>());
        Delivery delivery = dispatcher.to(seen::add);
        for (int number = 0; number < MANY; number++) {
            delivery.offer(change(number));
        }
        dispatcher.to(received::add).offer(change(MANY));
        assertEquals(change(MANY), next(), "all that was offered before has been delivered");
        long expected = 0;
        for (ObjectChange each : seen) {
            if (each.type() == ChangeType.DROPPED) {
                expected = -1;
            } else {
                assertTrue(expected == -1 || each.id() == expected, () -> "no marker before " + each);
                expected = each.id() + 1;
            }
        }
        assertTrue(expected == -1 || expected == MANY, "no marker at the end");
    }

    @Test
    void theEndReturnsAndOthersGoOn() throws InterruptedException {
        Delivery delivery = blocked();
        delivery.offer(change(1));
        dispatcher.to(received::add).offer(change(2));
        assertNull(received.poll(SOON_MILLIS, TimeUnit.MILLISECONDS), "one listener at a time");
        delivery.end();
        assertEquals(0, delivery.pending());
        assertEquals(change(2), next());
        free.countDown();
        assertEquals(change(0), next(), "the running call is finished");
        assertNull(received.poll(SOON_MILLIS, TimeUnit.MILLISECONDS), "no further call begins");
    }

    /** Otherwise a listener that several registrations have would run on two threads at once. */
    @Test
    void aListenerIsNotCalledAgainBeforeItReturns() throws InterruptedException {
        AtomicInteger calls = new AtomicInteger();
        Consumer<ObjectChange> listener = change -> {
            calls.incrementAndGet();
            block(change);
        };
        Delivery first = dispatcher.to(listener);
        Delivery second = dispatcher.to(listener);
        first.offer(change(0));
        entered.await();
        second.offer(change(1));
        first.end();
        dispatcher.to(received::add).offer(change(2));
        assertEquals(change(2), next());
        assertEquals(1, calls.get());
        free.countDown();
        assertEquals(change(0), next());
        assertEquals(change(1), next());
    }

    @Test
    void theEndOfTheSessionReturns() throws InterruptedException {
        Delivery delivery = blocked();
        delivery.offer(change(1));
        dispatcher.end();
        free.countDown();
        assertEquals(change(0), next());
        delivery.offer(change(2));
        dispatcher.to(received::add).offer(change(3));
        assertNull(received.poll(SOON_MILLIS, TimeUnit.MILLISECONDS));
    }

    @Test
    void aListenerThatInterruptsItsThreadIsCalledAgain() throws InterruptedException {
        Delivery delivery = dispatcher.to(change -> {
            received.add(change);
            Thread.currentThread().interrupt();
        });
        delivery.offer(change(0));
        assertEquals(change(0), next());
        delivery.offer(change(1));
        assertEquals(change(1), next());
        assertFalse(Thread.currentThread().isInterrupted());
    }
}
