package io.culvert.wfp.image;

import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.image.build.ImageBytes;
import java.nio.ByteBuffer;

/**
 * The memory that a native call reads, for one ABI, as little-endian bytes. A pointer in it is the offset of its target
 * in the image, and the image lists the offsets of its pointers. So an image contains no address and can be compared,
 * hashed and stored. {@link #bind} replaces offsets by addresses just before the call.
 *
 * <p>An image may contain a pre-shared key. {@link #close()} overwrites it. {@code toString()} shows no content, and
 * {@link #dump()} masks keys.
 *
 * <p>Two images are equal if their ABI, memory, pointers and arguments are.
 */
public sealed interface NativeImage extends AutoCloseable permits ImageBytes {

    /** The offset that stands for a null pointer in the {@linkplain CallArguments arguments}. */
    int NULL = -1;

    /** Every structure is aligned if the address of the image is a multiple of this. */
    int BASE_ALIGNMENT = 8;

    /**
     * An image with the given content, such as one that no policy can express. Nothing is checked here; the engine
     * verifies it.
     *
     * @param abi the ABI that the bytes are laid out for
     * @param bytes the memory; copied
     * @param relocations offsets of the pointers that are not null, ascending; copied
     * @param arguments the arguments of the call
     * @return the image
     */
    static NativeImage of(TargetAbi abi, byte[] bytes, int[] relocations, CallArguments arguments) {
        return new ImageBytes(abi, bytes.clone(), relocations.clone(), arguments);
    }

    /**
     * The ABI that the bytes are laid out for.
     *
     * @return the ABI
     */
    TargetAbi abi();

    /**
     * The size of the memory that the call reads.
     *
     * @return bytes
     */
    int byteSize();

    /**
     * The arguments of the call.
     *
     * @return flags, and offsets in this image
     */
    CallArguments arguments();

    /**
     * The offsets of the pointers that are not null.
     *
     * @return offsets, ascending; a copy
     */
    int[] relocations();

    /**
     * The memory, with offsets as pointers. It may contain a pre-shared key, which the caller must overwrite.
     *
     * @return a copy
     */
    byte[] toBytes();

    /**
     * Writes the memory with addresses as pointers.
     *
     * @param target receives {@link #byteSize()} bytes from its position on; the position does not change
     * @param baseAddress the address of the target's position as the callee sees it, a multiple of
     *     {@link #BASE_ALIGNMENT}
     * @throws IllegalArgumentException if the address is not aligned, or does not fit a pointer of the ABI
     * @throws CorruptImageException if a relocation is outside the image
     */
    void bind(ByteBuffer target, long baseAddress);

    /**
     * The memory with addresses as pointers. It may contain a pre-shared key, which the caller must overwrite.
     *
     * @param baseAddress the address at which the callee will see it, a multiple of {@link #BASE_ALIGNMENT}
     * @return a copy
     */
    byte[] bind(long baseAddress);

    /**
     * A readable dump: each field with its offset, bytes, name and decoded value. Keys are masked.
     *
     * @return several lines
     * @throws CorruptImageException if the image is damaged
     */
    String dump();

    /**
     * A second image with the same content, which outlives this one.
     *
     * @return a copy, to be closed by the caller
     */
    NativeImage copy();

    /** Overwrites the bytes. The image cannot be used afterwards. */
    @Override
    void close();
}
