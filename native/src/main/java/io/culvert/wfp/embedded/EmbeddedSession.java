package io.culvert.wfp.embedded;

import io.culvert.access.SecurityDescriptor;
import io.culvert.analysis.explain.Classification;
import io.culvert.analysis.explain.Packet;
import io.culvert.analysis.explain.PlatformFilter;
import io.culvert.policy.ObjectLifetime;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.session.ContextSelection;
import io.culvert.wfp.session.NativeSession;
import io.culvert.wfp.session.ObjectChange;
import io.culvert.wfp.session.Pages;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.ProviderContext;
import io.culvert.wfp.session.SecuredObject;
import io.culvert.wfp.session.SessionOptions;
import io.culvert.wfp.session.Subscription;
import io.culvert.wfp.session.TransactionMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A session with an embedded engine. Calls run one at a time. Closing waits for the running call, unless that call waits for a
 * transaction: then the call is refused.
 */
public final class EmbeddedSession implements NativeSession {

    private final EngineInstance engine;
    private final SessionOptions options;
    private final UUID key;
    private final long number;
    private final SessionCalls calls;
    private final ObjectChanges changes;
    private final List<Pages<?>> pages = new ArrayList<>();
    private volatile boolean closed;
    private boolean ended;

    EmbeddedSession(EngineInstance engine, SessionOptions options, UUID key, long number) {
        this.engine = engine;
        this.options = options;
        this.key = key;
        this.number = number;
        this.calls = new SessionCalls(engine, this, options);
        this.changes = new ObjectChanges(engine.state(), this);
    }

    UUID key() {
        return key;
    }

    long number() {
        return number;
    }

    boolean isDynamic() {
        return options.lifetime() == ObjectLifetime.DYNAMIC;
    }

    @Override
    public TargetAbi abi() {
        return engine.abi();
    }

    @Override
    public synchronized void beginTransaction(TransactionMode mode) {
        calls.begin(mode, opened("FwpmTransactionBegin0"));
    }

    @Override
    public synchronized void commitTransaction() {
        calls.commit(opened("FwpmTransactionCommit0"));
    }

    @Override
    public synchronized void abortTransaction() {
        calls.abort(opened("FwpmTransactionAbort0"));
    }

    @Override
    public synchronized void addTunnel(NativeImage image) {
        String call = opened(image.arguments().generation().function());
        if (image.abi() != abi()) {
            throw new IllegalArgumentException(
                    "the image has the layout of " + image.abi() + ", and this engine takes " + abi());
        }
        TunnelAddition addition = new TunnelAddition(engine.state(), this, image);
        addition.verify();
        calls.write(call, addition::store);
    }

    @Override
    public synchronized void deleteTunnel(UUID providerContextKey) {
        String call = opened("FwpmIPsecTunnelDeleteByKey0");
        calls.write(call, () -> changes.deleteTunnel(providerContextKey, call));
    }

    @Override
    public synchronized NativeImage getProviderContext(UUID providerContextKey) {
        String call = opened("FwpmProviderContextGetByKey3");
        return calls.read(call, () -> {
            StoredTunnel tunnel = engine.state().tunnelOfContext(providerContextKey);
            StoredContext context = engine.state().context(providerContextKey);
            if (tunnel == null || context == null) {
                throw new WfpException(ErrorCodes.FWP_E_PROVIDER_CONTEXT_NOT_FOUND, call);
            }
            return StoredImages.context(tunnel, context);
        });
    }

    @Override
    public synchronized Pages<ProviderContext> enumerateProviderContexts(ContextSelection selection) {
        String call = opened("FwpmProviderContextCreateEnumHandle0");
        return calls.read(
                call,
                () -> keep(new SnapshotPages<>(
                        "FwpmProviderContextEnum3",
                        engine.state().contexts(selection),
                        StoredImages::summary,
                        each -> each.tunnel().call().release(),
                        this::requireOpen)));
    }

    @Override
    public synchronized Subscription subscribeProviderContexts(
            ContextSelection selection, Consumer<? super ObjectChange> listener) {
        calls.requireNone(opened("FwpmProviderContextSubscribeChanges0"));
        return engine.notifications().toContexts(number, selection, listener);
    }

    @Override
    public synchronized void deleteProviderContext(UUID providerContextKey) {
        String call = opened("FwpmProviderContextDeleteByKey0");
        calls.write(call, () -> changes.deleteContext(providerContextKey, call));
    }

    @Override
    public synchronized Optional<NativeImage> getTunnel(UUID providerContextKey) {
        String call = opened("reading a whole tunnel");
        return calls.read(call, () -> {
            StoredTunnel tunnel = engine.state().tunnelOfContext(providerContextKey);
            return tunnel != null && tunnel.tunnel().key().equals(providerContextKey)
                    ? Optional.of(tunnel.image().copy())
                    : Optional.empty();
        });
    }

    @Override
    public synchronized void addProvider(Provider provider) {
        String call = opened("FwpmProviderAdd0");
        changes.verify(provider, call);
        calls.write(call, () -> changes.add(provider, call));
    }

    @Override
    public synchronized Provider getProvider(UUID providerKey) {
        String call = opened("FwpmProviderGetByKey0");
        return calls.read(call, () -> changes.provider(providerKey, call).provider());
    }

    @Override
    public synchronized Pages<Provider> enumerateProviders() {
        String call = opened("FwpmProviderCreateEnumHandle0");
        return calls.read(
                call,
                () -> keep(new SnapshotPages<>(
                        "FwpmProviderEnum0",
                        engine.state().providers(),
                        provider -> provider,
                        provider -> {},
                        this::requireOpen)));
    }

    @Override
    public synchronized Subscription subscribeProviders(Consumer<? super ObjectChange> listener) {
        calls.requireNone(opened("FwpmProviderSubscribeChanges0"));
        return engine.notifications().toProviders(number, listener);
    }

    @Override
    public synchronized void deleteProvider(UUID providerKey) {
        String call = opened("FwpmProviderDeleteByKey0");
        calls.write(call, () -> changes.deleteProvider(providerKey, call));
    }

    @Override
    public synchronized SecurityDescriptor getSecurityInfo(SecuredObject object) {
        String call = opened(SecurityChanges.call("Get", object));
        return calls.read(call, () -> new SecurityChanges(engine.state(), this).get(object, call));
    }

    @Override
    public synchronized void setSecurityInfo(SecuredObject object, SecurityDescriptor descriptor) {
        String call = opened(SecurityChanges.call("Set", object));
        calls.requireNone(call);
        calls.write(call, () -> new SecurityChanges(engine.state(), this).set(object, descriptor, call));
    }

    @Override
    public synchronized Classification classify(Packet packet) {
        String call = opened("classifying a packet");
        return calls.read(call, () -> engine.state().classify(packet));
    }

    /**
     * The filters of the engine as the session sees them: those of each tunnel in the order of addition, and those that
     * exempt IKE while a tunnel has a main-mode policy.
     *
     * @return the filters
     */
    public synchronized List<PlatformFilter> filters() {
        String call = opened("listing filters");
        return calls.read(call, () -> EngineFilters.of(engine.state().everyTunnel()));
    }

    @Override
    public void close() {
        // Outside the monitor, which a call that waits for a transaction holds.
        closed = true;
        engine.lock().refuseWaitingCalls();
        end();
    }

    private synchronized void end() {
        if (!ended) {
            ended = true;
            calls.abortIfAny();
            releasePages();
            engine.ended(this);
        }
    }

    boolean isClosed() {
        return closed;
    }

    void releasePages() {
        List<Pages<?>> open;
        synchronized (pages) {
            open = List.copyOf(pages);
            pages.clear();
        }
        open.forEach(Pages::close);
    }

    private <T> Pages<T> keep(Pages<T> made) {
        synchronized (pages) {
            pages.add(made);
        }
        return made;
    }

    private String opened(String call) {
        requireOpen(call);
        return call;
    }

    /** Also called from any thread by the pages of this session. */
    void requireOpen(String call) {
        if (closed) {
            throw new WfpException(ErrorCodes.ERROR_INVALID_HANDLE, call, "the engine was closed");
        }
        if (engine.lock().isStopped()) {
            throw new WfpException(
                    ErrorCodes.FWP_E_SESSION_ABORTED, call, "the engine has stopped since it was opened");
        }
    }
}
