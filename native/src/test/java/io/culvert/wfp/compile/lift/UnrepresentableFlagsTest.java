package io.culvert.wfp.compile.lift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.policy.TunnelOption;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.error.UnknownPolicyException;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.BrokenImages;
import io.culvert.wfp.image.build.FieldPlaces;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bits that are of transport mode, not for use, or documented nowhere: no policy says them, none is read as if it did. */
class UnrepresentableFlagsTest {

    private static final String FLAGS = "IPSEC_TUNNEL_POLICY1.flags";
    private static final int UNSAID = 0xF000_8007;

    /** Not for use; negotiation discovery; reserved; and the four that have BANDWIDTH in their names. */
    @ParameterizedTest
    @ValueSource(ints = {0x1, 0x2, 0x4, 0x8000, 0x1000_0000, 0x2000_0000, 0x4000_0000, 0x8000_0000})
    void areNeverReadAsAPolicy(int bit) {
        assertEquals(bit, bit & UNSAID);
        for (TargetAbi abi : TargetAbi.values()) {
            NativeImage image = TunnelCompiler.lower(Policies.modern(), abi);
            NativeImage strange = BrokenImages.withUint32(image, FieldPlaces.first(image, FLAGS), bit);
            UnknownPolicyException refusal =
                    assertThrows(UnknownPolicyException.class, () -> TunnelCompiler.lift(strange));
            assertTrue(String.valueOf(refusal.getMessage()).contains("flags"), refusal::getMessage);
        }
    }

    @Test
    void areNeverWritten() {
        TunnelPolicy policy = Policies.modernParts()
                .tunnelOptions(Set.of(TunnelOption.values()))
                .build();
        NativeImage image = TunnelCompiler.lower(policy, TargetAbi.WIN64);
        int flags =
                ByteBuffer.wrap(image.toBytes()).order(ByteOrder.LITTLE_ENDIAN).getInt(FieldPlaces.first(image, FLAGS));
        assertEquals(TunnelOption.values().length, Integer.bitCount(flags));
        assertEquals(0, flags & UNSAID);
    }
}
