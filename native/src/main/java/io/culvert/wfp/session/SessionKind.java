package io.culvert.wfp.session;

/** What becomes of the objects that a session adds. */
public enum SessionKind {
    /** They stay when the session ends: until they are deleted, or the engine stops if they are not persistent. */
    STATIC,
    /**
     * They go when the session ends, however it ends: {@code FWPM_SESSION_FLAG_DYNAMIC}. Such a session deletes nothing but
     * its own objects.
     */
    DYNAMIC
}
