package io.culvert.wfp.image;

import io.culvert.policy.ApiGeneration;

/**
 * The arguments of {@code FwpmIPsecTunnelAdd0} to {@code Add3} other than the engine handle, pointers being places in an
 * image. {@code Add1} of them:
 *
 * <pre>{@code
 * DWORD FwpmIPsecTunnelAdd1(HANDLE engineHandle, UINT32 flags,
 *     const FWPM_PROVIDER_CONTEXT1* mainModePolicy, const FWPM_PROVIDER_CONTEXT1* tunnelPolicy,
 *     UINT32 numFilterConditions, const FWPM_FILTER_CONDITION0* filterConditions,
 *     const GUID* keyModKey, PSECURITY_DESCRIPTOR sd);
 * }</pre>
 *
 * @param generation whose structures the image holds
 * @param flags {@code FWPM_TUNNEL_FLAG_*} as bits
 * @param mainModePolicy place of the main-mode {@code FWPM_PROVIDER_CONTEXT}, or {@link NativeImage#NULL}
 * @param tunnelPolicy place of the tunnel {@code FWPM_PROVIDER_CONTEXT}
 * @param numFilterConditions how many conditions there are
 * @param filterConditions place of the first {@code FWPM_FILTER_CONDITION0}, or {@link NativeImage#NULL}
 * @param keyModKey place of the keying module's GUID, or {@link NativeImage#NULL} for the system's choice; {@code Add0} has
 *     no such argument
 * @param sd place of a self-relative security descriptor, or {@link NativeImage#NULL} for the inherited one
 */
public record CallArguments(
        ApiGeneration generation,
        int flags,
        int mainModePolicy,
        int tunnelPolicy,
        int numFilterConditions,
        int filterConditions,
        int keyModKey,
        int sd) {

    /** No arguments: for an image that is not of that call. */
    public static final CallArguments NONE = new CallArguments(
            ApiGeneration.ADD1,
            0,
            NativeImage.NULL,
            NativeImage.NULL,
            0,
            NativeImage.NULL,
            NativeImage.NULL,
            NativeImage.NULL);

    /**
     * An image that holds one provider context, as reading one gives it.
     *
     * @param generation whose {@code FWPM_PROVIDER_CONTEXT} it is
     * @param place where the context is
     * @return arguments that name it as the tunnel, and nothing else
     */
    public static CallArguments ofContext(ApiGeneration generation, int place) {
        return new CallArguments(
                generation, 0, NativeImage.NULL, place, 0, NativeImage.NULL, NativeImage.NULL, NativeImage.NULL);
    }
}
