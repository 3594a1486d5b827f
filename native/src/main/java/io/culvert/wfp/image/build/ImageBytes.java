package io.culvert.wfp.image.build;

import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.CorruptImageException;
import io.culvert.wfp.image.NativeImage;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The only implementation of {@link NativeImage}. Inside the library its bytes are read without a copy. */
public final class ImageBytes implements NativeImage {

    private final TargetAbi abi;
    private final byte[] bytes;
    private final int[] relocations;
    private final CallArguments arguments;

    /**
     * An image that owns its arrays.
     *
     * @param abi the ABI that the bytes are laid out for
     * @param bytes the memory; not copied
     * @param relocations offsets of the pointers that are not null, ascending; not copied
     * @param arguments the arguments of the call
     */
    public ImageBytes(TargetAbi abi, byte[] bytes, int[] relocations, CallArguments arguments) {
        this.abi = abi;
        this.bytes = bytes;
        this.relocations = relocations;
        this.arguments = arguments;
    }

    static ImageBytes of(NativeImage image) {
        return switch (image) {
            case ImageBytes bytes -> bytes;
        };
    }

    @Override
    public TargetAbi abi() {
        return abi;
    }

    @Override
    public int byteSize() {
        return bytes.length;
    }

    @Override
    public CallArguments arguments() {
        return arguments;
    }

    @Override
    public int[] relocations() {
        return relocations.clone();
    }

    @Override
    public byte[] toBytes() {
        return bytes.clone();
    }

    @Override
    public void bind(ByteBuffer target, long baseAddress) {
        if (baseAddress % BASE_ALIGNMENT != 0) {
            throw new IllegalArgumentException(
                    "base address 0x" + Long.toHexString(baseAddress) + " is not a multiple of " + BASE_ALIGNMENT);
        }
        int start = target.position();
        requireSlots();
        target.duplicate().put(bytes);
        for (int slot : relocations) {
            LittleEndian.writePointer(
                    abi, target, start + slot, baseAddress + LittleEndian.readPlace(abi, bytes, slot));
        }
    }

    /** Before anything is written. */
    private void requireSlots() {
        for (int slot : relocations) {
            if (slot < 0 || slot > bytes.length - abi.pointerSize()) {
                throw new ImageCorruption(
                        CorruptImageException.Damage.OUT_OF_BOUNDS,
                        "the relocation at " + ImageReader.hex(slot) + " is outside an image of " + bytes.length
                                + " bytes");
            }
        }
    }

    @Override
    public byte[] bind(long baseAddress) {
        byte[] bound = new byte[bytes.length];
        bind(ByteBuffer.wrap(bound), baseAddress);
        return bound;
    }

    @Override
    public String dump() {
        return AnnotatedDump.of(this);
    }

    @Override
    public NativeImage copy() {
        return new ImageBytes(abi, bytes.clone(), relocations, arguments);
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    byte[] rawBytes() {
        return bytes;
    }

    boolean isPointer(int slot) {
        return Arrays.binarySearch(relocations, slot) >= 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ImageBytes that
                && abi == that.abi
                && arguments.equals(that.arguments)
                && Arrays.equals(relocations, that.relocations)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(relocations) + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "NativeImage[" + abi + ", " + bytes.length + " bytes, " + relocations.length + " pointers]";
    }
}
