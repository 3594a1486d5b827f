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
 * {@code FWPM_PROVIDER_CONTEXT_CHANGE_CALLBACK0} and {@code FWPM_PROVIDER_CHANGE_CALLBACK0}, which receive the {@code context}
 * of the subscriber, and the change. There is one callback for the whole process, because the engine calls it by an address
 * that the garbage collector does not see, and JNA never frees a callback. The context is the number of a subscriber; the
 * callback ignores numbers of subscribers that have left.
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

    /** The subscribers by the number that each passes as its context. */
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
        // Void: the result is ignored.
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
