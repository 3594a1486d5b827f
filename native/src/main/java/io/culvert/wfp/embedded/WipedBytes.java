package io.culvert.wfp.embedded;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** A buffer that overwrites its memory when it grows and when it is wiped, so that no pre-shared key remains. */
final class WipedBytes extends ByteArrayOutputStream {

    WipedBytes() {
        // Larger than almost every tunnel.
        super(1 << 12);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        if (length > buf.length - count) {
            byte[] old = buf;
            buf = Arrays.copyOf(old, Math.max(old.length * 2, Math.addExact(count, length)));
            Arrays.fill(old, (byte) 0);
        }
        super.write(bytes, offset, length);
    }

    @Override
    public synchronized void write(int single) {
        write(new byte[] {(byte) single}, 0, 1);
    }

    synchronized void wipe() {
        Arrays.fill(buf, (byte) 0);
        count = 0;
    }
}
