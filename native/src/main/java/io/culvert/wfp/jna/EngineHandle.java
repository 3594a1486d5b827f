package io.culvert.wfp.jna;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.WfpException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The handle of a session, the first argument of its calls. There is one call at a time. Whether the library allows another
 * call, or {@code FwpmEngineClose0}, during a call with the same handle is not documented. So closing waits for a running call
 * a short time only, and then leaves the handle to the thread of that call.
 */
final class EngineHandle {

    static final TargetAbi ABI = Native.POINTER_SIZE == Long.BYTES ? TargetAbi.WIN64 : TargetAbi.WIN32;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Fwpuclnt library;
    private final CallGate gate = new CallGate(PATIENCE);
    private final Set<Lease> leases = new LinkedHashSet<>();
    private @Nullable Pointer handle;
    private volatile boolean closing;

    EngineHandle(Fwpuclnt library, Pointer handle) {
        this.library = library;
        this.handle = handle;
    }

    /** A resource that the engine holds for the session until it is released. */
    interface Lease {

        /** Releases the resource once. The caller is inside the gate of the handle. */
        void giveBack();
    }

    Fwpuclnt library() {
        return library;
    }

    /** Throws if the session is closed. */
    void requireOpen(String function) {
        exclusively(function, () -> opened(function));
    }

    /** Runs work of several calls, without calls of other threads between them. */
    <T extends @Nullable Object> T exclusively(String function, Supplier<T> work) {
        return gate.inside(() -> {
            if (closing && gate.isOutermost()) {
                throw closed(function);
            }
            return work.get();
        });
    }

    void call(String function, @Nullable Object... arguments) {
        exclusively(function, () -> {
            Pointer open = opened(function);
            library.call(
                    function,
                    Stream.concat(Stream.of(open), Stream.of(arguments)).toArray());
            return open;
        });
    }

    void callByKey(String function, UUID key, @Nullable Object... others) {
        exclusively(function, () -> {
            Pointer open = opened(function);
            try (CallMemory memory = CallMemory.of(key)) {
                call(
                        function,
                        Stream.concat(Stream.of(memory.at(0)), Stream.of(others))
                                .toArray());
            }
            return open;
        });
    }

    /** The caller is inside {@link #exclusively}. */
    void keep(Lease lease) {
        leases.add(lease);
    }

    /** Releases a resource before the session ends. If another call lasts, its thread does so afterwards. */
    void release(Lease lease) {
        gate.eventually(() -> {
            if (leases.remove(lease)) {
                lease.giveBack();
            }
        });
    }

    /** Refuses further calls, and closes the handle; if another call lasts, its thread closes it afterwards. */
    void close() {
        closing = true;
        gate.eventually(this::end);
    }

    private void end() {
        Pointer open = handle;
        if (open == null) {
            return;
        }
        List.copyOf(leases).forEach(EngineHandle::giveBack);
        leases.clear();
        // Also if the engine refuses, because the handle cannot be used afterwards.
        handle = null;
        library.call("FwpmEngineClose0", open);
    }

    private static void giveBack(Lease lease) {
        try {
            lease.giveBack();
        } catch (WfpException refusal) {
            // Resources that cannot be released end with the session, which the next call closes.
            return;
        }
    }

    private Pointer opened(String function) {
        Pointer open = handle;
        if (open == null) {
            throw closed(function);
        }
        return open;
    }

    private static WfpException closed(String function) {
        return new WfpException(ErrorCodes.ERROR_INVALID_HANDLE, function, "the session is closed");
    }
}
