package io.culvert.wfp.image.build;

import io.culvert.access.SecurityDescriptor;
import io.culvert.rule.InvalidPolicyException;

/** A self-relative security descriptor as text. Its length follows from its parts. */
final class DescriptorText {

    private static final String ARGUMENT = "sd";
    private static final int HEADER_SIZE = 20;
    private static final int[] SIDS = {4, 8};
    private static final int[] LISTS = {12, 16};

    private static final int SID_HEADER_SIZE = 8;
    private static final int SID_COUNT = 1;
    private static final int LIST_SIZE = 2;

    private final ImageReader reader;
    private final int place;

    DescriptorText(ImageReader reader, int place) {
        this.reader = reader;
        this.place = place;
    }

    /** The end of its last part. */
    int byteSize() {
        long end = HEADER_SIZE;
        for (int field : SIDS) {
            long start = number(field, Integer.BYTES);
            if (start != 0) {
                end = Math.max(end, start + SID_HEADER_SIZE + Integer.BYTES * number(start + SID_COUNT, Byte.BYTES));
            }
        }
        for (int field : LISTS) {
            long start = number(field, Integer.BYTES);
            if (start != 0) {
                end = Math.max(end, start + number(start + LIST_SIZE, Short.BYTES));
            }
        }
        reader.requireRoom(place, end, 1, 1, ARGUMENT);
        return Math.toIntExact(end);
    }

    /** In the definition language, or its length if the language cannot express it. */
    String text() {
        byte[] bytes = reader.bytesAt(place, byteSize(), ARGUMENT);
        try {
            return SecurityDescriptor.of(bytes).toString();
        } catch (InvalidPolicyException unreadable) {
            return bytes.length + " bytes";
        }
    }

    private long number(long offset, int width) {
        // Every offset outside the image is refused.
        int start = (int) Math.min(place + offset, Integer.MAX_VALUE);
        return LittleEndian.read(reader.bytesAt(start, width, ARGUMENT), 0, width);
    }
}
