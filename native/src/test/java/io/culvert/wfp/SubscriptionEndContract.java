package io.culvert.wfp;

import static io.culvert.wfp.EngineContract.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.session.ChangeType;
import io.culvert.wfp.session.ObjectChange;
import io.culvert.wfp.session.Subscription;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How subscriptions end on every engine. The listening session is {@link #engine}, {@link #other} makes the changes. */
abstract class SubscriptionEndContract extends SharedEngineContract {

    SubscriptionEndContract(Machine machine) {
        super(machine);
    }

    static final long SECONDS = 60;
    private static final int MANY = 100;

    final BlockingQueue<ObjectChange> told = new LinkedBlockingQueue<>();
    FilterSession other;

    @BeforeEach
    void openOther() {
        other = another();
    }

    /** Nothing else was told before it. */
    final void assertTold(ChangeType type, UUID key) throws InterruptedException {
        ObjectChange next = told.poll(SECONDS, TimeUnit.SECONDS);
        assertNotNull(next);
        assertEquals(key, next.key());
        assertEquals(type, next.type());
    }

    /** As changes are told in the order of the commits, whatever was to be told of earlier ones was told before. */
    final void assertNothingElseIsTold() throws InterruptedException {
        TunnelPolicy last = named("last");
        other.add(last);
        assertTold(ChangeType.ADDED, last.providerContextKey());
        other.delete(last.providerContextKey());
        assertTold(ChangeType.DELETED, last.providerContextKey());
    }

    @Test
    void whoEndsASubscriptionIsToldNothingMore() throws InterruptedException {
        BlockingQueue<ObjectChange> ended = new LinkedBlockingQueue<>();
        Subscription subscription = engine.onTunnelChange(ended::add);
        FilterSession closed = another();
        closed.onTunnelChange(ended::add);
        try (Subscription witness = engine.onTunnelChange(told::add)) {
            assertNotNull(witness);
            subscription.close();
            subscription.close();
            closed.close();
            other.add(policy);
            assertTold(ChangeType.ADDED, key);
            assertNothingElseIsTold();
        }
        assertTrue(ended.isEmpty());
        assertRefused("ERROR_INVALID_HANDLE", () -> closed.onTunnelChange(told::add));
        assertRefused("ERROR_INVALID_HANDLE", () -> closed.onProviderChange(told::add));
    }

    /** The listener waits for the thread that ends its subscription, and the call that has begun is finished. */
    @Test
    void theEndDoesNotWaitForTheListener() throws InterruptedException {
        CountDownLatch listening = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        BlockingQueue<Boolean> finished = new LinkedBlockingQueue<>();
        Subscription subscription = engine.onTunnelChange(change -> {
            listening.countDown();
            awaitUninterruptibly(ended);
            finished.add(engine.find(change.key()).isPresent());
        });
        other.add(policy);
        listening.await();
        subscription.close();
        // The listeners of the session do not wait for the one that has ended.
        try (Subscription witness = engine.onTunnelChange(told::add)) {
            assertNotNull(witness);
            assertNothingElseIsTold();
        }
        assertEquals(List.of(), List.copyOf(finished));
        ended.countDown();
        assertEquals(true, finished.poll(SECONDS, TimeUnit.SECONDS));
    }

    @Test
    void theEndOfTheSessionDoesNotWaitForTheListener() throws InterruptedException {
        FilterSession listens = another();
        CountDownLatch listening = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        listens.onTunnelChange(change -> {
            listening.countDown();
            awaitUninterruptibly(ended);
        });
        other.add(policy);
        listening.await();
        listens.close();
        ended.countDown();
    }

    @Test
    void whatWasStillToBeToldIsNotToldAfterTheEnd() throws InterruptedException {
        CountDownLatch allAreOnTheirWay = new CountDownLatch(1);
        AtomicReference<Subscription> own = new AtomicReference<>();
        AtomicInteger calls = new AtomicInteger();
        own.set(engine.onTunnelChange(change -> {
            calls.incrementAndGet();
            awaitUninterruptibly(allAreOnTheirWay);
            own.get().close();
        }));
        other.transaction(tunnels -> IntStream.range(0, MANY).forEach(i -> tunnels.add(named("tunnel " + i))));
        machine.awaitNotices();
        allAreOnTheirWay.countDown();
        try (Subscription witness = engine.onTunnelChange(told::add)) {
            assertNotNull(witness);
            assertNothingElseIsTold();
        }
        assertEquals(1, calls.get());
    }

    @Test
    void aListenerMayEndItsOwnSubscriptionAndSession() throws InterruptedException {
        FilterSession listening = another();
        AtomicReference<Subscription> own = new AtomicReference<>();
        CountDownLatch subscribed = new CountDownLatch(1);
        own.set(listening.onTunnelChange(change -> {
            awaitUninterruptibly(subscribed);
            own.get().close();
            listening.close();
            told.add(change);
        }));
        subscribed.countDown();
        other.add(policy);
        assertTold(ChangeType.ADDED, key);
        try (Subscription witness = engine.onTunnelChange(told::add)) {
            assertNotNull(witness);
            assertNothingElseIsTold();
        }
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
