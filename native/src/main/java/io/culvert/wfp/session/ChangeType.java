package io.culvert.wfp.session;

/** The kinds of notifications about objects of an engine. Objects are not modified, only replaced. */
public enum ChangeType {
    /** The object was added: {@code FWPM_CHANGE_ADD}. */
    ADDED,
    /** The object was deleted: {@code FWPM_CHANGE_DELETE}. */
    DELETED,
    /**
     * Notifications were dropped here, because 10,000 of this listener were waiting. List the objects again. The marker has a
     * key of zeros and the number 0; one marker stands for all changes that were dropped in a row. Windows names this
     * condition {@code FWP_E_NOTIFICATION_DROPPED}.
     */
    DROPPED
}
