package io.culvert.wfp.jna;

import com.sun.jna.CallbackProxy;
import com.sun.jna.CallbackThreadInitializer;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.win32.StdCallLibrary.StdCallCallback;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * {@code FWPM_PROVIDER_CONTEXT_CHANGE_CALLBACK0} and {@code FWPM_PROVIDER_CHANGE_CALLBACK0}, which take the {@code context} that the
 * subscriber gave, and the change. There is one for the life of the process: the engine calls it by an address that no collector
 * sees, and JNA would never let go of any. The context is a number, by which it finds the subscriber; one that has left
 * is not found.
 */
final class ChangeCallback implements CallbackProxy, StdCallCallback {

    static final ChangeCallback INSTANCE = new ChangeCallback();

    private static final boolean DAEMON = true;
    private static final boolean DETACHED_AFTERWARDS = true;

    static {
        Native.setCallbackThreadInitializer(
                INSTANCE, new CallbackThreadInitializer(DAEMON, DETACHED_AFTERWARDS, "culvert-fwpuclnt"));
    }

    private final Map<Long, Consumer<Pointer>> subscribers = new ConcurrentHashMap<>();
    private final AtomicLong last = new AtomicLong();

    private ChangeCallback() {}

    /** What the subscriber gives as its context, until it leaves. */
    Pointer enter(Consumer<Pointer> subscriber) {
        long number = last.incrementAndGet();
        subscribers.put(number, subscriber);
        return new Pointer(number);
    }

    void leave(Pointer context) {
        subscribers.remove(Pointer.nativeValue(context));
    }

    @Override
    public Object callback(Object[] arguments) {
        Consumer<Pointer> subscriber = subscribers.get(Pointer.nativeValue((Pointer) arguments[0]));
        if (subscriber != null) {
            subscriber.accept((Pointer) arguments[1]);
        }
        // Void; whatever is returned is not looked at.
        return 0;
    }

    @Override
    public Class<?>[] getParameterTypes() {
        return new Class<?>[] {Pointer.class, Pointer.class};
    }

    @Override
    public Class<?> getReturnType() {
        return void.class;
    }
}
