package io.culvert.benchmarks.structure;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import com.sun.jna.Union;
import com.sun.jna.platform.win32.Guid.GUID;
import org.jspecify.annotations.Nullable;

/** Which packets. */
@SuppressWarnings("NullAway.Init") // JNA sets embedded structures and unions by reflection.
public final class Conditions {

    private Conditions() {}

    @FieldOrder({"fieldKey", "matchType", "conditionValue"})
    public static final class FWPM_FILTER_CONDITION0 extends Structure {
        public GUID fieldKey;
        public int matchType;
        public FWP_CONDITION_VALUE0 conditionValue;

        public FWPM_FILTER_CONDITION0() {}

        public FWPM_FILTER_CONDITION0(Pointer memory) {
            super(memory);
        }
    }

    @FieldOrder({"type", "value"})
    public static final class FWP_CONDITION_VALUE0 extends Structure {
        public int type;
        public Value value;

        public FWP_CONDITION_VALUE0() {}

        public FWP_CONDITION_VALUE0(Pointer memory) {
            super(memory);
        }
    }

    /** The union of {@code FWP_CONDITION_VALUE0}. */
    public static final class Value extends Union {
        public byte uint8;
        public short uint16;
        public int uint32;
        public @Nullable Pointer byteArray16;
        public FWP_V4_ADDR_AND_MASK.@Nullable ByReference v4AddrMask;
        public @Nullable Pointer v6AddrMask;
        public @Nullable Pointer rangeValue;

        public Value() {}

        public Value(Pointer memory) {
            super(memory);
        }
    }

    @FieldOrder({"addr", "mask"})
    public static class FWP_V4_ADDR_AND_MASK extends Structure {
        public int addr;
        public int mask;

        public FWP_V4_ADDR_AND_MASK() {}

        public FWP_V4_ADDR_AND_MASK(Pointer memory) {
            super(memory);
        }

        public static final class ByReference extends FWP_V4_ADDR_AND_MASK implements Structure.ByReference {
            public ByReference() {}

            public ByReference(Pointer memory) {
                super(memory);
            }
        }
    }
}
