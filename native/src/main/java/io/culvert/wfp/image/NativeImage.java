package io.culvert.wfp.image;

import io.culvert.wfp.abi.TargetAbi;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The memory that a native call reads, for one ABI, as little-endian bytes. A pointer in it is the place of its target
 * within the image, and the image knows where its pointers are; so it is the same on every machine and can be compared,
 * hashed and kept. {@link #bind} turns places into addresses at the last moment.
 *
 * <p>An image may hold a pre-shared key. {@link #close()} overwrites it; {@link #toString()} shows nothing of it and
 * {@link #dump()} masks it.
 */
public final class NativeImage implements AutoCloseable {

    /** The place that stands for a null pointer among the {@linkplain CallArguments arguments}. */
    public static final int NULL = -1;

    /** Every structure is aligned if the image begins at a multiple of this. */
    public static final int BASE_ALIGNMENT = 8;

    private final TargetAbi abi;
    private final byte[] bytes;
    private final int[] relocations;
    private final CallArguments arguments;

    NativeImage(TargetAbi abi, byte[] bytes, int[] relocations, CallArguments arguments) {
        this.abi = abi;
        this.bytes = bytes;
        this.relocations = relocations;
        this.arguments = arguments;
    }

    /**
     * An image made by hand, such as one that no policy can say. Nothing is checked: that is the engine's part.
     *
     * @param abi for which ABI the bytes are laid out
     * @param bytes the memory; copied
     * @param relocations places of the pointers that are not null, ascending; copied
     * @param arguments the arguments of the call
     * @return the image
     */
    public static NativeImage of(TargetAbi abi, byte[] bytes, int[] relocations, CallArguments arguments) {
        return new NativeImage(abi, bytes.clone(), relocations.clone(), arguments);
    }

    /**
     * For which ABI the bytes are laid out.
     *
     * @return the ABI
     */
    public TargetAbi abi() {
        return abi;
    }

    /**
     * How much memory the call reads.
     *
     * @return bytes
     */
    public int byteSize() {
        return bytes.length;
    }

    /**
     * The arguments of the call.
     *
     * @return flags, and places in this image
     */
    public CallArguments arguments() {
        return arguments;
    }

    /**
     * Where pointers are that are not null.
     *
     * @return places, ascending; a copy
     */
    public int[] relocations() {
        return relocations.clone();
    }

    /**
     * The memory, pointers being places. May hold a pre-shared key: whoever asks wipes it.
     *
     * @return a copy
     */
    public byte[] toBytes() {
        return bytes.clone();
    }

    /**
     * Writes the memory with its pointers turned into addresses.
     *
     * @param target where to; {@link #byteSize()} bytes from its position on, which it leaves as it was
     * @param baseAddress the address of the target's position as the callee sees it, a multiple of
     *     {@link #BASE_ALIGNMENT}
     * @throws IllegalArgumentException if the address is not aligned, or does not fit a pointer of the ABI
     */
    public void bind(ByteBuffer target, long baseAddress) {
        if (baseAddress % BASE_ALIGNMENT != 0) {
            throw new IllegalArgumentException(
                    "base address 0x" + Long.toHexString(baseAddress) + " is not a multiple of " + BASE_ALIGNMENT);
        }
        int start = target.position();
        target.duplicate().put(bytes);
        for (int slot : relocations) {
            Slots.writePointer(abi, target, start + slot, baseAddress + Slots.readPlace(abi, bytes, slot));
        }
    }

    /**
     * The memory with its pointers turned into addresses. May hold a pre-shared key: whoever asks wipes it.
     *
     * @param baseAddress where the callee will see it, a multiple of {@link #BASE_ALIGNMENT}
     * @return a copy
     */
    public byte[] bind(long baseAddress) {
        byte[] bound = new byte[bytes.length];
        bind(ByteBuffer.wrap(bound), baseAddress);
        return bound;
    }

    /**
     * The image for people: each field with its place, bytes, name and decoded value; keys masked.
     *
     * @return many lines
     * @throws CorruptImageException if the image does not hold together
     */
    public String dump() {
        return AnnotatedDump.of(this);
    }

    /**
     * Another image with the same content, to keep when this one is closed.
     *
     * @return a copy, to be closed by itself
     */
    public NativeImage copy() {
        return new NativeImage(abi, bytes.clone(), relocations, arguments);
    }

    /** Overwrites the bytes. The image is of no use then. */
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

    /** Same ABI, memory, pointers and arguments. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NativeImage that
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
