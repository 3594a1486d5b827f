package io.culvert.policy;

/**
 * How long an engine keeps a tunnel that nobody deletes. A tunnel added in a dynamic session goes with the session,
 * whatever it says here.
 */
public enum Persistence {
    /** Until the engine stops. */
    STATIC,
    /**
     * For ever: {@code FWPM_PROVIDER_CONTEXT_FLAG_PERSISTENT} in both contexts. Its provider, if it has one, must be
     * persistent too, or the engine answers {@code FWP_E_LIFETIME_MISMATCH}.
     */
    PERSISTENT
}
