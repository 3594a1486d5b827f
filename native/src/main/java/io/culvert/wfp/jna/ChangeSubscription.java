package io.culvert.wfp.jna;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.session.ObjectChange;
import io.culvert.wfp.session.Subscription;
import io.culvert.wfp.session.notify.ListenerDispatcher;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A subscription to changes of one kind of object. Its own monitor is held while the listener is called. */
final class ChangeSubscription implements Subscription, EngineHandle.Lease {

    private final EngineHandle engine;
    private final ChangeKind kind;
    private final Consumer<? super ObjectChange> listener;
    private final Pointer context;
    private @Nullable Pointer handle;
    private boolean ended;

    ChangeSubscription(
            EngineHandle engine,
            ListenerDispatcher dispatcher,
            ChangeKind kind,
            Consumer<? super ObjectChange> listener) {
        this.engine = engine;
        this.kind = kind;
        this.listener = listener;
        this.context = ChangeCallback.INSTANCE.enter(change -> {
            // Read during the callback, because the engine frees it afterwards.
            ObjectChange read = kind.read(change);
            dispatcher.dispatch(() -> deliver(read));
        });
    }

    void begin(NativeImage subscription) {
        PointerByReference made = new PointerByReference();
        synchronized (engine) {
            try (CallMemory memory = CallMemory.of(subscription)) {
                engine.call(kind.subscribe(), memory.at(0), ChangeCallback.INSTANCE, context, made);
            } catch (RuntimeException | Error refusal) {
                ChangeCallback.INSTANCE.leave(context);
                throw refusal;
            }
            handle = made.getValue();
            engine.keep(this);
        }
    }

    private synchronized void deliver(ObjectChange change) {
        if (!ended) {
            listener.accept(change);
        }
    }

    @Override
    public void giveBack() {
        Pointer open = handle;
        if (open != null) {
            handle = null;
            ChangeCallback.INSTANCE.leave(context);
            engine.call(kind.unsubscribe(), open);
        }
    }

    /** Waits for the listener, unless the listener is the caller. */
    synchronized void end() {
        ended = true;
    }

    @Override
    public void close() {
        try {
            synchronized (engine) {
                engine.forget(this);
                giveBack();
            }
        } finally {
            // Without the monitor of the session, which the listener may be waiting for.
            end();
        }
    }
}
