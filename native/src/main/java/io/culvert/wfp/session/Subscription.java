package io.culvert.wfp.session;

/**
 * A registration of a listener for changes. It ends when it, or its session, is closed.
 *
 * <p>The listener is called on a thread of the engine, one change at a time, in the order of the commits. It should return
 * quickly, and must not wait for another listener. Its exceptions go to the uncaught-exception handler of that thread; later
 * changes are reported nevertheless.
 *
 * <p>Implemented by the library only; methods may be added in later versions.
 */
public interface Subscription extends AutoCloseable {

    /**
     * Ends the subscription: {@code Fwpm…UnsubscribeChanges0}. After it returns, the listener is not called again, and no
     * call of it is running, unless the listener itself closes it. Closing again has no effect.
     */
    @Override
    void close();
}
