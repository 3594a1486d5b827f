package io.culvert.wfp.session.notify;

import io.culvert.wfp.session.ObjectChange;
import java.util.function.Consumer;

/** The registration of one listener at a {@link ListenerDispatcher}, whose monitor guards the fields that change. */
public final class Delivery {

    private final ListenerDispatcher dispatcher;
    final Consumer<? super ObjectChange> listener;
    int pending;
    boolean endsWithMarker;
    boolean ended;

    Delivery(ListenerDispatcher dispatcher, Consumer<? super ObjectChange> listener) {
        this.dispatcher = dispatcher;
        this.listener = listener;
    }

    /**
     * Queues a change for the listener. Behind a full queue, changes are dropped, and one marker of type {@code DROPPED}
     * replaces them.
     *
     * @param change the change
     */
    public void offer(ObjectChange change) {
        dispatcher.offer(this, change);
    }

    /**
     * The notifications that wait.
     *
     * @return at most the bound of the dispatcher
     */
    public int pending() {
        return dispatcher.pending(this);
    }

    /** Drops what is queued for the listener, and accepts no more. Does not wait for a running call. */
    public void end() {
        dispatcher.end(this);
    }
}
