package io.culvert.wfp.jna;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.session.Subscription;
import io.culvert.wfp.session.notify.Delivery;
import org.jspecify.annotations.Nullable;

/** A subscription to changes of one kind of object. */
final class ChangeSubscription implements Subscription, EngineHandle.Lease {

    private final EngineHandle engine;
    private final ChangeKind kind;
    private final Delivery delivery;
    private final Pointer context;
    private @Nullable Pointer handle;

    ChangeSubscription(EngineHandle engine, ChangeKind kind, Delivery delivery) {
        this.engine = engine;
        this.kind = kind;
        this.delivery = delivery;
        // Read during the callback, because the engine frees it afterwards.
        this.context = ChangeCallback.INSTANCE.enter(change -> delivery.offer(kind.read(change)));
    }

    void begin(NativeImage subscription) {
        PointerByReference made = new PointerByReference();
        try (CallMemory memory = CallMemory.of(subscription)) {
            engine.exclusively(kind.subscribe(), () -> {
                engine.call(kind.subscribe(), memory.at(0), ChangeCallback.INSTANCE, context, made);
                handle = made.getValue();
                engine.keep(this);
                return made;
            });
        } catch (RuntimeException | Error refusal) {
            ChangeCallback.INSTANCE.leave(context);
            throw refusal;
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

    /** Ends the notifications first, because the handle may have to wait for another call of the session. */
    @Override
    public void close() {
        delivery.end();
        engine.release(this);
    }
}
