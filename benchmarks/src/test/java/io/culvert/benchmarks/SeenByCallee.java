package io.culvert.benchmarks;

import com.sun.jna.Pointer;
import io.culvert.policy.ApiGeneration;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.ImageImport;
import io.culvert.wfp.image.build.NativeMemory;
import io.culvert.wfp.layout.GuidBytes;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What a callee finds when it follows the arguments of a call, wherever the memory lies. Padding and unused arms of unions are
 * not looked at.
 */
record SeenByCallee(int flags, NativeImage mainMode, NativeImage tunnel, List<Condition> conditions, UUID keyModKey) {

    /** A {@code FWPM_FILTER_CONDITION0} whose value is a {@code FWP_V4_ADDR_AND_MASK}. */
    record Condition(UUID fieldKey, int matchType, int type, int addr, int mask) {

        private static final int SIZE = 40;

        static Condition at(Pointer struct) {
            Pointer value = struct.getPointer(32);
            return new Condition(guid(struct), struct.getInt(16), struct.getInt(24), value.getInt(0), value.getInt(4));
        }
    }

    static SeenByCallee of(NativeCall call) {
        return new SeenByCallee(
                call.flags(),
                context(call.mainModePolicy()),
                context(call.tunnelPolicy()),
                IntStream.range(0, call.numFilterConditions())
                        .mapToObj(i -> Condition.at(new Pointer(call.filterConditions() + (long) Condition.SIZE * i)))
                        .toList(),
                guid(new Pointer(call.keyModKey())));
    }

    private static NativeImage context(long address) {
        return ImageImport.context(ApiGeneration.ADD1, TargetAbi.WIN64, new Here(), address);
    }

    /** The memory of this process. */
    private static final class Here implements NativeMemory {

        @Override
        public void read(long address, byte[] target, int offset, int count) {
            new Pointer(address).read(0, target, offset, count);
        }

        @Override
        public void clear(long address, int count) {
            new Pointer(address).clear(count);
        }
    }

    private static UUID guid(Pointer struct) {
        return GuidBytes.parse(struct.getByteArray(0, GuidBytes.BYTE_SIZE), 0);
    }

    @Override
    public String toString() {
        return "flags " + flags + "\n" + mainMode.dump() + tunnel.dump() + conditions + "\n" + keyModKey;
    }
}
