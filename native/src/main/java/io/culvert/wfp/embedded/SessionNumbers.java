package io.culvert.wfp.embedded;

/** Sessions by number: objects name the dynamic one that they go with. */
final class SessionNumbers {

    /** No session: the object stays when its session ends. */
    static final long NOBODY = 0;

    private long last = NOBODY;

    synchronized long next() {
        return ++last;
    }
}
