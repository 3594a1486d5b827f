package io.culvert.wfp.image;

import static java.util.Objects.requireNonNull;

import io.culvert.policy.ApiGeneration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code FwpmIPsecTunnelAdd0} to {@code Add3} other than the engine handle. A pointer is an offset in the
 * image, or {@link NativeImage#NULL}. {@code Add1} is declared as:
 *
 * <pre>{@code
 * DWORD FwpmIPsecTunnelAdd1(HANDLE engineHandle, UINT32 flags,
 *     const FWPM_PROVIDER_CONTEXT1* mainModePolicy, const FWPM_PROVIDER_CONTEXT1* tunnelPolicy,
 *     UINT32 numFilterConditions, const FWPM_FILTER_CONDITION0* filterConditions,
 *     const GUID* keyModKey, PSECURITY_DESCRIPTOR sd);
 * }</pre>
 */
public final class CallArguments {

    /** No arguments, for an image of another call. */
    public static final CallArguments NONE = of(ApiGeneration.ADD1);

    private final ApiGeneration generation;
    private final int flags;
    private final int mainModePolicy;
    private final int tunnelPolicy;
    private final int numFilterConditions;
    private final int filterConditions;
    private final int keyModKey;
    private final int sd;

    private CallArguments(
            ApiGeneration generation,
            int flags,
            int mainModePolicy,
            int tunnelPolicy,
            int numFilterConditions,
            int filterConditions,
            int keyModKey,
            int sd) {
        this.generation = generation;
        this.flags = flags;
        this.mainModePolicy = mainModePolicy;
        this.tunnelPolicy = tunnelPolicy;
        this.numFilterConditions = numFilterConditions;
        this.filterConditions = filterConditions;
        this.keyModKey = keyModKey;
        this.sd = sd;
    }

    /**
     * Arguments without flags and conditions, and with null pointers.
     *
     * @param generation the version of the function, and of the structures in the image
     * @return the arguments
     */
    public static CallArguments of(ApiGeneration generation) {
        return new CallArguments(
                requireNonNull(generation, "generation"),
                0,
                NativeImage.NULL,
                NativeImage.NULL,
                0,
                NativeImage.NULL,
                NativeImage.NULL,
                NativeImage.NULL);
    }

    /**
     * The arguments of a call, all at once.
     *
     * @param generation the version of the function, and of the structures in the image
     * @param flags {@code FWPM_TUNNEL_FLAG_*}
     * @param mainModePolicy offset of the main-mode context, or {@link NativeImage#NULL}
     * @param tunnelPolicy offset of the tunnel context
     * @param numFilterConditions the number of conditions
     * @param filterConditions offset of the first condition
     * @param keyModKey offset of the keying module's GUID, or {@link NativeImage#NULL}
     * @param sd offset of a self-relative security descriptor, or {@link NativeImage#NULL}
     * @return the arguments
     */
    public static CallArguments of(
            ApiGeneration generation,
            int flags,
            int mainModePolicy,
            int tunnelPolicy,
            int numFilterConditions,
            int filterConditions,
            int keyModKey,
            int sd) {
        return new CallArguments(
                requireNonNull(generation, "generation"),
                flags,
                mainModePolicy,
                tunnelPolicy,
                numFilterConditions,
                filterConditions,
                keyModKey,
                sd);
    }

    /**
     * The same with other flags.
     *
     * @param bits {@code FWPM_TUNNEL_FLAG_*}
     * @return the arguments
     */
    public CallArguments flags(int bits) {
        return new CallArguments(
                generation, bits, mainModePolicy, tunnelPolicy, numFilterConditions, filterConditions, keyModKey, sd);
    }

    /**
     * The same with another main-mode context.
     *
     * @param offset of its {@code FWPM_PROVIDER_CONTEXT}, or {@link NativeImage#NULL}
     * @return the arguments
     */
    public CallArguments mainModePolicy(int offset) {
        return new CallArguments(
                generation, flags, offset, tunnelPolicy, numFilterConditions, filterConditions, keyModKey, sd);
    }

    /**
     * The same with another tunnel context.
     *
     * @param offset of its {@code FWPM_PROVIDER_CONTEXT}
     * @return the arguments
     */
    public CallArguments tunnelPolicy(int offset) {
        return new CallArguments(
                generation, flags, mainModePolicy, offset, numFilterConditions, filterConditions, keyModKey, sd);
    }

    /**
     * The same with other conditions.
     *
     * @param count the number of conditions
     * @param offset of the first {@code FWPM_FILTER_CONDITION0}, or {@link NativeImage#NULL}
     * @return the arguments
     */
    public CallArguments filterConditions(int count, int offset) {
        return new CallArguments(generation, flags, mainModePolicy, tunnelPolicy, count, offset, keyModKey, sd);
    }

    /**
     * The same with another keying module.
     *
     * @param offset of its GUID, or {@link NativeImage#NULL} for the choice of the system; {@code Add0} has no such argument
     * @return the arguments
     */
    public CallArguments keyModKey(int offset) {
        return new CallArguments(
                generation, flags, mainModePolicy, tunnelPolicy, numFilterConditions, filterConditions, offset, sd);
    }

    /**
     * The same with another security descriptor.
     *
     * @param offset of a self-relative security descriptor, or {@link NativeImage#NULL} for the inherited one
     * @return the arguments
     */
    public CallArguments sd(int offset) {
        return new CallArguments(
                generation,
                flags,
                mainModePolicy,
                tunnelPolicy,
                numFilterConditions,
                filterConditions,
                keyModKey,
                offset);
    }

    /**
     * The version of the function.
     *
     * @return the version, which the structures in the image have too
     */
    public ApiGeneration generation() {
        return generation;
    }

    /**
     * The flags.
     *
     * @return {@code FWPM_TUNNEL_FLAG_*} as bits
     */
    public int flags() {
        return flags;
    }

    /**
     * The main-mode context.
     *
     * @return its offset, or {@link NativeImage#NULL}
     */
    public int mainModePolicy() {
        return mainModePolicy;
    }

    /**
     * The tunnel context.
     *
     * @return its offset
     */
    public int tunnelPolicy() {
        return tunnelPolicy;
    }

    /**
     * The number of conditions.
     *
     * @return the number
     */
    public int numFilterConditions() {
        return numFilterConditions;
    }

    /**
     * The conditions.
     *
     * @return the offset of the first, or {@link NativeImage#NULL}
     */
    public int filterConditions() {
        return filterConditions;
    }

    /**
     * The keying module.
     *
     * @return the offset of its GUID, or {@link NativeImage#NULL} for the choice of the system
     */
    public int keyModKey() {
        return keyModKey;
    }

    /**
     * The security descriptor.
     *
     * @return its offset, or {@link NativeImage#NULL} for the inherited one
     */
    public int sd() {
        return sd;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CallArguments that
                && generation == that.generation
                && flags == that.flags
                && mainModePolicy == that.mainModePolicy
                && tunnelPolicy == that.tunnelPolicy
                && numFilterConditions == that.numFilterConditions
                && filterConditions == that.filterConditions
                && keyModKey == that.keyModKey
                && sd == that.sd;
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                generation, flags, mainModePolicy, tunnelPolicy, numFilterConditions, filterConditions, keyModKey, sd);
    }

    @Override
    public String toString() {
        return "CallArguments[generation=" + generation + ", flags=" + flags + ", mainModePolicy=" + mainModePolicy
                + ", tunnelPolicy=" + tunnelPolicy + ", numFilterConditions=" + numFilterConditions
                + ", filterConditions=" + filterConditions + ", keyModKey=" + keyModKey + ", sd=" + sd + "]";
    }
}
