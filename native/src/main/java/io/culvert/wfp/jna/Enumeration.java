package io.culvert.wfp.jna;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.session.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * An enumeration of the engine. Each page is one block of memory, which is freed as soon as it is read.
 *
 * @param <T> the value that is read from an entry
 */
abstract class Enumeration<T> implements Pages<T>, EngineHandle.Lease {

    final EngineHandle engine;
    private final String object;
    private @Nullable Pointer handle;

    /**
     * An enumeration that starts with {@link #begin}.
     *
     * @param engine whose
     * @param object how the names of its calls begin
     */
    Enumeration(EngineHandle engine, String object) {
        this.engine = engine;
        this.object = object;
    }

    final void begin(@Nullable Pointer template) {
        String function = object + "CreateEnumHandle0";
        engine.exclusively(function, () -> {
            PointerByReference made = new PointerByReference();
            engine.call(function, template, made);
            handle = made.getValue();
            engine.keep(this);
            return made;
        });
    }

    @Override
    public final List<T> next(int atMost) {
        if (atMost < 1) {
            throw new IllegalArgumentException("the size of a page is " + atMost + "; use 1 or more");
        }
        return engine.exclusively(object + "Enum", () -> page(atMost));
    }

    abstract List<T> page(int atMost);

    /** Reads the next entries with one call. */
    final List<T> block(String function, int atMost, LongFunction<T> reader) {
        engine.requireOpen(function);
        PointerByReference entries = new PointerByReference();
        IntByReference count = new IntByReference();
        engine.call(function, opened(function), atMost, entries, count);
        try {
            return read(entries.getValue(), count.getValue(), reader);
        } finally {
            engine.library().free(entries);
        }
    }

    /** Reads all entries even if one fails, because reading wipes the keys in the block. */
    private static <T> List<T> read(@Nullable Pointer entries, int count, LongFunction<T> reader) {
        List<T> page = new ArrayList<>();
        RuntimeException failure = null;
        for (int index = 0; entries != null && index < count; index++) {
            Pointer entry = entries.getPointer((long) index * EngineHandle.ABI.pointerSize());
            try {
                page.add(reader.apply(Pointer.nativeValue(entry)));
            } catch (RuntimeException damage) {
                failure = failure == null ? damage : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
        return List.copyOf(page);
    }

    private Pointer opened(String function) {
        Pointer open = handle;
        if (open == null) {
            throw new WfpException(ErrorCodes.ERROR_INVALID_HANDLE, function, "the pages were closed");
        }
        return open;
    }

    @Override
    public final void giveBack() {
        Pointer open = handle;
        if (open != null) {
            handle = null;
            engine.call(object + "DestroyEnumHandle0", open);
        }
    }

    @Override
    public final void close() {
        engine.release(this);
    }
}
