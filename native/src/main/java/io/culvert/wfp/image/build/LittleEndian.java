package io.culvert.wfp.image.build;

import io.culvert.wfp.abi.TargetAbi;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Numbers in little-endian memory, and pointers of either width. */
final class LittleEndian {

    static final VarHandle UINT16 = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    static final VarHandle UINT32 = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    static final VarHandle UINT64 = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final VarHandle BUFFER32 =
            MethodHandles.byteBufferViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle BUFFER64 =
            MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private LittleEndian() {}

    static long read(byte[] bytes, int offset, int byteSize) {
        return switch (byteSize) {
            case Byte.BYTES -> bytes[offset] & 0xFFL;
            case Short.BYTES -> (short) UINT16.get(bytes, offset) & 0xFFFFL;
            case Integer.BYTES -> (int) UINT32.get(bytes, offset) & 0xFFFF_FFFFL;
            case Long.BYTES -> (long) UINT64.get(bytes, offset);
            default -> throw new IllegalArgumentException("no number has " + byteSize + " bytes");
        };
    }

    static void write(byte[] bytes, int offset, int byteSize, long value) {
        switch (byteSize) {
            case Byte.BYTES -> bytes[offset] = (byte) value;
            case Short.BYTES -> UINT16.set(bytes, offset, (short) value);
            case Integer.BYTES -> UINT32.set(bytes, offset, (int) value);
            case Long.BYTES -> UINT64.set(bytes, offset, value);
            default -> throw new IllegalArgumentException("no number has " + byteSize + " bytes");
        }
    }

    static long readPlace(TargetAbi abi, byte[] bytes, int slot) {
        return abi == TargetAbi.WIN64 ? (long) UINT64.get(bytes, slot) : (int) UINT32.get(bytes, slot) & 0xFFFF_FFFFL;
    }

    static void writePointer(TargetAbi abi, ByteBuffer target, int slot, long address) {
        if (abi == TargetAbi.WIN64) {
            BUFFER64.set(target, slot, address);
            return;
        }
        if (address >>> Integer.SIZE != 0) {
            throw new IllegalArgumentException(
                    "address 0x" + Long.toHexString(address) + " does not fit a pointer of " + abi);
        }
        BUFFER32.set(target, slot, (int) address);
    }
}
