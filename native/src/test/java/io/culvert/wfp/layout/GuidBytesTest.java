package io.culvert.wfp.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.culvert.testing.Seeds;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GuidBytesTest {
    private static final UUID GUID = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");

    @Test
    void theFirstThreePartsAreLittleEndian() {
        assertEquals("33221100554477668899aabbccddeeff", HexFormat.of().formatHex(GuidBytes.of(GUID)));
        assertEquals(0x6677_4455_0011_2233L, GuidBytes.firstHalf(GUID));
        assertEquals(0xFFEE_DDCC_BBAA_9988L, GuidBytes.secondHalf(GUID));
    }

    @Test
    void parsesInTheMiddleOfAnArray() {
        byte[] bytes = new byte[GuidBytes.BYTE_SIZE + 3];
        System.arraycopy(GuidBytes.of(GUID), 0, bytes, 2, GuidBytes.BYTE_SIZE);
        assertEquals(GUID, GuidBytes.parse(bytes, 2));
    }

    @Test
    void everyGuidSurvivesTheWayThereAndBack() {
        Random random = Seeds.random();
        for (int round = 0; round < 10_000; round++) {
            UUID guid = new UUID(random.nextLong(), random.nextLong());
            byte[] bytes = GuidBytes.of(guid);
            assertEquals(guid, GuidBytes.parse(bytes, 0));
            assertEquals(guid, GuidBytes.of(GuidBytes.firstHalf(guid), GuidBytes.secondHalf(guid)));
            ByteBuffer halves = ByteBuffer.allocate(GuidBytes.BYTE_SIZE).order(ByteOrder.LITTLE_ENDIAN);
            halves.putLong(GuidBytes.firstHalf(guid)).putLong(GuidBytes.secondHalf(guid));
            assertArrayEquals(bytes, halves.array(), guid::toString);
        }
    }
}
