package io.culvert.wfp.faults;

import io.culvert.wfp.session.Subscription;

/** A subscription of a session with faults. */
final class FaultySubscription implements Subscription {

    private final Injection injection;
    private final Subscription subscription;
    private final EngineCall end;
    private volatile boolean closed;

    FaultySubscription(Injection injection, Subscription subscription, EngineCall end) {
        this.injection = injection;
        this.subscription = subscription;
        this.end = end;
    }

    @Override
    public void close() {
        if (!closed && !injection.isOver()) {
            injection.run(end, end.function(), subscription::close);
        }
        closed = true;
    }
}
