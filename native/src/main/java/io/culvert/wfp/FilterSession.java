package io.culvert.wfp;

import static java.util.Objects.requireNonNull;

import io.culvert.access.SecurityDescriptor;
import io.culvert.analysis.explain.Classification;
import io.culvert.analysis.explain.Packet;
import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.error.RetryAdvice;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.session.ContextSelection;
import io.culvert.wfp.session.NativeSession;
import io.culvert.wfp.session.ObjectChange;
import io.culvert.wfp.session.Pages;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.ProviderContext;
import io.culvert.wfp.session.SecuredObject;
import io.culvert.wfp.session.Subscription;
import io.culvert.wfp.session.TransactionMode;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A session with a filtering engine. {@link FilterEngine#open()} opens one.
 *
 * <p>What is called here directly runs in a transaction of its own. Several changes that belong together go into
 * {@link #transaction}: all of them happen, or none.
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
 * <p>A session has one transaction at a time, so several threads that write use a session each.
 */
public final class FilterSession implements TunnelWriter, AutoCloseable {

    private final NativeSession session;
    private final SessionTunnels tunnels;

    private FilterSession(NativeSession session) {
        this.session = session;
        this.tunnels = new SessionTunnels(session);
    }

    /**
     * An engine on a session of the caller's.
     *
     * @param session makes the calls; closed along with the engine
     * @return the engine
     */
    public static FilterSession over(NativeSession session) {
        return new FilterSession(requireNonNull(session, "session"));
    }

    /**
     * The calls beneath.
     *
     * @return the session, which is still the engine's to close
     */
    public NativeSession nativeSession() {
        return session;
    }

    /**
     * Changes that happen together or not at all. If the work throws, whatever it throws, everything is as before; so it is if
     * the commit is refused, unless the connection ended while the engine was at work: then {@link RetryAdvice#LOOK}.
     *
     * @param work is given the tunnels, for as long as it runs
     * @throws WfpException {@code FWP_E_TXN_IN_PROGRESS} if this session has a transaction already
     */
    public void transaction(Consumer<? super TunnelWriter> work) {
        requireNonNull(work, "work");
        Transactions.run(session, TransactionMode.READ_WRITE, () -> {
            try (ScopedTunnels tunnels = new ScopedTunnels(this)) {
                work.accept(tunnels);
            }
            return true;
        });
    }

    /**
     * The same, for work that has a result.
     *
     * @param work is given the tunnels, for as long as it runs
     * @param <T> the type of the result
     * @return what the work returned
     */
    public <T> T transactionResult(Function<? super TunnelWriter, ? extends T> work) {
        requireNonNull(work, "work");
        return Transactions.run(session, TransactionMode.READ_WRITE, () -> {
            try (ScopedTunnels tunnels = new ScopedTunnels(this)) {
                return work.apply(tunnels);
            }
        });
    }

    /**
     * A look at one state of the engine. What it is given cannot write.
     *
     * @param work is given the tunnels, for as long as it runs
     * @param <T> the type of the result
     * @return what the work returned
     */
    public <T> T readOnlyTransaction(Function<? super TunnelReader, ? extends T> work) {
        requireNonNull(work, "work");
        return Transactions.run(session, TransactionMode.READ_ONLY, () -> {
            try (ScopedReader tunnels = new ScopedReader(this)) {
                return work.apply(tunnels);
            }
        });
    }

    /**
     * Begins a transaction that writes, to be ended by hand: {@code FwpmTransactionBegin0}. {@link #transaction} ends it by
     * itself.
     *
     * @return the transaction, which aborts when it is closed before it is committed
     * @throws WfpException {@code FWP_E_TXN_IN_PROGRESS} if this session has one already, {@code FWP_E_TIMEOUT} if other
     *     sessions have had one for as long as this one waits
     */
    public WriteTransaction begin() {
        return new OpenWriteTransaction(this);
    }

    /**
     * Begins a look at one state of the engine, to be ended by hand. {@link #readOnlyTransaction} ends it by itself.
     *
     * @return the transaction, to be closed
     * @throws WfpException {@code FWP_E_TXN_IN_PROGRESS} if this session has one already, {@code FWP_E_TIMEOUT} if another
     *     session has had one that writes for as long as this one waits
     */
    public ReadTransaction beginReadOnly() {
        return new OpenReadTransaction(this);
    }

    @Override
    public void add(TunnelPolicy policy) {
        tunnels.add(policy);
    }

    @Override
    public void replace(TunnelPolicy policy) {
        tunnels.replace(policy);
    }

    /**
     * Removes a tunnel, and the main-mode context that came with it. Whether {@code FwpmIPsecTunnelDeleteByKey0} takes
     * that one along is not documented; left behind, it would stand in the way of the same policy next time.
     */
    @Override
    public void delete(UUID providerContextKey) {
        tunnels.delete(providerContextKey);
    }

    @Override
    public InstalledTunnel get(UUID providerContextKey) {
        return tunnels.get(providerContextKey);
    }

    @Override
    public Optional<InstalledTunnel> find(UUID providerContextKey) {
        return tunnels.find(providerContextKey);
    }

    @Override
    public Stream<InstalledTunnel> tunnels() {
        return tunnels.tunnels();
    }

    @Override
    public Pages<InstalledTunnel> tunnelPages() {
        return tunnels.tunnelPages();
    }

    @Override
    public Stream<ProviderContext> providerContexts(ContextSelection selection) {
        return tunnels.providerContexts(selection);
    }

    @Override
    public Provider getProvider(UUID providerKey) {
        return tunnels.getProvider(providerKey);
    }

    @Override
    public Optional<Provider> findProvider(UUID providerKey) {
        return tunnels.findProvider(providerKey);
    }

    @Override
    public Stream<Provider> providers() {
        return tunnels.providers();
    }

    @Override
    public Classification classify(Packet packet) {
        return tunnels.classify(packet);
    }

    @Override
    public void addProvider(Provider provider) {
        tunnels.addProvider(provider);
    }

    @Override
    public void deleteProvider(UUID providerKey) {
        tunnels.deleteProvider(providerKey);
    }

    /**
     * Who may do what with an object of the engine, or with the engine itself.
     *
     * @param object what is asked about; a tunnel is the provider context of its key
     * @return owner, group and discretionary list
     * @throws WfpException if there is no such object
     */
    public SecurityDescriptor securityDescriptor(SecuredObject object) {
        requireNonNull(object, "object");
        try {
            return session.getSecurityInfo(object);
        } catch (WfpException refusal) {
            throw refusal.about(object.toString());
        }
    }

    /**
     * Lets others do something with an object of the engine, or keeps them from it. Not inside a transaction. A tunnel consists of
     * two provider contexts, each with a descriptor of its own: {@link TunnelPolicy#providerContextKey()} and
     * {@link TunnelPolicy#mainModeContextKey()}.
     *
     * @param object what is to be secured
     * @param descriptor owner, group and lists that it gets; those that are not there stay as they are
     * @throws WfpException {@code FWP_E_TXN_IN_PROGRESS} inside a transaction;
     *     {@code FWP_E_DYNAMIC_SESSION_IN_PROGRESS} in a dynamic session, unless it added the object
     */
    public void secure(SecuredObject object, SecurityDescriptor descriptor) {
        requireNonNull(object, "object");
        requireNonNull(descriptor, "descriptor");
        try {
            session.setSecurityInfo(object, descriptor);
        } catch (WfpException refusal) {
            throw refusal.about(object.toString());
        }
    }

    /**
     * Tells of tunnels that other sessions add and delete, once they are committed; changes of this session are not told. Not
     * inside a transaction.
     *
     * @param listener told of each tunnel by its key, on a thread of the engine
     * @return until when, to be closed
     * @throws WfpException {@code FWP_E_TXN_IN_PROGRESS} inside a transaction
     */
    public Subscription onTunnelChange(Consumer<? super ObjectChange> listener) {
        return TunnelSubscription.of(session, requireNonNull(listener, "listener"));
    }

    /**
     * The same of providers.
     *
     * @param listener told of each provider by its key, on a thread of the engine
     * @return until when, to be closed
     * @throws WfpException {@code FWP_E_TXN_IN_PROGRESS} inside a transaction
     */
    public Subscription onProviderChange(Consumer<? super ObjectChange> listener) {
        return session.subscribeProviders(requireNonNull(listener, "listener"));
    }

    /** Ends the session. An open transaction is aborted; what was installed stays, as long as the engine does. */
    @Override
    public void close() {
        session.close();
    }
}
