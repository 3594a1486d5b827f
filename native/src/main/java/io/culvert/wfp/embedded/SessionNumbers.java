package io.culvert.wfp.embedded;

/** Numbers sessions. An object records the number of the dynamic session that it is deleted with. */
final class SessionNumbers {

    /** The object is not deleted with a session. */
    static final long NO_SESSION = 0;

    private long last = NO_SESSION;

    synchronized long next() {
        return ++last;
    }
}
