package io.culvert.wfp;

import com.sun.jna.Memory;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Collects garbage all the time, and takes and overwrites native memory of one size. Memory that is freed too early soon
 * has other content.
 */
final class MemoryPressure implements AutoCloseable {

    private static final int BLOCKS = 64;
    private static final byte OTHER_DATA = (byte) 0xCC;

    private final int byteSize;
    private final AtomicInteger collections = new AtomicInteger();
    private final Thread thread = new Thread(this::run, "memory pressure");
    private volatile boolean closed;

    MemoryPressure(int byteSize) {
        this.byteSize = byteSize;
        thread.start();
    }

    private void run() {
        while (!closed) {
            System.gc();
            collections.incrementAndGet();
            List<Memory> blocks = new ArrayList<>();
            for (int i = 0; i < BLOCKS; i++) {
                Memory block = new Memory(byteSize);
                // Also makes JNA let go of the memory of buffers that are gone, which it does whenever it makes
                // another.
                ByteBuffer bytes = block.getByteBuffer(0, byteSize);
                while (bytes.hasRemaining()) {
                    bytes.put(OTHER_DATA);
                }
                blocks.add(block);
            }
            blocks.forEach(Memory::close);
        }
    }

    int collections() {
        return collections.get();
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
