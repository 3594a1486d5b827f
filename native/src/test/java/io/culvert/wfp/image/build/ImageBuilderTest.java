package io.culvert.wfp.image.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT1;
import io.culvert.wfp.layout.sdk.FWP_CONDITION_VALUE0;
import io.culvert.wfp.layout.sdk.FWP_V6_ADDR_AND_MASK;
import io.culvert.wfp.layout.sdk.IPSEC_SA_LIFETIME0;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImageBuilderTest {

    @ParameterizedTest
    @EnumSource(TargetAbi.class)
    void alignsEveryStructure(TargetAbi abi) {
        try (ImageBuilder image = new ImageBuilder(abi)) {
            for (int filler = 1; filler < 17; filler++) {
                image.bytes(new byte[filler]);
                int place = image.allocate(FWPM_PROVIDER_CONTEXT1.LAYOUT);
                assertEquals(0, place % FWPM_PROVIDER_CONTEXT1.LAYOUT.byteAlignment(abi));
            }
        }
    }

    @Test
    void refusesNumbersThatDoNotFit() {
        try (ImageBuilder image = new ImageBuilder(TargetAbi.WIN64)) {
            int place = image.allocate(IPSEC_SA_LIFETIME0.LAYOUT);
            image.put(place, IPSEC_SA_LIFETIME0.lifetimeSeconds, 0xFFFF_FFFFL);
            assertThrows(
                    ArithmeticException.class,
                    () -> image.put(place, IPSEC_SA_LIFETIME0.lifetimeSeconds, 0x1_0000_0000L));
            assertThrows(ArithmeticException.class, () -> image.put(place, IPSEC_SA_LIFETIME0.lifetimeSeconds, -1));
            int value = image.allocate(FWP_CONDITION_VALUE0.LAYOUT);
            image.put(value, FWP_CONDITION_VALUE0.uint8, 255);
            assertThrows(ArithmeticException.class, () -> image.put(value, FWP_CONDITION_VALUE0.uint8, 256));
            assertThrows(ArithmeticException.class, () -> image.put(value, FWP_CONDITION_VALUE0.uint16, 65_536));
        }
    }

    @Test
    void refusesFieldsOfAnotherForm() {
        try (ImageBuilder image = new ImageBuilder(TargetAbi.WIN64)) {
            int context = image.allocate(FWPM_PROVIDER_CONTEXT1.LAYOUT);
            assertThrows(
                    IllegalArgumentException.class, () -> image.point(context, FWPM_PROVIDER_CONTEXT1.type, context));
            assertThrows(ArithmeticException.class, () -> image.put(context, FWPM_PROVIDER_CONTEXT1.ikeMmPolicy, 1));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> image.putGuid(context, FWPM_PROVIDER_CONTEXT1.providerKey, new UUID(1, 2)));
            assertThrows(IllegalArgumentException.class, () -> image.embedded(context, FWPM_PROVIDER_CONTEXT1.flags));
            int prefix = image.allocate(FWP_V6_ADDR_AND_MASK.LAYOUT);
            assertThrows(
                    IllegalArgumentException.class,
                    () -> image.putBytes(prefix, FWP_V6_ADDR_AND_MASK.addr, new byte[15]));
        }
    }

    @Test
    void keepsWhatWasWrittenWhenItGrows() {
        try (ImageBuilder image = new ImageBuilder(TargetAbi.WIN32)) {
            int first = image.bytes(new byte[] {1, 2, 3});
            image.bytes(new byte[100_000]);
            NativeImage built = image.build(CallArguments.NONE);
            assertArrayEquals(new byte[] {1, 2, 3}, Arrays.copyOfRange(built.toBytes(), first, first + 3));
            assertEquals(100_003, built.byteSize());
        }
    }

    @Test
    void nothingHasNoPlace() {
        try (ImageBuilder image = new ImageBuilder(TargetAbi.WIN64)) {
            assertEquals(NativeImage.NULL, image.bytes(new byte[0]));
            assertEquals(NativeImage.NULL, image.allocate(FWPM_PROVIDER_CONTEXT1.LAYOUT, 0));
            assertTrue(image.utf16("") >= 0);
        }
    }
}
