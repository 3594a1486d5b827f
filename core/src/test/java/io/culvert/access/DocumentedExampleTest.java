package io.culvert.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

/** "String 2" of {@code win32/SecAuthZ}, "Security Descriptor String Format", which prints what the bytes say. */
class DocumentedExampleTest {

    private static final String ADMINS = "S-1-5-21-397955417-626881126-188441444-512";
    private static final String SDDL = "O:" + ADMINS + "G:" + ADMINS
            + "D:(A;;RPWPCCDCLCRCWOWDSDSW;;;SY)"
            + "(A;;RPWPCCDCLCRCWOWDSDSW;;;" + ADMINS + ")"
            + "(OA;;CCDC;bf967aba-0de6-11d0-a285-00aa003049e2;;AO)"
            + "(OA;;CCDC;bf967a9c-0de6-11d0-a285-00aa003049e2;;AO)"
            + "(OA;;CCDC;6da8a4ff-0e52-11d0-a286-00aa003049e2;;AO)"
            + "(OA;;CCDC;bf967aa8-0de6-11d0-a285-00aa003049e2;;PO)"
            + "(A;;RPLCRC;;;AU)"
            + "S:(AU;SAFA;WDWOSDWPCCDCSW;;;WD)";

    private final ByteBuffer bytes =
            ByteBuffer.wrap(SecurityDescriptor.parse(SDDL).toBytes()).order(ByteOrder.LITTLE_ENDIAN);

    @Test
    void discretionaryList() {
        assertEquals((short) 0x8014, bytes.getShort(2));
        int list = bytes.getInt(16);
        assertList(list, 4, 0x0104, 7);
        int[][] entries = {
            {0x00, 0x14, 0x00, 0x000f003f},
            {0x00, 0x24, 0x00, 0x000f003f},
            {0x05, 0x2c, 0x00, 0x00000003},
            {0x05, 0x2c, 0x00, 0x00000003},
            {0x05, 0x2c, 0x00, 0x00000003},
            {0x05, 0x2c, 0x00, 0x00000003},
            {0x00, 0x14, 0x00, 0x00020014},
        };
        int place = list + 8;
        for (int[] entry : entries) {
            assertEntry(entry, place);
            if (entry[0] == 0x05) {
                assertEquals(1, bytes.getInt(place + 8)); // ACE_OBJECT_TYPE_PRESENT
            }
            place += entry[1];
        }
        assertEquals(0xbf967aba, bytes.getInt(list + 8 + 0x14 + 0x24 + 12));
    }

    @Test
    void systemList() {
        int list = bytes.getInt(12);
        assertList(list, 2, 0x001c, 1);
        assertEntry(new int[] {0x02, 0x14, 0xc0, 0x000d002b}, list + 8);
    }

    private void assertList(int place, int revision, int size, int count) {
        assertEquals(revision, bytes.get(place));
        assertEquals(size, bytes.getShort(place + 2));
        assertEquals(count, bytes.getShort(place + 4));
    }

    private void assertEntry(int[] entry, int place) {
        assertEquals(entry[0], bytes.get(place));
        assertEquals(entry[2], Byte.toUnsignedInt(bytes.get(place + 1)));
        assertEquals(entry[1], bytes.getShort(place + 2));
        assertEquals(entry[3], bytes.getInt(place + 4));
    }
}
