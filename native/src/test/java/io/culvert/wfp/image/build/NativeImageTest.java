package io.culvert.wfp.image.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.testing.Policies;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.image.NativeImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NativeImageTest {

    private static final long BASE = 0x7FFE_0000L;

    @ParameterizedTest
    @EnumSource(TargetAbi.class)
    void bindingAddsTheBaseToPointersAndChangesNothingElse(TargetAbi abi) {
        NativeImage image = TunnelCompiler.lower(Policies.microsoftSample(), abi);
        byte[] free = image.toBytes();
        byte[] bound = image.bind(BASE);
        for (int slot : image.relocations()) {
            assertEquals(pointer(free, slot, abi) + BASE, pointer(bound, slot, abi));
            Arrays.fill(free, slot, slot + abi.pointerSize(), (byte) 0);
            Arrays.fill(bound, slot, slot + abi.pointerSize(), (byte) 0);
        }
        assertArrayEquals(free, bound);
    }

    @Test
    void bindsIntoABufferAtItsPosition() {
        NativeImage image = TunnelCompiler.lower(Policies.modern(), TargetAbi.WIN64);
        ByteBuffer buffer = ByteBuffer.allocateDirect(image.byteSize() + 24).position(24);
        image.bind(buffer, BASE);
        byte[] bound = new byte[image.byteSize()];
        assertEquals(24, buffer.position());
        buffer.get(bound);
        assertArrayEquals(image.bind(BASE), bound);
    }

    @Test
    void everyPointerLeadsIntoTheImage() {
        for (TargetAbi abi : TargetAbi.values()) {
            NativeImage image = TunnelCompiler.lower(Policies.modern(), abi);
            for (int slot : image.relocations()) {
                assertTrue(pointer(image.toBytes(), slot, abi) < image.byteSize());
            }
        }
    }

    @Test
    void refusesAnUnalignedBase() {
        NativeImage image = TunnelCompiler.lower(Policies.modern(), TargetAbi.WIN64);
        assertThrows(IllegalArgumentException.class, () -> image.bind(BASE + 4));
    }

    @Test
    void refusesABaseThatPointersOf32BitsCannotHold() {
        NativeImage image = TunnelCompiler.lower(Policies.modern(), TargetAbi.WIN32);
        assertThrows(IllegalArgumentException.class, () -> image.bind(0x1_0000_0000L));
        assertThrows(IllegalArgumentException.class, () -> image.bind(0xFFFF_FFF8L));
    }

    @Test
    void closingOverwritesIt() {
        NativeImage image = TunnelCompiler.lower(Policies.microsoftSample(), TargetAbi.WIN64);
        NativeImage copy = image.copy();
        assertEquals(image, copy);
        image.close();
        assertArrayEquals(new byte[image.byteSize()], image.toBytes());
        assertNotEquals(image, copy);
    }

    @Test
    void showsNoSecret() {
        byte[] key = Policies.KEY_TEXT.getBytes(StandardCharsets.UTF_8);
        NativeImage image = TunnelCompiler.lower(Policies.microsoftSample(), TargetAbi.WIN64);
        assertTrue(indexOf(image.toBytes(), key) >= 0);
        for (String text : new String[] {image.toString(), image.dump()}) {
            assertFalse(text.contains(Policies.KEY_TEXT));
            assertFalse(text.contains("63 6f 72 72 65 63 74"));
        }
    }

    private static long pointer(byte[] bytes, int slot, TargetAbi abi) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return abi == TargetAbi.WIN64 ? buffer.getLong(slot) : Integer.toUnsignedLong(buffer.getInt(slot));
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }
}
