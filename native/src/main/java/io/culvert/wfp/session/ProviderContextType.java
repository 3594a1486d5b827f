package io.culvert.wfp.session;

import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT_TYPE;
import java.util.List;

/**
 * The type of a provider context. The platform has more types than those of tunnels, and later versions may add types. So
 * every number is a type.
 *
 * @param number a value of {@code FWPM_PROVIDER_CONTEXT_TYPE}
 */
public record ProviderContextType(int number) {

    /** Main mode of IKEv1: {@code FWPM_IPSEC_IKE_MM_CONTEXT}. */
    public static final ProviderContextType IKEV1_MAIN_MODE =
            new ProviderContextType(FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKE_MM_CONTEXT);

    /** Main mode of AuthIP: {@code FWPM_IPSEC_AUTHIP_MM_CONTEXT}. */
    public static final ProviderContextType AUTHIP_MAIN_MODE =
            new ProviderContextType(FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_AUTHIP_MM_CONTEXT);

    /** Main mode of IKEv2: {@code FWPM_IPSEC_IKEV2_MM_CONTEXT}. */
    public static final ProviderContextType IKEV2_MAIN_MODE =
            new ProviderContextType(FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKEV2_MM_CONTEXT);

    /** A tunnel of IKEv1: {@code FWPM_IPSEC_IKE_QM_TUNNEL_CONTEXT}. */
    public static final ProviderContextType IKEV1_TUNNEL =
            new ProviderContextType(FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKE_QM_TUNNEL_CONTEXT);

    /** A tunnel of AuthIP: {@code FWPM_IPSEC_AUTHIP_QM_TUNNEL_CONTEXT}. */
    public static final ProviderContextType AUTHIP_TUNNEL =
            new ProviderContextType(FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_AUTHIP_QM_TUNNEL_CONTEXT);

    /** A tunnel of IKEv2: {@code FWPM_IPSEC_IKEV2_QM_TUNNEL_CONTEXT}. */
    public static final ProviderContextType IKEV2_TUNNEL =
            new ProviderContextType(FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKEV2_QM_TUNNEL_CONTEXT);

    /** The tunnels of the three keying modules. */
    public static final List<ProviderContextType> TUNNELS = List.of(IKEV1_TUNNEL, AUTHIP_TUNNEL, IKEV2_TUNNEL);

    /**
     * Whether it is the policy of a tunnel.
     *
     * @return true for those of the three keying modules
     */
    public boolean isTunnel() {
        return TUNNELS.contains(this);
    }

    /**
     * Whether it is a main-mode policy.
     *
     * @return true for those of the three keying modules
     */
    public boolean isMainMode() {
        return equals(IKEV1_MAIN_MODE) || equals(AUTHIP_MAIN_MODE) || equals(IKEV2_MAIN_MODE);
    }

    /**
     * The name of the number.
     *
     * @return as the SDK spells it, or the number if it has none
     */
    public String symbol() {
        return FWPM_PROVIDER_CONTEXT_TYPE.TABLE.describe(number);
    }

    @Override
    public String toString() {
        return symbol();
    }
}
