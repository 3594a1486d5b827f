package io.culvert.wfp.lift;

import io.culvert.model.Keying;
import io.culvert.wfp.UnknownPolicyException;
import io.culvert.wfp.fields.PolicyFields;
import io.culvert.wfp.image.ImageCheck;
import io.culvert.wfp.image.ImageReader;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.StructView;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT_TYPE;

/** Reads the two kinds of provider contexts that a tunnel consists of. */
public final class ContextLifting {

    private final PolicyFields fields;

    ContextLifting(PolicyFields fields) {
        this.fields = fields;
    }

    /**
     * Reads a tunnel context.
     *
     * @param image has the context as its tunnel
     * @return what it says
     */
    public static TunnelContext tunnel(NativeImage image) {
        return of(image).tunnel(only(image));
    }

    /**
     * Reads a main-mode context.
     *
     * @param image has the context as its tunnel
     * @return what it says
     */
    public static Keying keying(NativeImage image) {
        return of(image).keying(only(image));
    }

    private static ContextLifting of(NativeImage image) {
        return new ContextLifting(PolicyFields.of(image.arguments().generation()));
    }

    private static StructView only(NativeImage image) {
        ImageCheck.check(image);
        return new StructView(new ImageReader(image), image.arguments().tunnelPolicy());
    }

    TunnelContext tunnel(StructView context) {
        int type = context.bits(fields.context().type());
        StructView policy = switch (type) {
            case FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKE_QM_TUNNEL_CONTEXT,
                    FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKEV2_QM_TUNNEL_CONTEXT -> policy(context, type);
            default -> throw Unsaid.unknown(context, fields.context().type(), "a tunnel keyed by IKEv1 or IKEv2");
        };
        QuickModeLifting quickMode = new QuickModeLifting(fields);
        return new TunnelContext(
                context.get(fields.context().id()),
                envelope(context),
                type,
                quickMode.endpoints(policy),
                quickMode.proposals(policy),
                quickMode.idleTimeout(policy));
    }

    Keying keying(StructView context) {
        int type = context.bits(fields.context().type());
        MainModeLifting mainMode = new MainModeLifting(fields);
        return switch (type) {
            case FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKE_MM_CONTEXT -> mainMode.ikev1(policy(context, type));
            case FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKEV2_MM_CONTEXT -> mainMode.ikev2(policy(context, type));
            default -> throw Unsaid.unknown(context, fields.context().type(), "main mode of IKEv1 or IKEv2");
        };
    }

    Envelope envelope(StructView context) {
        return Envelope.of(fields.context(), context);
    }

    /** What the context leads to. That of the first generation has nothing for the types that are younger than it. */
    private StructView policy(StructView context, int type) {
        return Unsaid.required(
                context,
                fields.context()
                        .policy(type)
                        .orElseThrow(() -> new UnknownPolicyException(
                                fields.context().type().path(),
                                FWPM_PROVIDER_CONTEXT_TYPE.TABLE.describe(type),
                                "a type that " + fields.context().layout().name() + " has a policy for")));
    }
}
