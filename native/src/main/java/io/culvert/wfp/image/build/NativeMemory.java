package io.culvert.wfp.image.build;

import io.culvert.wfp.image.CorruptImageException;

/** Memory with structures that contain addresses, as a call returned them. */
public interface NativeMemory {

    /**
     * Reads bytes.
     *
     * @param address of the first byte
     * @param target the array to copy to
     * @param offset the first index in the array
     * @param count the number of bytes
     * @throws CorruptImageException if the memory is known not to exist
     */
    void read(long address, byte[] target, int offset, int count);

    /**
     * Requires that memory exists, before anything is allocated for it.
     *
     * @param address of the first byte
     * @param count the number of bytes
     * @throws CorruptImageException if the memory is known not to exist; the memory of a process cannot tell
     */
    default void require(long address, long count) {}

    /**
     * Overwrites bytes with zeros.
     *
     * @param address of the first byte
     * @param count the number of bytes, all of which were read before
     */
    void clear(long address, int count);

    /**
     * Memory that was bound to an address.
     *
     * @param bytes the memory; not copied
     * @param baseAddress the address of the first byte
     * @return the memory
     */
    static NativeMemory of(byte[] bytes, long baseAddress) {
        return new BoundMemory(bytes, baseAddress);
    }
}
