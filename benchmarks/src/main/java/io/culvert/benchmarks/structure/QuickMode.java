package io.culvert.benchmarks.structure;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import com.sun.jna.Union;
import org.jspecify.annotations.Nullable;

/** How packets are protected, and between which ends. */
@SuppressWarnings("NullAway.Init") // JNA sets embedded structures and unions by reflection.
public final class QuickMode {

    private QuickMode() {}

    @FieldOrder({"flags", "numIpsecProposals", "ipsecProposals", "tunnelEndpoints", "saIdleTimeout", "emPolicy"})
    public static class IPSEC_TUNNEL_POLICY1 extends Structure {
        public int flags;
        public int numIpsecProposals;
        public IPSEC_PROPOSAL0.@Nullable ByReference ipsecProposals;
        public IPSEC_TUNNEL_ENDPOINTS1 tunnelEndpoints;
        public IPSEC_SA_IDLE_TIMEOUT0 saIdleTimeout;
        public @Nullable Pointer emPolicy;

        public IPSEC_TUNNEL_POLICY1() {}

        public IPSEC_TUNNEL_POLICY1(Pointer memory) {
            super(memory);
        }

        public static final class ByReference extends IPSEC_TUNNEL_POLICY1 implements Structure.ByReference {
            public ByReference() {}

            public ByReference(Pointer memory) {
                super(memory);
            }
        }
    }

    @FieldOrder({"ipVersion", "local", "remote", "localIfLuid"})
    public static final class IPSEC_TUNNEL_ENDPOINTS1 extends Structure {
        public int ipVersion;
        public Address local;
        public Address remote;
        public long localIfLuid;

        public IPSEC_TUNNEL_ENDPOINTS1() {}

        public IPSEC_TUNNEL_ENDPOINTS1(Pointer memory) {
            super(memory);
        }
    }

    /** The unions of {@code IPSEC_TUNNEL_ENDPOINTS1}. */
    public static final class Address extends Union {
        public int v4Address;
        public byte[] v6Address = new byte[16];

        public Address() {}

        public Address(Pointer memory) {
            super(memory);
        }
    }

    @FieldOrder({"idleTimeoutSeconds", "idleTimeoutSecondsFailOver"})
    public static final class IPSEC_SA_IDLE_TIMEOUT0 extends Structure {
        public int idleTimeoutSeconds;
        public int idleTimeoutSecondsFailOver;

        public IPSEC_SA_IDLE_TIMEOUT0() {}

        public IPSEC_SA_IDLE_TIMEOUT0(Pointer memory) {
            super(memory);
        }
    }

    @FieldOrder({"lifetime", "numSaTransforms", "saTransforms", "pfsGroup"})
    public static class IPSEC_PROPOSAL0 extends Structure {
        public IPSEC_SA_LIFETIME0 lifetime;
        public int numSaTransforms;
        public IPSEC_SA_TRANSFORM0.@Nullable ByReference saTransforms;
        public int pfsGroup;

        public IPSEC_PROPOSAL0() {}

        public IPSEC_PROPOSAL0(Pointer memory) {
            super(memory);
        }

        public static final class ByReference extends IPSEC_PROPOSAL0 implements Structure.ByReference {
            public ByReference() {}

            public ByReference(Pointer memory) {
                super(memory);
            }
        }
    }

    @FieldOrder({"lifetimeSeconds", "lifetimeKilobytes", "lifetimePackets"})
    public static final class IPSEC_SA_LIFETIME0 extends Structure {
        public int lifetimeSeconds;
        public int lifetimeKilobytes;
        public int lifetimePackets;

        public IPSEC_SA_LIFETIME0() {}

        public IPSEC_SA_LIFETIME0(Pointer memory) {
            super(memory);
        }
    }

    @FieldOrder({"ipsecTransformType", "transform"})
    public static class IPSEC_SA_TRANSFORM0 extends Structure {
        public int ipsecTransformType;
        public Transform transform;

        public IPSEC_SA_TRANSFORM0() {}

        public IPSEC_SA_TRANSFORM0(Pointer memory) {
            super(memory);
        }

        public static final class ByReference extends IPSEC_SA_TRANSFORM0 implements Structure.ByReference {
            public ByReference() {}

            public ByReference(Pointer memory) {
                super(memory);
            }
        }
    }

    /** The union of {@code IPSEC_SA_TRANSFORM0}. */
    public static final class Transform extends Union {
        public IPSEC_AUTH_TRANSFORM0.@Nullable ByReference espAuthTransform;
        public IPSEC_CIPHER_TRANSFORM0.@Nullable ByReference espCipherTransform;
        public IPSEC_AUTH_AND_CIPHER_TRANSFORM0.@Nullable ByReference espAuthAndCipherTransform;

        public Transform() {}

        public Transform(Pointer memory) {
            super(memory);
        }
    }

    @FieldOrder({"authTransform", "cipherTransform"})
    public static class IPSEC_AUTH_AND_CIPHER_TRANSFORM0 extends Structure {
        public IPSEC_AUTH_TRANSFORM0 authTransform;
        public IPSEC_CIPHER_TRANSFORM0 cipherTransform;

        public IPSEC_AUTH_AND_CIPHER_TRANSFORM0() {}

        public IPSEC_AUTH_AND_CIPHER_TRANSFORM0(Pointer memory) {
            super(memory);
        }

        public static final class ByReference extends IPSEC_AUTH_AND_CIPHER_TRANSFORM0
                implements Structure.ByReference {
            public ByReference() {}

            public ByReference(Pointer memory) {
                super(memory);
            }
        }
    }

    @FieldOrder({"authTransformId", "cryptoModuleId"})
    public static class IPSEC_AUTH_TRANSFORM0 extends Structure {
        public IPSEC_AUTH_TRANSFORM_ID0 authTransformId;
        public @Nullable Pointer cryptoModuleId;

        public IPSEC_AUTH_TRANSFORM0() {}

        public IPSEC_AUTH_TRANSFORM0(Pointer memory) {
            super(memory);
        }

        public static final class ByReference extends IPSEC_AUTH_TRANSFORM0 implements Structure.ByReference {
            public ByReference() {}

            public ByReference(Pointer memory) {
                super(memory);
            }
        }
    }

    @FieldOrder({"authType", "authConfig"})
    public static final class IPSEC_AUTH_TRANSFORM_ID0 extends Structure {
        public int authType;
        public byte authConfig;

        public IPSEC_AUTH_TRANSFORM_ID0() {}

        public IPSEC_AUTH_TRANSFORM_ID0(Pointer memory) {
            super(memory);
        }
    }

    @FieldOrder({"cipherTransformId", "cryptoModuleId"})
    public static class IPSEC_CIPHER_TRANSFORM0 extends Structure {
        public IPSEC_CIPHER_TRANSFORM_ID0 cipherTransformId;
        public @Nullable Pointer cryptoModuleId;

        public IPSEC_CIPHER_TRANSFORM0() {}

        public IPSEC_CIPHER_TRANSFORM0(Pointer memory) {
            super(memory);
        }

        public static final class ByReference extends IPSEC_CIPHER_TRANSFORM0 implements Structure.ByReference {
            public ByReference() {}

            public ByReference(Pointer memory) {
                super(memory);
            }
        }
    }

    @FieldOrder({"cipherType", "cipherConfig"})
    public static final class IPSEC_CIPHER_TRANSFORM_ID0 extends Structure {
        public int cipherType;
        public byte cipherConfig;

        public IPSEC_CIPHER_TRANSFORM_ID0() {}

        public IPSEC_CIPHER_TRANSFORM_ID0(Pointer memory) {
            super(memory);
        }
    }
}
