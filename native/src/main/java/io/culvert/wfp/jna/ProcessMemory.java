package io.culvert.wfp.jna;

import com.sun.jna.Pointer;
import io.culvert.wfp.image.build.NativeMemory;

/** The memory of this process at its real addresses. */
final class ProcessMemory implements NativeMemory {

    static final ProcessMemory INSTANCE = new ProcessMemory();

    private ProcessMemory() {}

    @Override
    public void read(long address, byte[] target, int offset, int count) {
        new Pointer(address).read(0, target, offset, count);
    }

    @Override
    public void clear(long address, int count) {
        new Pointer(address).clear(count);
    }
}
