package io.culvert.wfp.jna;

import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.session.ObjectChange;
import io.culvert.wfp.session.Subscription;
import io.culvert.wfp.session.notify.ListenerDispatcher;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The subscriptions of a session. */
final class Subscriptions {

    private final EngineHandle engine;
    private final ListenerDispatcher dispatcher = new ListenerDispatcher();
    private final Set<ChangeSubscription> open = ConcurrentHashMap.newKeySet();

    Subscriptions(EngineHandle engine) {
        this.engine = engine;
    }

    Subscription add(ChangeKind kind, NativeImage subscription, Consumer<? super ObjectChange> listener) {
        engine.requireOpen(kind.subscribe());
        ChangeSubscription added = new ChangeSubscription(engine, dispatcher, kind, listener);
        // Before it starts, so that the end of the session also ends it.
        open.add(added);
        try {
            added.begin(subscription);
        } catch (RuntimeException | Error refusal) {
            open.remove(added);
            throw refusal;
        }
        return () -> {
            added.close();
            open.remove(added);
        };
    }

    /** Called after the session is closed, because listeners may be waiting for the session. */
    void end() {
        List.copyOf(open).forEach(ChangeSubscription::end);
        open.clear();
        dispatcher.end();
    }
}
