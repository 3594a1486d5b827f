package io.culvert.access;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.SecurityDescriptorRules;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Reads a SID from bytes. */
final class SidBytes {

    private static final int COUNT = 1;
    private static final int AUTHORITY_HIGH = 2;
    private static final int AUTHORITY_LOW = 4;

    private SidBytes() {}

    /**
     * Reads the SID at an index.
     *
     * @param in all bytes, low byte first
     * @param start index of the first byte
     * @param end limit of the SID
     * @param place where that is
     * @return the SID
     */
    static Sid sid(ByteBuffer in, int start, int end, Place place) {
        if (end - start < Sid.HEADER_SIZE) {
            throw refused(place, "room for " + (end - start) + " bytes", "8 bytes or more");
        }
        int revision = Byte.toUnsignedInt(in.get(start));
        if (revision != Sid.REVISION) {
            throw refused(place, "revision " + revision, "revision 1");
        }
        int count = Byte.toUnsignedInt(in.get(start + COUNT));
        int room = (end - start - Sid.HEADER_SIZE) / Integer.BYTES;
        if (count > Math.min(Sid.MAX_SUB_AUTHORITIES, room)) {
            throw refused(place, count + " numbers", "0 to " + Math.min(Sid.MAX_SUB_AUTHORITIES, room));
        }
        List<Long> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(Integer.toUnsignedLong(in.getInt(start + Sid.HEADER_SIZE + i * Integer.BYTES)));
        }
        // The authority has its high byte first.
        long high = Short.toUnsignedLong(Short.reverseBytes(in.getShort(start + AUTHORITY_HIGH)));
        long low = Integer.toUnsignedLong(Integer.reverseBytes(in.getInt(start + AUTHORITY_LOW)));
        return new Sid(high << Integer.SIZE | low, numbers);
    }

    /** The size of a valid SID. */
    static int length(ByteBuffer in, int start) {
        return Sid.HEADER_SIZE + Byte.toUnsignedInt(in.get(start + COUNT)) * Integer.BYTES;
    }

    private static InvalidPolicyException refused(Place place, String value, String allowed) {
        return new InvalidPolicyException(SecurityDescriptorRules.SID_BYTES.violatedBy(place, value, allowed));
    }
}
