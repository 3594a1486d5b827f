package io.culvert.wfp;

import static java.util.Objects.requireNonNull;

import io.culvert.access.SecurityDescriptor;
import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.error.RetryAdvice;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.session.EngineClock;
import io.culvert.wfp.session.NativeSession;
import io.culvert.wfp.session.ObjectChange;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.SecuredObject;
import io.culvert.wfp.session.SessionOptions;
import io.culvert.wfp.session.Subscription;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A session with a filtering engine. {@link FilterEngine#open()} opens one.
 *
 * <p>An operation that is called on the session runs in a transaction of its own. {@link #transaction} groups changes:
 * either all of them are installed, or none.
 *
 * <pre>{@code
 * try (FilterEngine engine = FilterEngine.embedded();
 *         FilterSession session = engine.open()) {
 *     session.transaction(tunnels -> {
 *         tunnels.delete(old.providerContextKey());
 *         tunnels.add(replacement);
 *     });
 * }
 * }</pre>
 *
 * <h2>Owner</h2>
 *
 * <p>A session changes the tunnels of its {@linkplain #owner() owner} only. {@link #ofAnyProvider()} changes those of others.
 * Reading has no limit.
 *
 * <h2>Threads</h2>
 *
 * <p>A session may be used from any thread, and runs one call at a time. A transaction belongs to the thread that began it:
 * its calls join the transaction. A call of another thread waits until the transaction has ended, at most the
 * {@linkplain SessionOptions#transactionTimeout() waiting time} of the session. Then it is refused with an
 * {@link IllegalStateException} that names the thread. So threads that write at the same time need a session each.
 */
public sealed interface FilterSession extends TunnelWriter, AutoCloseable permits OpenSession {

    /**
     * A session without owner over native calls, such as those of {@link io.culvert.wfp.faults.FaultyEngine}.
     *
     * @param session makes the calls; closed with the returned session
     * @return the session
     */
    static FilterSession over(NativeSession session) {
        return over(session, SessionOptions.staticSession());
    }

    /**
     * A session over native calls.
     *
     * @param session makes the calls; closed with the returned session
     * @param options the owner, and the time that a call waits for the transaction of another thread; the other options are
     *     those of the native session
     * @return the session
     */
    static FilterSession over(NativeSession session, SessionOptions options) {
        return OpenSession.of(
                requireNonNull(session, "session"), requireNonNull(options, "options"), EngineClock.system());
    }

    /**
     * The owner of the session, whose tunnels it changes.
     *
     * @return the provider; empty if the session owns the tunnels that have no provider
     */
    Optional<Provider> owner();

    /**
     * The same session for another owner. Both share the native session and its transaction; closing one closes both.
     *
     * @param owner the provider whose tunnels the returned session changes
     * @return a view of this session
     */
    FilterSession forOwner(Provider owner);

    /**
     * The native calls of the session, for what no policy can express.
     *
     * @return the calls; {@link #close()} of this session closes them
     */
    NativeSession nativeSession();

    /**
     * Runs changes in one transaction: all of them are installed, or none. If the work throws, the transaction is aborted. A
     * refused commit also changes nothing, except when the connection was lost during it; see {@link RetryAdvice#LOOK}.
     *
     * @param work receives the tunnels, which it can use until it returns
     * @throws WfpException {@code FWP_E_TXN_IN_PROGRESS} if this session already has a transaction
     */
    void transaction(Consumer<? super TunnelWriter> work);

    /**
     * Runs changes in one transaction, like {@link #transaction}, and returns a result.
     *
     * @param work receives the tunnels, which it can use until it returns
     * @param <T> the type of the result
     * @return the result of the work
     */
    <T> T transactionResult(Function<? super TunnelWriter, ? extends T> work);

    /**
     * Reads one consistent state of the engine. The work has no methods that write.
     *
     * @param work receives the tunnels, which it can use until it returns
     * @param <T> the type of the result
     * @return the result of the work
     */
    <T> T readOnlyTransaction(Function<? super TunnelReader, ? extends T> work);

    /**
     * Begins a write transaction that the caller ends: {@code FwpmTransactionBegin0}. {@link #transaction} ends by itself.
     *
     * @return the transaction, which aborts when it is closed before it is committed
     * @throws WfpException {@code FWP_E_TXN_IN_PROGRESS} if this session already has one, {@code FWP_E_TIMEOUT} if the
     *     transactions of other sessions lasted longer than this session waits
     */
    WriteTransaction begin();

    /**
     * Begins a read-only transaction that the caller ends. {@link #readOnlyTransaction} ends by itself.
     *
     * @return the transaction, to be closed by the caller
     * @throws WfpException {@code FWP_E_TXN_IN_PROGRESS} if this session already has one, {@code FWP_E_TIMEOUT} if the write
     *     transaction of another session lasted longer than this session waits
     */
    ReadTransaction beginReadOnly();

    /**
     * The access rights to an object of the engine, or to the engine itself.
     *
     * @param object the object; a tunnel is the provider context with its key
     * @return owner, group and discretionary list
     * @throws WfpException if there is no such object
     */
    SecurityDescriptor securityDescriptor(SecuredObject object);

    /**
     * Sets the access rights to an object of the engine. Refused inside a transaction. A tunnel consists of two provider
     * contexts with a descriptor each: {@link TunnelPolicy#providerContextKey()} and
     * {@link TunnelPolicy#mainModeContextKey()}.
     *
     * @param object the object
     * @param descriptor owner, group and lists to set; parts that it lacks do not change
     * @throws WfpException {@code FWP_E_TXN_IN_PROGRESS} inside a transaction;
     *     {@code FWP_E_DYNAMIC_SESSION_IN_PROGRESS} in a dynamic session that did not add the object
     */
    void secure(SecuredObject object, SecurityDescriptor descriptor);

    /**
     * Notifies of tunnels that other sessions add and delete, after the commit. Changes of this session are not reported.
     * Refused inside a transaction.
     *
     * @param listener receives each change with the tunnel's key, on a thread of the engine
     * @return the subscription, which ends when it is closed
     * @throws WfpException {@code FWP_E_TXN_IN_PROGRESS} inside a transaction
     */
    Subscription onTunnelChange(Consumer<? super ObjectChange> listener);

    /**
     * Notifies of providers that other sessions add and delete, like {@link #onTunnelChange}.
     *
     * @param listener receives each change with the provider's key, on a thread of the engine
     * @return the subscription, which ends when it is closed
     * @throws WfpException {@code FWP_E_TXN_IN_PROGRESS} inside a transaction
     */
    Subscription onProviderChange(Consumer<? super ObjectChange> listener);

    /** Ends the session. An open transaction is aborted. Installed objects stay, except those of a dynamic session. */
    @Override
    void close();
}
