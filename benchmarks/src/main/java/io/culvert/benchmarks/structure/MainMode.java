package io.culvert.benchmarks.structure;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import com.sun.jna.Union;
import io.culvert.benchmarks.structure.Envelope.FWP_BYTE_BLOB;
import org.jspecify.annotations.Nullable;

/** How IKE itself is authenticated and protected. */
@SuppressWarnings("NullAway.Init") // JNA sets embedded structures and unions by reflection.
public final class MainMode {

    private MainMode() {}

    @FieldOrder({
        "softExpirationTime",
        "numAuthenticationMethods",
        "authenticationMethods",
        "initiatorImpersonationType",
        "numIkeProposals",
        "ikeProposals",
        "flags",
        "maxDynamicFilters",
        "retransmitDurationSecs"
    })
    public static class IKEEXT_POLICY1 extends Structure {
        public int softExpirationTime;
        public int numAuthenticationMethods;
        public IKEEXT_AUTHENTICATION_METHOD1.@Nullable ByReference authenticationMethods;
        public int initiatorImpersonationType;
        public int numIkeProposals;
        public IKEEXT_PROPOSAL0.@Nullable ByReference ikeProposals;
        public int flags;
        public int maxDynamicFilters;
        public int retransmitDurationSecs;

        public IKEEXT_POLICY1() {}

        public IKEEXT_POLICY1(Pointer memory) {
            super(memory);
        }

        public static final class ByReference extends IKEEXT_POLICY1 implements Structure.ByReference {
            public ByReference() {}

            public ByReference(Pointer memory) {
                super(memory);
            }
        }
    }

    @FieldOrder({"authenticationMethodType", "method"})
    public static class IKEEXT_AUTHENTICATION_METHOD1 extends Structure {
        public int authenticationMethodType;
        public Method method;

        public IKEEXT_AUTHENTICATION_METHOD1() {}

        public IKEEXT_AUTHENTICATION_METHOD1(Pointer memory) {
            super(memory);
        }

        public static final class ByReference extends IKEEXT_AUTHENTICATION_METHOD1 implements Structure.ByReference {
            public ByReference() {}

            public ByReference(Pointer memory) {
                super(memory);
            }
        }
    }

    /** The union of {@code IKEEXT_AUTHENTICATION_METHOD1}. */
    public static final class Method extends Union {
        public IKEEXT_PRESHARED_KEY_AUTHENTICATION1 presharedKeyAuthentication;
        public IKEEXT_CERTIFICATE_AUTHENTICATION1 certificateAuthentication;

        public Method() {}

        public Method(Pointer memory) {
            super(memory);
        }
    }

    @FieldOrder({"presharedKey", "flags"})
    public static final class IKEEXT_PRESHARED_KEY_AUTHENTICATION1 extends Structure {
        public FWP_BYTE_BLOB presharedKey;
        public int flags;

        public IKEEXT_PRESHARED_KEY_AUTHENTICATION1() {}

        public IKEEXT_PRESHARED_KEY_AUTHENTICATION1(Pointer memory) {
            super(memory);
        }
    }

    @FieldOrder({"inboundConfigType", "inbound", "outboundConfigType", "outbound", "flags", "localCertLocationUrl"})
    public static final class IKEEXT_CERTIFICATE_AUTHENTICATION1 extends Structure {
        public int inboundConfigType;
        public Trust inbound;
        public int outboundConfigType;
        public Trust outbound;
        public int flags;
        public FWP_BYTE_BLOB localCertLocationUrl;

        public IKEEXT_CERTIFICATE_AUTHENTICATION1() {}

        public IKEEXT_CERTIFICATE_AUTHENTICATION1(Pointer memory) {
            super(memory);
        }
    }

    /** The unions of {@code IKEEXT_CERTIFICATE_AUTHENTICATION1}. */
    public static final class Trust extends Union {
        public RootArray rootArray;
        public IKEEXT_CERT_ROOT_CONFIG0.@Nullable ByReference enterpriseStoreConfig;
        public IKEEXT_CERT_ROOT_CONFIG0.@Nullable ByReference trustedRootStoreConfig;

        public Trust() {}

        public Trust(Pointer memory) {
            super(memory);
        }
    }

    /** The structure without a name in those unions. */
    @FieldOrder({"size", "array"})
    public static final class RootArray extends Structure {
        public int size;
        public IKEEXT_CERT_ROOT_CONFIG0.@Nullable ByReference array;

        public RootArray() {}

        public RootArray(Pointer memory) {
            super(memory);
        }
    }

    @FieldOrder({"certData", "flags"})
    public static class IKEEXT_CERT_ROOT_CONFIG0 extends Structure {
        public FWP_BYTE_BLOB certData;
        public int flags;

        public IKEEXT_CERT_ROOT_CONFIG0() {}

        public IKEEXT_CERT_ROOT_CONFIG0(Pointer memory) {
            super(memory);
        }

        public static final class ByReference extends IKEEXT_CERT_ROOT_CONFIG0 implements Structure.ByReference {
            public ByReference() {}

            public ByReference(Pointer memory) {
                super(memory);
            }
        }
    }

    @FieldOrder({"cipherAlgorithm", "integrityAlgorithm", "maxLifetimeSeconds", "dhGroup", "quickModeLimit"})
    public static class IKEEXT_PROPOSAL0 extends Structure {
        public IKEEXT_CIPHER_ALGORITHM0 cipherAlgorithm;
        public IKEEXT_INTEGRITY_ALGORITHM0 integrityAlgorithm;
        public int maxLifetimeSeconds;
        public int dhGroup;
        public int quickModeLimit;

        public IKEEXT_PROPOSAL0() {}

        public IKEEXT_PROPOSAL0(Pointer memory) {
            super(memory);
        }

        public static final class ByReference extends IKEEXT_PROPOSAL0 implements Structure.ByReference {
            public ByReference() {}

            public ByReference(Pointer memory) {
                super(memory);
            }
        }
    }

    @FieldOrder({"algoIdentifier", "keyLen", "rounds"})
    public static final class IKEEXT_CIPHER_ALGORITHM0 extends Structure {
        public int algoIdentifier;
        public int keyLen;
        public int rounds;

        public IKEEXT_CIPHER_ALGORITHM0() {}

        public IKEEXT_CIPHER_ALGORITHM0(Pointer memory) {
            super(memory);
        }
    }

    @FieldOrder({"algoIdentifier"})
    public static final class IKEEXT_INTEGRITY_ALGORITHM0 extends Structure {
        public int algoIdentifier;

        public IKEEXT_INTEGRITY_ALGORITHM0() {}

        public IKEEXT_INTEGRITY_ALGORITHM0(Pointer memory) {
            super(memory);
        }
    }
}
