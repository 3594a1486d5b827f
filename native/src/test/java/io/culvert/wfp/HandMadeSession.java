package io.culvert.wfp;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.GuidBytes;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER0;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT1;
import io.culvert.wfp.layout.sdk.RPC_C_AUTHN;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** A session with the recording engine whose calls are made by hand, for those that the library does not make. */
final class HandMadeSession implements AutoCloseable {

    static final TargetAbi ABI = TargetAbi.WIN64;

    private final Pointer engine;

    private HandMadeSession(Pointer engine) {
        this.engine = engine;
    }

    static HandMadeSession open() {
        PointerByReference handle = new PointerByReference();
        check("FwpmEngineOpen0", null, RPC_C_AUTHN.RPC_C_AUTHN_DEFAULT, null, null, handle);
        return new HandMadeSession(handle.getValue());
    }

    private static void check(String function, Object... arguments) {
        int code = RecordingEngine.library().getFunction(function).invokeInt(arguments);
        if (code != 0) {
            throw new WfpException(code, function);
        }
    }

    /** Calls a function whose first argument is the session's handle. */
    void call(String function, Object... arguments) {
        check(function, Stream.concat(Stream.of(engine), Stream.of(arguments)).toArray());
    }

    /** Makes the memory of an image for the time of some work. */
    static void bound(NativeImage image, Consumer<Memory> work) {
        try (Memory memory = new Memory(image.byteSize())) {
            image.bind(memory.getByteBuffer(0, image.byteSize()), Pointer.nativeValue(memory));
            work.accept(memory);
        }
    }

    /** Calls a function that takes a key, and what else is given. */
    void callByKey(String function, UUID key, Object... others) {
        try (Memory guid = new Memory(GuidBytes.BYTE_SIZE)) {
            guid.write(0, GuidBytes.of(key), 0, GuidBytes.BYTE_SIZE);
            call(function, Stream.concat(Stream.of(guid), Stream.of(others)).toArray());
        }
    }

    /** Reads one object by its key; the object is there only while it is read. */
    <T> T get(String function, UUID key, Function<Pointer, T> read) {
        PointerByReference object = new PointerByReference();
        callByKey(function, key, object);
        try {
            return read.apply(object.getValue());
        } finally {
            free(object);
        }
    }

    static void free(PointerByReference block) {
        RecordingEngine.library().getFunction("FwpmFreeMemory0").invokeVoid(new Object[] {block});
    }

    Enumeration contexts() {
        return enumeration(Kind.CONTEXTS, null);
    }

    Enumeration contexts(NativeImage template) {
        List<Enumeration> made = new ArrayList<>();
        bound(template, memory -> made.add(enumeration(Kind.CONTEXTS, memory)));
        return made.get(0);
    }

    Enumeration providers() {
        return enumeration(Kind.PROVIDERS, null);
    }

    private Enumeration enumeration(Kind kind, Pointer template) {
        PointerByReference handle = new PointerByReference();
        call(kind.object + "CreateEnumHandle0", template, handle);
        return new Enumeration(this, kind, handle.getValue());
    }

    /** What is enumerated: how its functions begin, and where its key is. */
    record Kind(String object, FieldLayout keyField) {

        static final Kind CONTEXTS = new Kind("FwpmProviderContext", FWPM_PROVIDER_CONTEXT1.providerContextKey);
        static final Kind PROVIDERS = new Kind("FwpmProvider", FWPM_PROVIDER0.providerKey);

        UUID key(Pointer entry) {
            return GuidBytes.parse(entry.getByteArray(keyField.byteOffset(ABI), GuidBytes.BYTE_SIZE), 0);
        }
    }

    /** An enumeration of that session, or its handle given to another. */
    record Enumeration(HandMadeSession session, Kind kind, Pointer handle) {

        Enumeration in(HandMadeSession other) {
            return new Enumeration(other, kind, handle);
        }

        Enumeration as(Kind other) {
            return new Enumeration(session, other, handle);
        }

        /** The array of the next entries; the caller's to free. */
        PointerByReference page(int version, int requested, IntByReference returned) {
            PointerByReference entries = new PointerByReference();
            session.call(kind.object + "Enum" + version, handle, requested, entries, returned);
            return entries;
        }

        <T> List<T> next(int version, int requested, Function<Pointer, T> read) {
            IntByReference returned = new IntByReference();
            PointerByReference entries = page(version, requested, returned);
            try {
                return Stream.of(entries.getValue().getPointerArray(0, returned.getValue()))
                        .map(read)
                        .toList();
            } finally {
                free(entries);
            }
        }

        List<UUID> keys(int version, int requested) {
            return next(version, requested, kind::key);
        }

        void destroy() {
            session.call(kind.object + "DestroyEnumHandle0", handle);
        }
    }

    @Override
    public void close() {
        call("FwpmEngineClose0");
    }
}
