package io.culvert.wfp;

import io.culvert.wfp.session.SessionOptions;

/** What a contract needs of an engine that several sessions share. It begins empty. */
interface Machine extends AutoCloseable {

    FilterSession open(SessionOptions options);

    /** Whether the engine holds anything for its sessions but their objects, as far as it can tell. */
    default void assertNothingIsHeld() {}

    /** Waits until every change that was committed is on its way to the listeners. */
    default void awaitNotices() {}

    @Override
    default void close() {}
}
