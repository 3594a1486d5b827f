package io.culvert.wfp.lift;

import io.culvert.model.Keying;
import io.culvert.wfp.image.ImageCheck;
import io.culvert.wfp.image.ImageReader;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.StructView;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT1;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT_TYPE;

/** Reads the two kinds of provider contexts that a tunnel consists of. */
public final class ContextLifting {

    private ContextLifting() {}

    /**
     * Reads a tunnel context.
     *
     * @param image has the context as its tunnel
     * @return what it says
     */
    public static TunnelContext tunnel(NativeImage image) {
        return tunnel(only(image));
    }

    /**
     * Reads a main-mode context.
     *
     * @param image has the context as its tunnel
     * @return what it says
     */
    public static Keying keying(NativeImage image) {
        return keying(only(image));
    }

    private static StructView only(NativeImage image) {
        ImageCheck.check(image);
        return new StructView(new ImageReader(image), image.arguments().tunnelPolicy());
    }

    static TunnelContext tunnel(StructView context) {
        int type = context.bits(FWPM_PROVIDER_CONTEXT1.type);
        StructView policy = switch (type) {
            case FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKE_QM_TUNNEL_CONTEXT ->
                Unsaid.required(context, FWPM_PROVIDER_CONTEXT1.ikeQmTunnelPolicy);
            case FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKEV2_QM_TUNNEL_CONTEXT ->
                Unsaid.required(context, FWPM_PROVIDER_CONTEXT1.ikeV2QmTunnelPolicy);
            default -> throw Unsaid.unknown(context, FWPM_PROVIDER_CONTEXT1.type, "a tunnel keyed by IKEv1 or IKEv2");
        };
        return new TunnelContext(
                context.get(FWPM_PROVIDER_CONTEXT1.providerContextId),
                Envelope.of(context),
                type,
                QuickModeLifting.endpoints(policy),
                QuickModeLifting.proposals(policy),
                QuickModeLifting.idleTimeout(policy));
    }

    static Keying keying(StructView context) {
        int type = context.bits(FWPM_PROVIDER_CONTEXT1.type);
        return switch (type) {
            case FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKE_MM_CONTEXT ->
                MainModeLifting.ikev1(Unsaid.required(context, FWPM_PROVIDER_CONTEXT1.ikeMmPolicy));
            case FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKEV2_MM_CONTEXT ->
                MainModeLifting.ikev2(Unsaid.required(context, FWPM_PROVIDER_CONTEXT1.ikeV2MmPolicy));
            default -> throw Unsaid.unknown(context, FWPM_PROVIDER_CONTEXT1.type, "main mode of IKEv1 or IKEv2");
        };
    }
}
