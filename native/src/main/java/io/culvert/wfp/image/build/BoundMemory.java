package io.culvert.wfp.image.build;

import io.culvert.wfp.image.CorruptImageException;
import java.util.Arrays;

/** An array that represents memory at an address. */
final class BoundMemory implements NativeMemory {

    private final byte[] bytes;
    private final long baseAddress;

    BoundMemory(byte[] bytes, long baseAddress) {
        this.bytes = bytes;
        this.baseAddress = baseAddress;
    }

    @Override
    public void read(long address, byte[] target, int offset, int count) {
        System.arraycopy(bytes, place(address, count), target, offset, count);
    }

    @Override
    public void require(long address, long count) {
        place(address, count);
    }

    @Override
    public void clear(long address, int count) {
        int place = place(address, count);
        Arrays.fill(bytes, place, place + count, (byte) 0);
    }

    private int place(long address, long count) {
        long place = address - baseAddress;
        if (place < 0 || place > bytes.length - count) {
            throw new ImageCorruption(
                    CorruptImageException.Damage.OUT_OF_BOUNDS,
                    count + " bytes at address 0x" + Long.toHexString(address) + " lie outside the memory");
        }
        return (int) place;
    }
}
