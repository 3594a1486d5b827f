package io.culvert.wfp.image;

/**
 * The arguments of {@code FwpmIPsecTunnelAdd1} other than the engine handle, pointers being places in an image.
 *
 * <pre>{@code
 * DWORD FwpmIPsecTunnelAdd1(HANDLE engineHandle, UINT32 flags,
 *     const FWPM_PROVIDER_CONTEXT1* mainModePolicy, const FWPM_PROVIDER_CONTEXT1* tunnelPolicy,
 *     UINT32 numFilterConditions, const FWPM_FILTER_CONDITION0* filterConditions,
 *     const GUID* keyModKey, PSECURITY_DESCRIPTOR sd);
 * }</pre>
 *
 * @param flags {@code FWPM_TUNNEL_FLAG_*} as bits
 * @param mainModePolicy place of the main-mode {@code FWPM_PROVIDER_CONTEXT1}, or {@link NativeImage#NULL}
 * @param tunnelPolicy place of the tunnel {@code FWPM_PROVIDER_CONTEXT1}
 * @param numFilterConditions how many conditions there are
 * @param filterConditions place of the first {@code FWPM_FILTER_CONDITION0}, or {@link NativeImage#NULL}
 * @param keyModKey place of the keying module's GUID, or {@link NativeImage#NULL} for the system's choice
 * @param sd place of a self-relative security descriptor, or {@link NativeImage#NULL} for the inherited one
 */
public record CallArguments(
        int flags,
        int mainModePolicy,
        int tunnelPolicy,
        int numFilterConditions,
        int filterConditions,
        int keyModKey,
        int sd) {

    /** No arguments: for an image that is not of that call. */
    public static final CallArguments NONE = new CallArguments(
            0, NativeImage.NULL, NativeImage.NULL, 0, NativeImage.NULL, NativeImage.NULL, NativeImage.NULL);

    /**
     * An image that holds one provider context, as reading one gives it.
     *
     * @param place where the context is
     * @return arguments that name it as the tunnel, and nothing else
     */
    public static CallArguments ofContext(int place) {
        return new CallArguments(0, NativeImage.NULL, place, 0, NativeImage.NULL, NativeImage.NULL, NativeImage.NULL);
    }
}
