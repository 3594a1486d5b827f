package io.culvert.wfp.image.build;

import io.culvert.wfp.image.CorruptImageException;

/** Memory that holds structures with addresses in them, as a call gave them back. */
public interface NativeMemory {

    /**
     * Reads.
     *
     * @param address of the first byte
     * @param target where to
     * @param offset where there
     * @param count how many bytes
     * @throws CorruptImageException if there is no such memory, as far as that can be told
     */
    void read(long address, byte[] target, int offset, int count);

    /**
     * Overwrites, with zeros.
     *
     * @param address of the first byte
     * @param count how many bytes, all of which were read before
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
