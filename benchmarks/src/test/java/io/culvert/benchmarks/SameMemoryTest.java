package io.culvert.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.sun.jna.Memory;
import io.culvert.dsl.Culvert;
import io.culvert.policy.TunnelPolicy;
import java.lang.ref.Reference;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A comparison of speed is worth something only if all do the same. */
class SameMemoryTest {

    private static final TunnelPolicy POLICY = ReferencePolicy.modern();

    private final ThroughCulvert culvert = new ThroughCulvert(new Memory(LowerAndBind.MEMORY_SIZE));

    @Test
    void structuresHoldWhatCulvertWrites() {
        assertEquals(seen(culvert.put(POLICY)), seen(ThroughStructure.put(POLICY)));
    }

    @Test
    void handWrittenOffsetsHoldWhatCulvertWrites() {
        ThroughMemory byHand = new ThroughMemory(new Memory(LowerAndBind.MEMORY_SIZE));
        assertEquals(seen(culvert.put(POLICY)), seen(byHand.put(POLICY)));
        assertEquals(seen(culvert.put(POLICY)), seen(byHand.put(POLICY)), "again, into the same memory");
    }

    @Test
    void aDifferenceBehindThreePointersIsSeen() {
        TunnelPolicy other = TunnelPolicy.builder()
                .from(POLICY)
                .quickModeProposals(List.of(
                        POLICY.quickModeProposals().get(0), Culvert.esp(Culvert.AES_CBC_128, Culvert.HMAC_SHA_256)))
                .build();
        assertNotEquals(seen(culvert.put(POLICY)), seen(culvert.put(other)));
    }

    private static SeenByCallee seen(NativeCall call) {
        try {
            return SeenByCallee.of(call);
        } finally {
            Reference.reachabilityFence(call.owner());
        }
    }
}
