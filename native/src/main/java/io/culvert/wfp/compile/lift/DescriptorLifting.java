package io.culvert.wfp.compile.lift;

import io.culvert.access.SecurityDescriptor;
import io.culvert.wfp.image.build.ImageReader;
import io.culvert.wfp.image.build.NativeMemory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** Reads a self-relative security descriptor. Its size is not stored, so it is computed from its parts. */
public final class DescriptorLifting {

    private static final String ARGUMENT = "sd";
    private static final int HEADER_SIZE = 20;
    private static final int OWNER = 4;
    private static final int GROUP = 8;
    private static final int SACL = 12;
    private static final int DACL = 16;

    private static final int SID_HEADER_SIZE = 8;
    private static final int ACL_HEADER_SIZE = 8;
    private static final int ACL_SIZE = 2;

    /** The bytes of a descriptor, wherever they are stored. */
    @FunctionalInterface
    private interface Source {

        /** Returns bytes from an offset. A negative offset is outside every descriptor. */
        byte[] bytes(int offset, long count);
    }

    private final Source source;

    private DescriptorLifting(Source source) {
        this.source = source;
    }

    /**
     * Reads a descriptor.
     *
     * @param reader the reader of the image
     * @param place the place of the descriptor
     * @return the descriptor
     * @throws io.culvert.wfp.image.CorruptImageException if a part is outside the image
     * @throws io.culvert.rule.InvalidPolicyException if the bytes are not a descriptor
     */
    public static SecurityDescriptor descriptor(ImageReader reader, int place) {
        return new DescriptorLifting(
                        (offset, count) -> reader.bytesAt(offset < 0 ? -1 : place + offset, count, ARGUMENT))
                .descriptor();
    }

    /**
     * Reads a descriptor that a call returned.
     *
     * @param memory the memory, which its owner frees
     * @param address the address of the descriptor
     * @return the descriptor
     * @throws io.culvert.rule.InvalidPolicyException if the bytes are not a descriptor
     */
    public static SecurityDescriptor descriptor(NativeMemory memory, long address) {
        return new DescriptorLifting((offset, count) -> {
                    byte[] bytes = new byte[Math.toIntExact(count)];
                    memory.read(Math.addExact(address, Integer.toUnsignedLong(offset)), bytes, 0, bytes.length);
                    return bytes;
                })
                .descriptor();
    }

    private SecurityDescriptor descriptor() {
        return SecurityDescriptor.of(source.bytes(0, byteSize()));
    }

    /** The end of the last part. */
    private long byteSize() {
        long end = HEADER_SIZE;
        for (int owner : new int[] {OWNER, GROUP}) {
            end = Math.max(end, start(owner).map(this::endOfSid).orElse(0L));
        }
        for (int list : new int[] {SACL, DACL}) {
            end = Math.max(end, start(list).map(this::endOfList).orElse(0L));
        }
        return end;
    }

    private Optional<Integer> start(int field) {
        int offset = bytes(field, Integer.BYTES).getInt();
        return offset == 0 ? Optional.empty() : Optional.of(offset);
    }

    private long endOfSid(int start) {
        int authorities = Byte.toUnsignedInt(bytes(start, SID_HEADER_SIZE).get(1));
        return (long) start + SID_HEADER_SIZE + (long) Integer.BYTES * authorities;
    }

    private long endOfList(int start) {
        return (long) start + Short.toUnsignedInt(bytes(start, ACL_HEADER_SIZE).getShort(ACL_SIZE));
    }

    private ByteBuffer bytes(int offset, int count) {
        // The source refuses an offset outside the image, including a negative one.
        return ByteBuffer.wrap(source.bytes(offset, count)).order(ByteOrder.LITTLE_ENDIAN);
    }
}
