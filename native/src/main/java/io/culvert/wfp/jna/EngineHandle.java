package io.culvert.wfp.jna;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.WfpException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The handle of a session, the first argument of its calls. Its monitor is held during each call, so there is one call at a
 * time, and closing waits for a running call.
 */
final class EngineHandle {

    static final TargetAbi ABI = Native.POINTER_SIZE == Long.BYTES ? TargetAbi.WIN64 : TargetAbi.WIN32;

    private final Fwpuclnt library;
    private final Set<Lease> leases = new LinkedHashSet<>();
    private @Nullable Pointer handle;

    EngineHandle(Fwpuclnt library, Pointer handle) {
        this.library = library;
        this.handle = handle;
    }

    /** A resource that the engine holds for the session until it is released. */
    interface Lease {

        /** Releases the resource once. The caller holds the monitor of the handle. */
        void giveBack();
    }

    Fwpuclnt library() {
        return library;
    }

    /** Throws if the session is closed. */
    synchronized void requireOpen(String function) {
        opened(function);
    }

    synchronized void call(String function, @Nullable Object... arguments) {
        Pointer open = opened(function);
        library.call(
                function, Stream.concat(Stream.of(open), Stream.of(arguments)).toArray());
    }

    synchronized void callByKey(String function, UUID key, @Nullable Object... others) {
        requireOpen(function);
        try (CallMemory memory = CallMemory.of(key)) {
            call(
                    function,
                    Stream.concat(Stream.of(memory.at(0)), Stream.of(others)).toArray());
        }
    }

    synchronized void keep(Lease lease) {
        leases.add(lease);
    }

    synchronized void forget(Lease lease) {
        leases.remove(lease);
    }

    synchronized void close() {
        Pointer closing = handle;
        if (closing == null) {
            return;
        }
        List.copyOf(leases).forEach(EngineHandle::giveBack);
        leases.clear();
        // Also if the engine refuses, because the handle cannot be used afterwards.
        handle = null;
        library.call("FwpmEngineClose0", closing);
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
            throw new WfpException(ErrorCodes.ERROR_INVALID_HANDLE, function, "the session is closed");
        }
        return open;
    }
}
