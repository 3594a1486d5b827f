package io.culvert.wfp.compile.lower;

import io.culvert.policy.ApiGeneration;
import io.culvert.policy.ModulePinning;
import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.ImageBuilder;
import java.util.UUID;

/** Lays out the arguments of {@code FwpmIPsecTunnelAdd0} to {@code Add3}. */
public final class TunnelLowering {

    /** A security descriptor begins with a structure whose widest fields are 32-bit numbers. */
    private static final int SECURITY_DESCRIPTOR_ALIGNMENT = 4;

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
        this.module = KeyingModule.of(policy.keying());
    }

    /**
     * Lays out a policy for the lowest generation of the call that can say it.
     *
     * @param policy the policy
     * @param abi for which ABI
     * @return the memory and the arguments of the call
     */
    public static NativeImage lower(TunnelPolicy policy, TargetAbi abi) {
        return lowered(policy, abi, policy.apiGeneration());
    }

    /**
     * Lays out a policy.
     *
     * @param policy the policy
     * @param abi for which ABI
     * @param generation for which generation of the call
     * @return the memory and the arguments of the call
     * @throws io.culvert.rule.InvalidPolicyException if that generation cannot say the policy
     */
    public static NativeImage lower(TunnelPolicy policy, TargetAbi abi, ApiGeneration generation) {
        GenerationCheck.check(policy, generation);
        return lowered(policy, abi, generation);
    }

    private static NativeImage lowered(TunnelPolicy policy, TargetAbi abi, ApiGeneration generation) {
        try (ImageBuilder image = new ImageBuilder(abi)) {
            return image.build(new TunnelLowering(image, policy, generation).arguments());
        }
    }

    private CallArguments arguments() {
        int mainMode = MainModeLowering.isSaid(policy.keying()) ? mainMode() : NativeImage.NULL;
        int tunnel = tunnel();
        ConditionLowering conditions = new ConditionLowering(image, policy.addressing());
        int firstCondition = conditions.lower();
        int keyModule = keyModule();
        return CallArguments.of(generation)
                .flags(conditions.flags())
                .mainModePolicy(mainMode)
                .tunnelPolicy(tunnel)
                .filterConditions(conditions.count(), firstCondition)
                .keyModKey(keyModule)
                .sd(securityDescriptor());
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
        return ObjectHeaderLowering.context(image, version, policy, key, type);
    }

    private int keyModule() {
        return policy.keying().pinning() == ModulePinning.PINNED ? image.guid(module.key()) : NativeImage.NULL;
    }

    private int securityDescriptor() {
        return policy.securityDescriptor().isPresent()
                ? image.bytes(policy.securityDescriptor().get().toBytes(), SECURITY_DESCRIPTOR_ALIGNMENT)
                : NativeImage.NULL;
    }
}
