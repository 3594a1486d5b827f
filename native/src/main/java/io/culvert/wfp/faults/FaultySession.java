package io.culvert.wfp.faults;

import io.culvert.access.SecurityDescriptor;
import io.culvert.analysis.explain.Classification;
import io.culvert.analysis.explain.Packet;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.image.NativeImage;
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
import java.util.function.Supplier;

/** A session with the faults of a plan. */
final class FaultySession implements NativeSession {

    private final NativeSession session;
    private final Injection injection;

    FaultySession(NativeSession session, FaultPlan plan) {
        this.session = session;
        this.injection = new Injection(session, plan);
    }

    @Override
    public TargetAbi abi() {
        return session.abi();
    }

    @Override
    public void beginTransaction(TransactionMode mode) {
        run(EngineCall.BEGIN_TRANSACTION, () -> session.beginTransaction(mode));
    }

    @Override
    public void commitTransaction() {
        run(EngineCall.COMMIT_TRANSACTION, session::commitTransaction);
    }

    @Override
    public void abortTransaction() {
        run(EngineCall.ABORT_TRANSACTION, session::abortTransaction);
    }

    @Override
    public void addTunnel(NativeImage image) {
        String function = image.arguments().generation().function();
        injection.run(EngineCall.ADD_TUNNEL, function, () -> session.addTunnel(image));
    }

    @Override
    public void deleteTunnel(UUID providerContextKey) {
        run(EngineCall.DELETE_TUNNEL, () -> session.deleteTunnel(providerContextKey));
    }

    @Override
    public NativeImage getProviderContext(UUID providerContextKey) {
        return get(
                EngineCall.GET_PROVIDER_CONTEXT,
                () -> session.getProviderContext(providerContextKey),
                NativeImage::close);
    }

    @Override
    public Pages<ProviderContext> enumerateProviderContexts(ContextSelection selection) {
        return get(
                EngineCall.ENUMERATE_PROVIDER_CONTEXTS,
                () -> new FaultyPages<>(
                        injection,
                        session.enumerateProviderContexts(selection),
                        EngineCall.NEXT_PROVIDER_CONTEXTS,
                        EngineCall.END_PROVIDER_CONTEXTS),
                // The resources of the engine end with the session.
                pages -> {});
    }

    @Override
    public Subscription subscribeProviderContexts(ContextSelection selection, Consumer<? super ObjectChange> listener) {
        return get(
                EngineCall.SUBSCRIBE_PROVIDER_CONTEXTS,
                () -> new FaultySubscription(
                        injection,
                        session.subscribeProviderContexts(selection, listener),
                        EngineCall.UNSUBSCRIBE_PROVIDER_CONTEXTS),
                subscription -> {});
    }

    @Override
    public void deleteProviderContext(UUID providerContextKey) {
        run(EngineCall.DELETE_PROVIDER_CONTEXT, () -> session.deleteProviderContext(providerContextKey));
    }

    @Override
    public void addProvider(Provider provider) {
        run(EngineCall.ADD_PROVIDER, () -> session.addProvider(provider));
    }

    @Override
    public Provider getProvider(UUID providerKey) {
        return get(EngineCall.GET_PROVIDER, () -> session.getProvider(providerKey), provider -> {});
    }

    @Override
    public Pages<Provider> enumerateProviders() {
        return get(
                EngineCall.ENUMERATE_PROVIDERS,
                () -> new FaultyPages<>(
                        injection, session.enumerateProviders(), EngineCall.NEXT_PROVIDERS, EngineCall.END_PROVIDERS),
                pages -> {});
    }

    @Override
    public Subscription subscribeProviders(Consumer<? super ObjectChange> listener) {
        return get(
                EngineCall.SUBSCRIBE_PROVIDERS,
                () -> new FaultySubscription(
                        injection, session.subscribeProviders(listener), EngineCall.UNSUBSCRIBE_PROVIDERS),
                subscription -> {});
    }

    @Override
    public void deleteProvider(UUID providerKey) {
        run(EngineCall.DELETE_PROVIDER, () -> session.deleteProvider(providerKey));
    }

    @Override
    public SecurityDescriptor getSecurityInfo(SecuredObject object) {
        return get(
                of(
                        object,
                        EngineCall.GET_ENGINE_SECURITY,
                        EngineCall.GET_PROVIDER_SECURITY,
                        EngineCall.GET_PROVIDER_CONTEXT_SECURITY),
                () -> session.getSecurityInfo(object),
                descriptor -> {});
    }

    @Override
    public void setSecurityInfo(SecuredObject object, SecurityDescriptor descriptor) {
        run(
                of(
                        object,
                        EngineCall.SET_ENGINE_SECURITY,
                        EngineCall.SET_PROVIDER_SECURITY,
                        EngineCall.SET_PROVIDER_CONTEXT_SECURITY),
                () -> session.setSecurityInfo(object, descriptor));
    }

    private static EngineCall of(SecuredObject object, EngineCall engine, EngineCall provider, EngineCall context) {
        return switch (object) {
            case SecuredObject.Engine ignored -> engine;
            case SecuredObject.OfProvider ignored -> provider;
            case SecuredObject.OfProviderContext ignored -> context;
        };
    }

    @Override
    public Optional<NativeImage> getTunnel(UUID providerContextKey) {
        return injection.through("reading a whole tunnel", () -> session.getTunnel(providerContextKey));
    }

    @Override
    public Classification classify(Packet packet) {
        return injection.through("classifying a packet", () -> session.classify(packet));
    }

    @Override
    public void close() {
        injection.close();
    }

    private void run(EngineCall call, Runnable work) {
        injection.run(call, call.function(), work);
    }

    private <T> T get(EngineCall call, Supplier<T> work, Consumer<? super T> release) {
        return injection.get(call, call.function(), work, release);
    }
}
