package io.culvert.wfp.compile.lower;

import io.culvert.policy.ApiGeneration;
import io.culvert.policy.KeyedByAuthIp;
import io.culvert.policy.KeyedByIkev1;
import io.culvert.policy.KeyedByIkev2;
import io.culvert.policy.Keying;
import io.culvert.policy.MainMode;
import io.culvert.policy.ModulePinning;
import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.fields.KeyingModule;
import io.culvert.wfp.compile.fields.PolicyFields;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.ImageBuilder;
import io.culvert.wfp.layout.FieldLayout;
import java.util.Optional;
import java.util.UUID;

/** Lowers the arguments of {@code FwpmIPsecTunnelAdd0} to {@code Add3}. */
public final class TunnelLowering {

    /** A security descriptor begins with a structure whose widest fields are 32-bit numbers. */
    private static final int SECURITY_DESCRIPTOR_ALIGNMENT = 4;

    private final ImageBuilder image;
    private final TunnelPolicy policy;
    private final ApiGeneration generation;
    private final PolicyFields fields;
    private final KeyingModule module;

    private TunnelLowering(ImageBuilder image, TunnelPolicy policy, ApiGeneration generation) {
        this.image = image;
        this.policy = policy;
        this.generation = generation;
        this.fields = PolicyFields.of(generation);
        this.module = module(policy.keying());
    }

    /**
     * Lowers a policy for the lowest generation of the call that has all its fields.
     *
     * @param policy the policy
     * @param abi the binary interface of the process that makes the call
     * @return the memory and the arguments of the call
     */
    public static NativeImage lower(TunnelPolicy policy, TargetAbi abi) {
        return lowered(policy, abi, policy.apiGeneration());
    }

    /**
     * Lowers a policy for a generation of the call.
     *
     * @param policy the policy
     * @param abi the binary interface of the process that makes the call
     * @param generation the generation of the call
     * @return the memory and the arguments of the call
     * @throws io.culvert.rule.InvalidPolicyException if that generation has no field for a part of the policy
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

    private static KeyingModule module(Keying keying) {
        return switch (keying) {
            case KeyedByIkev1 ignored -> KeyingModule.IKEV1;
            case KeyedByAuthIp ignored -> KeyingModule.AUTHIP;
            case KeyedByIkev2 ignored -> KeyingModule.IKEV2;
        };
    }

    private CallArguments arguments() {
        Optional<MainMode> ownMainMode = policy.keying().mainMode();
        int mainMode = ownMainMode.isPresent() ? mainMode(ownMainMode.get()) : NativeImage.NULL;
        int tunnel = tunnel();
        ConditionLowering conditions = ConditionLowering.of(image, policy.addressing());
        int firstCondition = conditions.lower();
        int keyModule = keyModule();
        return CallArguments.of(
                generation,
                conditions.flags(),
                mainMode,
                tunnel,
                conditions.count(),
                firstCondition,
                keyModule,
                securityDescriptor());
    }

    private int mainMode(MainMode mainMode) {
        int context = context(policy.mainModeContextKey(), module.mainModeType());
        FieldLayout arm = fields.context().mainMode().of(module).orElseThrow();
        image.point(context, arm, MainModeLowering.policy(image, fields, mainMode));
        return context;
    }

    private int tunnel() {
        int context = context(policy.providerContextKey(), module.tunnelType());
        FieldLayout arm = fields.context().tunnel().of(module).orElseThrow();
        image.point(context, arm, QuickModeLowering.policy(image, fields, policy));
        return context;
    }

    private int context(UUID key, int type) {
        return ObjectHeaderLowering.context(image, fields.context(), policy, key, type);
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
