package io.culvert.wfp.image;

/** Memory that holds structures with addresses in them, as a call gave them back. */
@FunctionalInterface
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
     * Memory that was bound to an address.
     *
     * @param bytes the memory; not copied
     * @param baseAddress the address of the first byte
     * @return the memory
     */
    static NativeMemory of(byte[] bytes, long baseAddress) {
        return (address, target, offset, count) -> {
            long from = address - baseAddress;
            if (from < 0 || from > bytes.length - count) {
                throw new CorruptImageException(
                        CorruptImageException.Damage.OUT_OF_BOUNDS,
                        count + " bytes at address 0x" + Long.toHexString(address) + " lie outside the memory");
            }
            System.arraycopy(bytes, (int) from, target, offset, count);
        };
    }
}
