package io.culvert.wfp.session.notify;

import io.culvert.wfp.session.ChangeType;
import io.culvert.wfp.session.ObjectChange;
import io.culvert.wfp.session.value.ObjectChangeValue;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Calls the listeners of one session on a thread of its own, one change at a time. A commit does not wait for listeners. No
 * monitor is held while a listener runs, so ending a subscription returns although its listener blocks.
 *
 * <p>The monitor guards the queue only. {@link Delivery} is the registration of one listener.
 */
public final class ListenerDispatcher {

    /** The notifications of one registration that wait at most, the marker for dropped ones included. */
    static final int BOUND = 10_000;

    private static final ObjectChange DROPPED_MARKER = new ObjectChangeValue(ChangeType.DROPPED, new UUID(0, 0), 0);
    private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final Deque<Entry> queue = new ArrayDeque<>();

    /** The listeners that run, on any thread. No listener is called again before its running call returns. */
    private final Set<Consumer<? super ObjectChange>> busy = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The thread that delivers; others that still run a listener of an ended registration deliver nothing more. */
    private @Nullable Thread worker;

    private @Nullable Delivery running;

    private boolean ended;

    /** A dispatcher without pending notifications. */
    public ListenerDispatcher() {}

    /**
     * Registers a listener.
     *
     * @param listener receives the changes that are offered
     * @return the registration
     */
    public Delivery to(Consumer<? super ObjectChange> listener) {
        return new Delivery(this, listener);
    }

    /** Drops what is queued, and accepts no more notifications. */
    public synchronized void end() {
        ended = true;
        queue.clear();
        worker = null;
        notifyAll();
    }

    synchronized void offer(Delivery delivery, ObjectChange change) {
        if (ended || delivery.ended) {
            return;
        }
        if (delivery.pending < BOUND - 1) {
            delivery.endsWithMarker = false;
            add(new Entry(delivery, change));
        } else if (!delivery.endsWithMarker) {
            delivery.endsWithMarker = true;
            add(new Entry(delivery, DROPPED_MARKER));
        }
    }

    private void add(Entry entry) {
        queue.add(entry);
        entry.delivery.pending++;
        continueWork();
    }

    synchronized int pending(Delivery delivery) {
        return delivery.pending;
    }

    /** If the listener runs on the worker, another thread takes over, because the call may last. */
    synchronized void end(Delivery delivery) {
        delivery.ended = true;
        delivery.pending = 0;
        queue.removeIf(entry -> entry.delivery == delivery);
        if (running == delivery && worker != Thread.currentThread()) {
            worker = null;
            running = null;
            continueWork();
        }
    }

    private void continueWork() {
        if (worker == null && !queue.isEmpty()) {
            Thread thread = new Thread(this::work, "culvert-notifications");
            thread.setDaemon(true);
            worker = thread;
            thread.start();
        } else {
            notifyAll();
        }
    }

    /** An exception of a listener ends the thread, as its handler expects; another thread delivers the next notification. */
    private void work() {
        try {
            for (Entry next = take(); next != null; next = take()) {
                try {
                    next.delivery.listener.accept(next.change);
                } finally {
                    returned(next.delivery);
                }
            }
        } finally {
            leave();
        }
    }

    /** Returns null if this thread has nothing to deliver: it was idle for a while, or another thread took over. */
    private synchronized @Nullable Entry take() {
        long deadline = System.nanoTime() + IDLE_NANOS;
        while (worker == Thread.currentThread()) {
            Entry next = poll();
            if (next != null) {
                return begun(next);
            }
            long millis = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (millis <= 0 && queue.isEmpty()) {
                return null;
            }
            try {
                // What waits beyond the deadline is for a listener that runs on an earlier worker, which then notifies.
                wait(millis <= 0 ? 0 : millis);
            } catch (InterruptedException ofOwnThread) {
                // A listener interrupted the thread that it was called on, so the time begins anew.
                deadline = System.nanoTime() + IDLE_NANOS;
            }
        }
        return null;
    }

    private Entry begun(Entry next) {
        next.delivery.pending--;
        running = next.delivery;
        busy.add(next.delivery.listener);
        return next;
    }

    private @Nullable Entry poll() {
        for (Iterator<Entry> entries = queue.iterator(); entries.hasNext(); ) {
            Entry next = entries.next();
            if (!busy.contains(next.delivery.listener)) {
                entries.remove();
                return next;
            }
        }
        return null;
    }

    private synchronized void returned(Delivery delivery) {
        busy.remove(delivery.listener);
        if (worker == Thread.currentThread()) {
            running = null;
        }
        continueWork();
    }

    private synchronized void leave() {
        if (worker == Thread.currentThread()) {
            worker = null;
            continueWork();
        }
    }

    private record Entry(Delivery delivery, ObjectChange change) {}
}
