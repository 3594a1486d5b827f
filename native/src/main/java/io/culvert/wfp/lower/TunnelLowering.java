package io.culvert.wfp.lower;

import io.culvert.model.ApiGeneration;
import io.culvert.model.Ikev1Keying;
import io.culvert.model.TunnelPolicy;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.ImageBuilder;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.TargetAbi;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT1;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT_TYPE;
import io.culvert.wfp.layout.sdk.Guids;

/** Lays out the arguments of {@code FwpmIPsecTunnelAdd1}. */
public final class TunnelLowering {

    private final ImageBuilder image;
    private final TunnelPolicy policy;

    private TunnelLowering(ImageBuilder image, TunnelPolicy policy) {
        this.image = image;
        this.policy = policy;
    }

    /**
     * Lays out a policy.
     *
     * @param policy the policy
     * @param abi for which ABI
     * @return the memory and the arguments of the call
     */
    public static NativeImage lower(TunnelPolicy policy, TargetAbi abi) {
        try (ImageBuilder image = new ImageBuilder(abi)) {
            return image.build(new TunnelLowering(image, policy).arguments());
        }
    }

    private CallArguments arguments() {
        boolean ikev1 = policy.keying() instanceof Ikev1Keying;
        int mainMode = ikev1 ? ikeMainMode() : ikev2MainMode();
        int tunnel = ikev1 ? ikeTunnel() : ikev2Tunnel();
        ConditionLowering conditions = new ConditionLowering(image, policy.addressing());
        int firstCondition = conditions.lower();
        int keyModule = image.guid(ikev1 ? Guids.FWPM_KEYING_MODULE_IKE : Guids.FWPM_KEYING_MODULE_IKEV2);
        return new CallArguments(
                ApiGeneration.ADD1,
                conditions.flags(),
                mainMode,
                tunnel,
                conditions.count(),
                firstCondition,
                keyModule,
                NativeImage.NULL);
    }

    private int ikeMainMode() {
        int context = mainModeContext(FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKE_MM_CONTEXT);
        image.point(context, FWPM_PROVIDER_CONTEXT1.ikeMmPolicy, MainModeLowering.policy(image, policy.keying()));
        return context;
    }

    private int ikev2MainMode() {
        int context = mainModeContext(FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKEV2_MM_CONTEXT);
        image.point(context, FWPM_PROVIDER_CONTEXT1.ikeV2MmPolicy, MainModeLowering.policy(image, policy.keying()));
        return context;
    }

    private int ikeTunnel() {
        int context = tunnelContext(FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKE_QM_TUNNEL_CONTEXT);
        image.point(context, FWPM_PROVIDER_CONTEXT1.ikeQmTunnelPolicy, QuickModeLowering.policy(image, policy));
        return context;
    }

    private int ikev2Tunnel() {
        int context = tunnelContext(FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKEV2_QM_TUNNEL_CONTEXT);
        image.point(context, FWPM_PROVIDER_CONTEXT1.ikeV2QmTunnelPolicy, QuickModeLowering.policy(image, policy));
        return context;
    }

    private int mainModeContext(int type) {
        return EnvelopeLowering.context(image, policy, policy.mainModeContextKey(), type);
    }

    private int tunnelContext(int type) {
        return EnvelopeLowering.context(image, policy, policy.providerContextKey(), type);
    }
}
