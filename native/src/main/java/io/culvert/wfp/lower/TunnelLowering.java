package io.culvert.wfp.lower;

import io.culvert.model.ApiGeneration;
import io.culvert.model.Ikev1Keying;
import io.culvert.model.TunnelPolicy;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.ImageBuilder;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.TargetAbi;
import java.util.UUID;

/** Lays out the arguments of {@code FwpmIPsecTunnelAdd0} to {@code Add3}. */
public final class TunnelLowering {

    private final ImageBuilder image;
    private final TunnelPolicy policy;
    private final ApiGeneration generation;
    private final ContextVersion version;
    private final KeyingModule module;

    private TunnelLowering(ImageBuilder image, TunnelPolicy policy, ApiGeneration generation) {
        this.image = image;
        this.policy = policy;
        this.generation = generation;
        this.version = ContextVersion.of(generation);
        this.module = policy.keying() instanceof Ikev1Keying ? KeyingModule.IKEV1 : KeyingModule.IKEV2;
    }

    /**
     * Lays out a policy.
     *
     * @param policy the policy
     * @param abi for which ABI
     * @param generation for which generation of the call
     * @return the memory and the arguments of the call
     * @throws IllegalArgumentException if that generation cannot say the policy
     */
    public static NativeImage lower(TunnelPolicy policy, TargetAbi abi, ApiGeneration generation) {
        GenerationCheck.check(policy, generation);
        try (ImageBuilder image = new ImageBuilder(abi)) {
            return image.build(new TunnelLowering(image, policy, generation).arguments());
        }
    }

    private CallArguments arguments() {
        int mainMode = mainMode();
        int tunnel = tunnel();
        ConditionLowering conditions = new ConditionLowering(image, policy.addressing());
        int firstCondition = conditions.lower();
        int keyModule = image.guid(module.key());
        return new CallArguments(
                generation,
                conditions.flags(),
                mainMode,
                tunnel,
                conditions.count(),
                firstCondition,
                keyModule,
                NativeImage.NULL);
    }

    private int mainMode() {
        int context = context(policy.mainModeContextKey(), module.mainModeType());
        image.point(
                context,
                module.mainModePolicy(version),
                MainModeLowering.policy(image, version.mainMode, policy.keying()));
        return context;
    }

    private int tunnel() {
        int context = context(policy.providerContextKey(), module.tunnelType());
        image.point(
                context, module.tunnelPolicy(version), QuickModeLowering.policy(image, version.tunnelPolicy, policy));
        return context;
    }

    private int context(UUID key, int type) {
        return EnvelopeLowering.context(image, version, policy, key, type);
    }
}
