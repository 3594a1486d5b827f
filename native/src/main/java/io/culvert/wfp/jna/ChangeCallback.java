package io.culvert.wfp.jna;

import com.sun.jna.CallbackProxy;
import com.sun.jna.CallbackThreadInitializer;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.win32.StdCallLibrary.StdCallCallback;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * {@code FWPM_PROVIDER_CONTEXT_CHANGE_CALLBACK0} and {@code FWPM_PROVIDER_CHANGE_CALLBACK0}: a context of the caller's, which is
 * null here, and the change. Reachable until it is released, as the engine calls it by an address that no collector sees.
 */
final class ChangeCallback implements CallbackProxy, StdCallCallback {

    private static final Set<ChangeCallback> IN_USE = ConcurrentHashMap.newKeySet();
    private static final boolean DAEMON = true;
    private static final boolean DETACHED_AFTERWARDS = true;

    private final Consumer<Pointer> changes;

    private ChangeCallback(Consumer<Pointer> changes) {
        this.changes = changes;
    }

    static ChangeCallback to(Consumer<Pointer> changes) {
        ChangeCallback callback = new ChangeCallback(changes);
        Native.setCallbackThreadInitializer(
                callback, new CallbackThreadInitializer(DAEMON, DETACHED_AFTERWARDS, "culvert-fwpuclnt"));
        IN_USE.add(callback);
        return callback;
    }

    void release() {
        IN_USE.remove(this);
    }

    @Override
    public Object callback(Object[] arguments) {
        changes.accept((Pointer) arguments[1]);
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
