package io.culvert.wfp.layout;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.UUID;

/**
 * The form of a GUID in memory: {@code Data1}, {@code Data2} and {@code Data3} little-endian, {@code Data4} as it is
 * written.
 *
 * <p>The sixteen bytes are available as an array or, without allocation, as two 64-bit integers to store little-endian
 * one after the other.
 */
public final class GuidBytes {
    /** The size of a GUID in bytes. */
    public static final int BYTE_SIZE = 16;

    private static final VarHandle UINT64 = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private GuidBytes() {}

    /**
     * The bytes 0 to 7 of a GUID in memory.
     *
     * @param guid the GUID
     * @return the bytes as a little-endian integer
     */
    public static long firstHalf(UUID guid) {
        long bits = guid.getMostSignificantBits();
        return (bits >>> 32) | ((bits & 0xFFFF_0000L) << 16) | (bits << 48);
    }

    /**
     * The bytes 8 to 15 of a GUID in memory.
     *
     * @param guid the GUID
     * @return the bytes as a little-endian integer
     */
    public static long secondHalf(UUID guid) {
        return Long.reverseBytes(guid.getLeastSignificantBits());
    }

    /**
     * The GUID that lies in memory as two little-endian integers.
     *
     * @param firstHalf the bytes 0 to 7 as a little-endian integer
     * @param secondHalf the bytes 8 to 15 as a little-endian integer
     * @return the GUID
     */
    public static UUID of(long firstHalf, long secondHalf) {
        long bits = (firstHalf << 32) | ((firstHalf >>> 16) & 0xFFFF_0000L) | (firstHalf >>> 48);
        return new UUID(bits, Long.reverseBytes(secondHalf));
    }

    /**
     * The bytes of a GUID in memory.
     *
     * @param guid the GUID
     * @return a new array of 16 bytes
     */
    public static byte[] of(UUID guid) {
        byte[] bytes = new byte[BYTE_SIZE];
        write(guid, bytes, 0);
        return bytes;
    }

    /**
     * Puts a GUID into memory.
     *
     * @param guid the GUID
     * @param bytes an array
     * @param byteOffset where in the array the GUID begins
     */
    public static void write(UUID guid, byte[] bytes, int byteOffset) {
        UINT64.set(bytes, byteOffset, firstHalf(guid));
        UINT64.set(bytes, byteOffset + Long.BYTES, secondHalf(guid));
    }

    /**
     * The GUID that lies in memory.
     *
     * @param bytes an array
     * @param byteOffset where in the array the GUID begins
     * @return the GUID
     */
    public static UUID parse(byte[] bytes, int byteOffset) {
        return of((long) UINT64.get(bytes, byteOffset), (long) UINT64.get(bytes, byteOffset + Long.BYTES));
    }
}
