package io.culvert.policy;

/**
 * How long an engine keeps an object that is not deleted: the objects of a session, a provider or a tunnel. The
 * constants are ordered from the shortest lifetime to the longest.
 */
public enum ObjectLifetime {
    /**
     * Until the end of the session that added the object, however it ends: {@code FWPM_SESSION_FLAG_DYNAMIC}. A session
     * has this lifetime and gives it to all objects that it adds. A policy or a provider cannot have it.
     */
    DYNAMIC,
    /** Until the engine stops: no flag. The default of sessions, providers and tunnels. */
    STATIC,
    /**
     * Until the object is deleted, also across restarts: {@code FWPM_PROVIDER_FLAG_PERSISTENT} and
     * {@code FWPM_PROVIDER_CONTEXT_FLAG_PERSISTENT}. The provider of a persistent tunnel must be persistent too;
     * otherwise the engine returns {@code FWP_E_LIFETIME_MISMATCH}. A dynamic session adds no persistent object.
     */
    PERSISTENT
}
