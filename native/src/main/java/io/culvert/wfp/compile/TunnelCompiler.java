package io.culvert.wfp.compile;

import io.culvert.policy.ApiGeneration;
import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.lift.TunnelLifting;
import io.culvert.wfp.compile.lower.TunnelLowering;
import io.culvert.wfp.error.UnknownPolicyException;
import io.culvert.wfp.image.NativeImage;

/**
 * Turns a policy into the arguments of {@code FwpmIPsecTunnelAdd0} to {@code FwpmIPsecTunnelAdd3}, and back.
 *
 * <p>The same policy gives the same bytes, on every machine. The two directions share the tables of
 * {@code io.culvert.wfp.layout.sdk} and no code, and {@code lift(lower(policy, abi))} equals the policy.
 */
public final class TunnelCompiler {

    private TunnelCompiler() {}

    /**
     * Lays out a policy for the lowest generation of the call that can say it, which most releases of Windows have.
     *
     * @param policy any policy
     * @param abi the binary interface of the process that makes the call
     * @return the memory and the arguments of the call. It holds the pre-shared key if the policy has one: close it
     * @throws IllegalStateException if the policy's pre-shared key was destroyed
     */
    public static NativeImage lower(TunnelPolicy policy, TargetAbi abi) {
        return TunnelLowering.lower(policy, abi);
    }

    /**
     * Lays out a policy for a generation of the call. It is the same policy in other structures.
     *
     * @param policy a policy that this generation can say
     * @param abi the binary interface of the process that makes the call
     * @param generation which call will be made
     * @return the memory and the arguments of the call. It holds the pre-shared key if the policy has one: close it
     * @throws io.culvert.rule.InvalidPolicyException if the generation cannot say the policy; it names everything that is
     *     too much for it, and the generation that has a field for it
     * @throws IllegalStateException if the policy's pre-shared key was destroyed
     */
    public static NativeImage lower(TunnelPolicy policy, TargetAbi abi, ApiGeneration generation) {
        return TunnelLowering.lower(policy, abi, generation);
    }

    /**
     * Reads a policy out of an image.
     *
     * @param image the arguments of a call
     * @return the policy that the call says
     * @throws io.culvert.wfp.image.CorruptImageException if the image does not hold together
     * @throws UnknownPolicyException if the image says what no {@link TunnelPolicy} can
     * @throws io.culvert.rule.InvalidPolicyException if it says what a policy must not
     */
    public static TunnelPolicy lift(NativeImage image) {
        return TunnelLifting.lift(image);
    }
}
