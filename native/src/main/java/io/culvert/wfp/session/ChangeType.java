package io.culvert.wfp.session;

/** What happened to an object of an engine. Objects are never changed: another one takes their place. */
public enum ChangeType {
    /** It is there now: {@code FWPM_CHANGE_ADD}. */
    ADDED,
    /** It is there no more: {@code FWPM_CHANGE_DELETE}. */
    DELETED
}
