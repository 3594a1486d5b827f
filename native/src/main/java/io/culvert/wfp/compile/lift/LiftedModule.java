package io.culvert.wfp.compile.lift;

import io.culvert.wfp.compile.fields.ContextFields;
import io.culvert.wfp.error.UnknownPolicyException;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT_TYPE;
import io.culvert.wfp.layout.sdk.Guids;
import java.util.UUID;

/** A keying module, and what names it. */
public enum LiftedModule {
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

    private final String words;
    private final UUID key;
    private final int mainModeType;
    private final int tunnelType;

    LiftedModule(String words, UUID key, int mainModeType, int tunnelType) {
        this.words = words;
        this.key = key;
        this.mainModeType = mainModeType;
        this.tunnelType = tunnelType;
    }

    UUID key() {
        return key;
    }

    static LiftedModule ofTunnel(ContextFields fields, StructView context) {
        for (LiftedModule module : values()) {
            if (module.tunnelType == context.bits(fields.type())) {
                return module;
            }
        }
        throw UnrepresentableValues.unknown(context, fields.type(), "a tunnel keyed by IKEv1, AuthIP or IKEv2");
    }

    /** Main mode must be one of the same module. */
    void requireMainMode(ContextFields fields, StructView context) {
        if (context.bits(fields.type()) != mainModeType) {
            throw new UnknownPolicyException(
                    fields.type().path(),
                    FWPM_PROVIDER_CONTEXT_TYPE.TABLE.describe(context.get(fields.type())) + " with a tunnel of " + this,
                    "one keying module for both");
        }
    }

    @Override
    public String toString() {
        return words;
    }
}
