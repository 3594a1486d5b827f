package io.culvert.wfp.compile.fields;

import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT_TYPE;
import io.culvert.wfp.layout.sdk.Guids;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A keying module, with the numbers and the key that identify it. */
public enum KeyingModule {
    /** The first version of IKE. */
    IKEV1(
            "IKEv1",
            Guids.FWPM_KEYING_MODULE_IKE,
            FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKE_MM_CONTEXT,
            FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKE_QM_TUNNEL_CONTEXT),
    /** AuthIP. */
    AUTHIP(
            "AuthIP",
            Guids.FWPM_KEYING_MODULE_AUTHIP,
            FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_AUTHIP_MM_CONTEXT,
            FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_AUTHIP_QM_TUNNEL_CONTEXT),
    /** The second version of IKE. */
    IKEV2(
            "IKEv2",
            Guids.FWPM_KEYING_MODULE_IKEV2,
            FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKEV2_MM_CONTEXT,
            FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKEV2_QM_TUNNEL_CONTEXT);

    private final String displayName;
    private final UUID key;
    private final int mainModeType;
    private final int tunnelType;

    KeyingModule(String displayName, UUID key, int mainModeType, int tunnelType) {
        this.displayName = displayName;
        this.key = key;
        this.mainModeType = mainModeType;
        this.tunnelType = tunnelType;
    }

    /**
     * Finds the module of a main-mode context.
     *
     * @param contextType a {@code FWPM_PROVIDER_CONTEXT_TYPE}
     * @return the module; empty if the type is not one of a main-mode context
     */
    public static Optional<KeyingModule> ofMainMode(int contextType) {
        return Stream.of(values())
                .filter(module -> module.mainModeType == contextType)
                .findFirst();
    }

    /**
     * Finds the module of a tunnel context.
     *
     * @param contextType a {@code FWPM_PROVIDER_CONTEXT_TYPE}
     * @return the module; empty if the type is not one of a tunnel context
     */
    public static Optional<KeyingModule> ofTunnel(int contextType) {
        return Stream.of(values())
                .filter(module -> module.tunnelType == contextType)
                .findFirst();
    }

    /**
     * The key of the module.
     *
     * @return becomes {@code keyModKey} of the call if the module is pinned
     */
    public UUID key() {
        return key;
    }

    /**
     * The type of the main-mode context.
     *
     * @return a {@code FWPM_PROVIDER_CONTEXT_TYPE}
     */
    public int mainModeType() {
        return mainModeType;
    }

    /**
     * The type of the tunnel context.
     *
     * @return a {@code FWPM_PROVIDER_CONTEXT_TYPE}
     */
    public int tunnelType() {
        return tunnelType;
    }

    /** The name of the module in messages. */
    @Override
    public String toString() {
        return displayName;
    }
}
