package io.culvert.wfp.compile;

import io.culvert.policy.ApiGeneration;
import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.lift.TunnelLifting;
import io.culvert.wfp.compile.lower.TunnelLowering;
import io.culvert.wfp.error.UnknownPolicyException;
import io.culvert.wfp.image.NativeImage;

/**
 * Compiles a policy into the arguments of {@code FwpmIPsecTunnelAdd0} to {@code FwpmIPsecTunnelAdd3}, and back.
 *
 * <p>Deterministic: a policy has the same bytes on every machine. The two directions share tables and no code, and
 * {@code lift(lower(policy, abi))} equals the policy.
 */
public final class TunnelCompiler {

    private TunnelCompiler() {}

    /**
     * Lowers a policy for the lowest generation of the call that has all its fields. That generation exists in most
     * releases of Windows.
     *
     * @param policy any policy
     * @param abi the binary interface of the process that makes the call
     * @return the memory and the arguments of the call. It contains the pre-shared key if the policy has one, so close it
     * @throws IllegalStateException if the policy's pre-shared key was destroyed
     */
    public static NativeImage lower(TunnelPolicy policy, TargetAbi abi) {
        return TunnelLowering.lower(policy, abi);
    }

    /**
     * Lowers a policy for a given generation of the call. Each generation has its own versions of the structures.
     *
     * @param policy a policy that this generation has all fields for
     * @param abi the binary interface of the process that makes the call
     * @param generation the call that will be made
     * @return the memory and the arguments of the call. It contains the pre-shared key if the policy has one, so close it
     * @throws io.culvert.rule.InvalidPolicyException if the generation lacks a field; the violations name every part
     *     without a field, and the first generation that has one
     * @throws IllegalStateException if the policy's pre-shared key was destroyed
     */
    public static NativeImage lower(TunnelPolicy policy, TargetAbi abi, ApiGeneration generation) {
        return TunnelLowering.lower(policy, abi, generation);
    }

    /**
     * Lifts the policy that an image contains.
     *
     * @param image the arguments of a call
     * @return the policy that the call installs
     * @throws io.culvert.wfp.image.CorruptImageException if the image is inconsistent
     * @throws UnknownPolicyException if the image contains something that {@link TunnelPolicy} cannot represent, or that
     *     the rules refuse, such as an empty key. The host bits of a prefix are cleared, as the platform ignores them
     */
    public static TunnelPolicy lift(NativeImage image) {
        return TunnelLifting.lift(image);
    }
}
