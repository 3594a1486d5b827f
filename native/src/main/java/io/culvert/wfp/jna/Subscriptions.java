package io.culvert.wfp.jna;

import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.session.ObjectChange;
import io.culvert.wfp.session.Subscription;
import io.culvert.wfp.session.notify.ListenerDispatcher;
import java.util.function.Consumer;

/** The subscriptions of a session. */
final class Subscriptions {

    private final EngineHandle engine;
    private final ListenerDispatcher dispatcher = new ListenerDispatcher();

    Subscriptions(EngineHandle engine) {
        this.engine = engine;
    }

    Subscription add(ChangeKind kind, NativeImage subscription, Consumer<? super ObjectChange> listener) {
        engine.requireOpen(kind.subscribe());
        ChangeSubscription added = new ChangeSubscription(engine, kind, dispatcher.to(listener));
        added.begin(subscription);
        return added;
    }

    /** Ends all notifications. The handle of the session releases the native subscriptions. */
    void end() {
        dispatcher.end();
    }
}
