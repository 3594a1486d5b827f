package io.culvert.wfp.session;

/**
 * Somebody is told of changes until this is closed, or the session that asked for it is.
 *
 * <p>The listener is called on a thread of the engine, one change at a time, in the order of the commits. It should be quick, and
 * must not wait for anything that another listener does. What it throws goes to the uncaught-exception handler of that
 * thread, and the next change is told all the same.
 */
public interface Subscription extends AutoCloseable {

    /**
     * Ends it: {@code Fwpm…UnsubscribeChanges0}. Once it returns, the listener is not called again, and unless the listener
     * is the caller, no call of it is under way. A second time does nothing.
     */
    @Override
    void close();
}
