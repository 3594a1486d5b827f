package io.culvert.wfp.compile.lower;

import io.culvert.policy.KeyedByAuthIp;
import io.culvert.policy.KeyedByIkev2;
import io.culvert.policy.Keying;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT_TYPE;
import io.culvert.wfp.layout.sdk.Guids;
import java.util.UUID;

/** What the two contexts of a keying module are called. */
enum KeyingModule {
    IKEV1(
            Guids.FWPM_KEYING_MODULE_IKE,
            FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKE_MM_CONTEXT,
            FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKE_QM_TUNNEL_CONTEXT),
    AUTHIP(
            Guids.FWPM_KEYING_MODULE_AUTHIP,
            FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_AUTHIP_MM_CONTEXT,
            FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_AUTHIP_QM_TUNNEL_CONTEXT),
    IKEV2(
            Guids.FWPM_KEYING_MODULE_IKEV2,
            FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKEV2_MM_CONTEXT,
            FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKEV2_QM_TUNNEL_CONTEXT);

    private final UUID key;
    private final int mainModeType;
    private final int tunnelType;

    KeyingModule(UUID key, int mainModeType, int tunnelType) {
        this.key = key;
        this.mainModeType = mainModeType;
        this.tunnelType = tunnelType;
    }

    static KeyingModule of(Keying keying) {
        if (keying instanceof KeyedByIkev2) {
            return IKEV2;
        }
        return keying instanceof KeyedByAuthIp ? AUTHIP : IKEV1;
    }

    UUID key() {
        return key;
    }

    /** {@code FWPM_PROVIDER_CONTEXT_TYPE} of the main-mode context. */
    int mainModeType() {
        return mainModeType;
    }

    /** {@code FWPM_PROVIDER_CONTEXT_TYPE} of the tunnel context. */
    int tunnelType() {
        return tunnelType;
    }

    /** The arm of the main-mode context. */
    FieldLayout mainModePolicy(ContextVersion version) {
        return switch (this) {
            case IKEV1 -> version.ikeMmPolicy;
            case AUTHIP -> version.authIpMmPolicy;
            case IKEV2 -> VersionFields.present(version.ikeV2MmPolicy);
        };
    }

    /** The arm of the tunnel context. */
    FieldLayout tunnelPolicy(ContextVersion version) {
        return switch (this) {
            case IKEV1 -> version.ikeQmTunnelPolicy;
            case AUTHIP -> version.authipQmTunnelPolicy;
            case IKEV2 -> VersionFields.present(version.ikeV2QmTunnelPolicy);
        };
    }
}
