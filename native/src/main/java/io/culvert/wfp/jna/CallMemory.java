package io.culvert.wfp.jna;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.GuidBytes;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Native memory for one call: one allocation, which is overwritten and freed after the call. The later {@link #close} keeps it
 * reachable, so the garbage collector does not free it during the call.
 */
final class CallMemory implements AutoCloseable {

    private final Memory block;
    private final Pointer start;

    private CallMemory(int byteSize) {
        // The allocation has room for an aligned start at any address.
        block = new Memory((long) byteSize + NativeImage.BASE_ALIGNMENT);
        long address = Pointer.nativeValue(block);
        start = block.share(-address & (NativeImage.BASE_ALIGNMENT - 1), byteSize);
    }

    static CallMemory of(NativeImage image) {
        CallMemory memory = new CallMemory(image.byteSize());
        try {
            image.bind(memory.start.getByteBuffer(0, image.byteSize()), Pointer.nativeValue(memory.start));
            return memory;
        } catch (RuntimeException failure) {
            memory.close();
            throw failure;
        }
    }

    static CallMemory of(UUID guid) {
        return of(GuidBytes.of(guid));
    }

    static CallMemory of(byte[] bytes) {
        CallMemory memory = new CallMemory(bytes.length);
        memory.start.write(0, bytes, 0, bytes.length);
        return memory;
    }

    /** The address of an offset. */
    @Nullable
    Pointer at(int place) {
        return place == NativeImage.NULL ? null : start.share(place);
    }

    @Override
    public void close() {
        block.clear();
        block.close();
    }
}
