package io.culvert.benchmarks.structure;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import com.sun.jna.Union;
import com.sun.jna.platform.win32.Guid.GUID;
import io.culvert.benchmarks.structure.MainMode.IKEEXT_POLICY1;
import io.culvert.benchmarks.structure.QuickMode.IPSEC_TUNNEL_POLICY1;
import org.jspecify.annotations.Nullable;

/** Who an object is. */
@SuppressWarnings("NullAway.Init") // JNA sets embedded structures and unions by reflection.
public final class Envelope {

    private Envelope() {}

    @FieldOrder({"size", "data"})
    public static final class FWP_BYTE_BLOB extends Structure {
        public int size;
        public @Nullable Pointer data;

        public FWP_BYTE_BLOB() {}

        public FWP_BYTE_BLOB(Pointer memory) {
            super(memory);
        }
    }

    @FieldOrder({"name", "description"})
    public static final class FWPM_DISPLAY_DATA0 extends Structure {
        public @Nullable Pointer name;
        public @Nullable Pointer description;

        public FWPM_DISPLAY_DATA0() {}

        public FWPM_DISPLAY_DATA0(Pointer memory) {
            super(memory);
        }
    }

    @FieldOrder({
        "providerContextKey",
        "displayData",
        "flags",
        "providerKey",
        "providerData",
        "type",
        "policy",
        "providerContextId"
    })
    public static final class FWPM_PROVIDER_CONTEXT1 extends Structure {
        public GUID providerContextKey;
        public FWPM_DISPLAY_DATA0 displayData;
        public int flags;
        public GUID.@Nullable ByReference providerKey;
        public FWP_BYTE_BLOB providerData;
        public int type;
        public Policy policy;
        public long providerContextId;

        public FWPM_PROVIDER_CONTEXT1() {}

        public FWPM_PROVIDER_CONTEXT1(Pointer memory) {
            super(memory);
        }
    }

    /** The union of {@code FWPM_PROVIDER_CONTEXT1}. */
    public static final class Policy extends Union {
        public IPSEC_TUNNEL_POLICY1.@Nullable ByReference ikeQmTunnelPolicy;
        public IKEEXT_POLICY1.@Nullable ByReference ikeMmPolicy;
        public IPSEC_TUNNEL_POLICY1.@Nullable ByReference ikeV2QmTunnelPolicy;
        public IKEEXT_POLICY1.@Nullable ByReference ikeV2MmPolicy;

        public Policy() {}

        public Policy(Pointer memory) {
            super(memory);
        }
    }
}
