package io.culvert.wfp;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A session whose calls pass a {@link SessionGate}. Closing does not: the end of a session, a listing or a subscription never
 * waits for another thread.
 */
final class GuardedSession implements NativeSession {

    private final NativeSession session;
    private final SessionGate gate;

    GuardedSession(NativeSession session, SessionGate gate) {
        this.session = session;
        this.gate = gate;
    }

    private void run(Runnable work) {
        gate.call(() -> {
            work.run();
            return true;
        });
    }

    @Override
    public TargetAbi abi() {
        return session.abi();
    }

    @Override
    public void beginTransaction(TransactionMode mode) {
        gate.begin(() -> session.beginTransaction(mode));
    }

    @Override
    public void commitTransaction() {
        gate.end(session::commitTransaction);
    }

    @Override
    public void abortTransaction() {
        gate.end(session::abortTransaction);
    }

    @Override
    public void addTunnel(NativeImage image) {
        run(() -> session.addTunnel(image));
    }

    @Override
    public void deleteTunnel(UUID providerContextKey) {
        run(() -> session.deleteTunnel(providerContextKey));
    }

    @Override
    public NativeImage getProviderContext(UUID providerContextKey) {
        return gate.call(() -> session.getProviderContext(providerContextKey));
    }

    @Override
    public Pages<ProviderContext> enumerateProviderContexts(ContextSelection selection) {
        return gate.call(() -> guarded(session.enumerateProviderContexts(selection)));
    }

    @Override
    public Subscription subscribeProviderContexts(ContextSelection selection, Consumer<? super ObjectChange> listener) {
        return gate.call(() -> session.subscribeProviderContexts(selection, listener));
    }

    @Override
    public void deleteProviderContext(UUID providerContextKey) {
        run(() -> session.deleteProviderContext(providerContextKey));
    }

    @Override
    public void addProvider(Provider provider) {
        run(() -> session.addProvider(provider));
    }

    @Override
    public Provider getProvider(UUID providerKey) {
        return gate.call(() -> session.getProvider(providerKey));
    }

    @Override
    public Pages<Provider> enumerateProviders() {
        return gate.call(() -> guarded(session.enumerateProviders()));
    }

    @Override
    public Subscription subscribeProviders(Consumer<? super ObjectChange> listener) {
        return gate.call(() -> session.subscribeProviders(listener));
    }

    @Override
    public void deleteProvider(UUID providerKey) {
        run(() -> session.deleteProvider(providerKey));
    }

    @Override
    public SecurityDescriptor getSecurityInfo(SecuredObject object) {
        return gate.call(() -> session.getSecurityInfo(object));
    }

    @Override
    public void setSecurityInfo(SecuredObject object, SecurityDescriptor descriptor) {
        run(() -> session.setSecurityInfo(object, descriptor));
    }

    @Override
    public Optional<NativeImage> getTunnel(UUID providerContextKey) {
        return gate.call(() -> session.getTunnel(providerContextKey));
    }

    @Override
    public Classification classify(Packet packet) {
        return gate.call(() -> session.classify(packet));
    }

    private <T> Pages<T> guarded(Pages<T> pages) {
        return new Pages<>() {
            @Override
            public List<T> next(int atMost) {
                return gate.call(() -> pages.next(atMost));
            }

            @Override
            public void close() {
                pages.close();
            }
        };
    }

    /** Threads that wait are admitted then, and learn from the session that it has ended. */
    @Override
    public void close() {
        try {
            session.close();
        } finally {
            gate.open();
        }
    }
}
