package io.culvert.wfp.lift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.model.TunnelOption;
import io.culvert.model.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.wfp.TunnelCompiler;
import io.culvert.wfp.UnknownPolicyException;
import io.culvert.wfp.image.BrokenImages;
import io.culvert.wfp.image.ImageReader;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.Places;
import io.culvert.wfp.layout.TargetAbi;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bits that are of transport mode, not for use, or documented nowhere: no policy says them, and none is read as if it did. */
class UnsaidFlagsTest {

    private static final String FLAGS = "IPSEC_TUNNEL_POLICY1.flags";

    /** Not for use, negotiation discovery (2), not for use again, and the four whose names have BANDWIDTH. */
    @ParameterizedTest
    @ValueSource(ints = {0x1, 0x2, 0x4, 0x8000, 0x40000, 0x80000, 0x100000, 0x200000})
    void areNeverReadAsAPolicy(int bit) {
        for (TargetAbi abi : TargetAbi.values()) {
            NativeImage image = TunnelCompiler.lower(Policies.modern(), abi);
            NativeImage strange = BrokenImages.withUint32(image, Places.first(image, FLAGS), bit);
            UnknownPolicyException refusal =
                    assertThrows(UnknownPolicyException.class, () -> TunnelCompiler.lift(strange));
            assertTrue(String.valueOf(refusal.getMessage()).contains("flags"), refusal.getMessage());
        }
    }

    @Test
    void areNeverWritten() {
        TunnelPolicy policy =
                Policies.modernParts().tunnelOptions(Set.of(TunnelOption.values())).build();
        NativeImage image = TunnelCompiler.lower(policy, TargetAbi.WIN64);
        String name = "IPSEC_TUNNEL_POLICY" + image.dump().replaceAll("(?s).*IPSEC_TUNNEL_POLICY(\\d).*", "$1");
        int flags = Places.uint32(image, name + ".flags");
        assertEquals(0, flags & 0x3C8007, () -> Integer.toHexString(flags));
    }
}
