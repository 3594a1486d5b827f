package io.culvert.benchmarks;

/**
 * The arguments of {@code FwpmIPsecTunnelAdd1} that a policy decides, pointers being addresses.
 *
 * @param flags {@code FWPM_TUNNEL_FLAG_*}
 * @param mainModePolicy address of a {@code FWPM_PROVIDER_CONTEXT1}
 * @param tunnelPolicy address of a {@code FWPM_PROVIDER_CONTEXT1}
 * @param numFilterConditions how many conditions there are
 * @param filterConditions address of the first {@code FWPM_FILTER_CONDITION0}
 * @param keyModKey address of a GUID
 * @param owner what must stay reachable for the memory to stay
 */
record NativeCall(
        int flags,
        long mainModePolicy,
        long tunnelPolicy,
        int numFilterConditions,
        long filterConditions,
        long keyModKey,
        Object owner) {}
