package io.culvert.wfp.session;

/** The kinds of changes to objects of an engine. Objects are not modified, only replaced. */
public enum ChangeType {
    /** The object was added: {@code FWPM_CHANGE_ADD}. */
    ADDED,
    /** The object was deleted: {@code FWPM_CHANGE_DELETE}. */
    DELETED
}
