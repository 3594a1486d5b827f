package io.culvert.wfp;

import static java.util.Objects.requireNonNull;

import io.culvert.access.SecurityDescriptor;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Place;
import io.culvert.wfp.error.RetryAdvice;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.session.NativeSession;
import io.culvert.wfp.session.ObjectChange;
import io.culvert.wfp.session.SecuredObject;
import io.culvert.wfp.session.Subscription;
import io.culvert.wfp.session.TransactionMode;
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
 * <p>A session has one transaction at a time, so each thread that writes needs its own session.
 */
public final class FilterSession extends SessionTunnels implements AutoCloseable {

    private final NativeSession session;

    private FilterSession(NativeSession session) {
        super(session);
        this.session = session;
    }

    /**
     * A session over native calls, such as those of {@link io.culvert.wfp.faults.FaultyEngine}.
     *
     * @param session makes the calls; closed with the returned session
     * @return the session
     */
    public static FilterSession over(NativeSession session) {
        return new FilterSession(requireNonNull(session, "session"));
    }

    /**
     * The native calls of the session, for what no policy can express.
     *
     * @return the calls; {@link #close()} of this session closes them
     */
    public NativeSession nativeSession() {
        return session;
    }

    /**
     * Runs changes in one transaction: all of them are installed, or none. If the work throws, the transaction is aborted. A
     * refused commit also changes nothing, except when the connection was lost during it; see {@link RetryAdvice#LOOK}.
     *
     * @param work receives the tunnels, which it can use until it returns
     * @throws WfpException {@code FWP_E_TXN_IN_PROGRESS} if this session already has a transaction
     */
    public void transaction(Consumer<? super TunnelWriter> work) {
        requireNonNull(work, "work");
        transactionResult(tunnels -> {
            work.accept(tunnels);
            return true;
        });
    }

    /**
     * Runs changes in one transaction, like {@link #transaction}, and returns a result.
     *
     * @param work receives the tunnels, which it can use until it returns
     * @param <T> the type of the result
     * @return the result of the work
     */
    public <T> T transactionResult(Function<? super TunnelWriter, ? extends T> work) {
        requireNonNull(work, "work");
        return Transactions.run(session, TransactionMode.READ_WRITE, () -> {
            try (TransactionScope scope = new TransactionScope(TransactionMode.READ_WRITE)) {
                return work.apply(new SessionTunnels(session, scope));
            }
        });
    }

    /**
     * Reads one consistent state of the engine. The work has no methods that write.
     *
     * @param work receives the tunnels, which it can use until it returns
     * @param <T> the type of the result
     * @return the result of the work
     */
    public <T> T readOnlyTransaction(Function<? super TunnelReader, ? extends T> work) {
        requireNonNull(work, "work");
        return Transactions.run(session, TransactionMode.READ_ONLY, () -> {
            try (TransactionScope scope = new TransactionScope(TransactionMode.READ_ONLY)) {
                return work.apply(new SessionTunnels(session, scope));
            }
        });
    }

    /**
     * Begins a write transaction that the caller ends: {@code FwpmTransactionBegin0}. {@link #transaction} ends by itself.
     *
     * @return the transaction, which aborts when it is closed before it is committed
     * @throws WfpException {@code FWP_E_TXN_IN_PROGRESS} if this session already has one, {@code FWP_E_TIMEOUT} if the
     *     transactions of other sessions lasted longer than this session waits
     */
    public WriteTransaction begin() {
        return OpenWriteTransaction.of(session);
    }

    /**
     * Begins a read-only transaction that the caller ends. {@link #readOnlyTransaction} ends by itself.
     *
     * @return the transaction, to be closed by the caller
     * @throws WfpException {@code FWP_E_TXN_IN_PROGRESS} if this session already has one, {@code FWP_E_TIMEOUT} if the write
     *     transaction of another session lasted longer than this session waits
     */
    public ReadTransaction beginReadOnly() {
        return OpenReadTransaction.of(session);
    }

    /**
     * The access rights to an object of the engine, or to the engine itself.
     *
     * @param object the object; a tunnel is the provider context with its key
     * @return owner, group and discretionary list
     * @throws WfpException if there is no such object
     */
    public SecurityDescriptor securityDescriptor(SecuredObject object) {
        requireNonNull(object, "object");
        try {
            return session.getSecurityInfo(object);
        } catch (WfpException refusal) {
            throw refusal.about(Place.of(object.toString()));
        }
    }

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
    public void secure(SecuredObject object, SecurityDescriptor descriptor) {
        requireNonNull(object, "object");
        requireNonNull(descriptor, "descriptor");
        try {
            session.setSecurityInfo(object, descriptor);
        } catch (WfpException refusal) {
            throw refusal.about(Place.of(object.toString()));
        }
    }

    /**
     * Notifies of tunnels that other sessions add and delete, after the commit. Changes of this session are not reported.
     * Refused inside a transaction.
     *
     * @param listener receives each change with the tunnel's key, on a thread of the engine
     * @return the subscription, which ends when it is closed
     * @throws WfpException {@code FWP_E_TXN_IN_PROGRESS} inside a transaction
     */
    public Subscription onTunnelChange(Consumer<? super ObjectChange> listener) {
        return TunnelSubscription.of(session, requireNonNull(listener, "listener"));
    }

    /**
     * Notifies of providers that other sessions add and delete, like {@link #onTunnelChange}.
     *
     * @param listener receives each change with the provider's key, on a thread of the engine
     * @return the subscription, which ends when it is closed
     * @throws WfpException {@code FWP_E_TXN_IN_PROGRESS} inside a transaction
     */
    public Subscription onProviderChange(Consumer<? super ObjectChange> listener) {
        return session.subscribeProviders(requireNonNull(listener, "listener"));
    }

    /** Ends the session. An open transaction is aborted. Installed objects stay, except those of a dynamic session. */
    @Override
    public void close() {
        session.close();
    }
}
