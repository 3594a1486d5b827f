package io.culvert.wfp.session;

/**
 * A registration of a listener for changes. It ends when it, or its session, is closed.
 *
 * <p>The listener is called on a thread of the session, one change at a time, in the order of the commits. It should return
 * quickly: while it runs, the other listeners of the session wait. Its exceptions go to the uncaught-exception handler of that
 * thread; later changes are reported nevertheless.
 *
 * <p>At most 10,000 notifications of a subscription wait. Later ones are dropped, and the listener receives one notification
 * of type {@link ChangeType#DROPPED} in their place. A listener of tunnels has a subscription for each type of tunnel. Windows
 * does not guarantee that each notification arrives, so list the objects again from time to time.
 *
 * <p>Implemented by the library only; methods may be added in later versions.
 */
public interface Subscription extends AutoCloseable {

    /**
     * Ends the subscription: {@code Fwpm…UnsubscribeChanges0}. What still waits is dropped, and no further call of the
     * listener begins. Does not wait for a call that has begun, because that call may wait for the caller; it may still be
     * running afterwards. The same holds when the session or the engine is closed or restarted. Closing again has no effect.
     */
    @Override
    void close();
}
