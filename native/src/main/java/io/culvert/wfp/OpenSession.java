package io.culvert.wfp;

import static java.util.Objects.requireNonNull;

import io.culvert.access.SecurityDescriptor;
import io.culvert.rule.Place;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.session.EngineClock;
import io.culvert.wfp.session.NativeSession;
import io.culvert.wfp.session.ObjectChange;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.SecuredObject;
import io.culvert.wfp.session.SessionOptions;
import io.culvert.wfp.session.Subscription;
import io.culvert.wfp.session.TransactionMode;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** A session over native calls. */
final class OpenSession extends SessionTunnels implements FilterSession {

    private final NativeSession session;
    private final TunnelOwner owner;

    /** A session whose calls pass a gate, and that changes the tunnels of its owner. */
    static OpenSession of(NativeSession session, SessionOptions options, EngineClock clock) {
        Duration longestWait = options.transactionTimeout().orElse(SessionOptions.DEFAULT_TRANSACTION_TIMEOUT);
        return new OpenSession(
                new GuardedSession(session, new SessionGate(clock, longestWait)),
                new TunnelOwner.Owner(options.owner()));
    }

    private OpenSession(NativeSession session, TunnelOwner owner) {
        super(session, null, owner);
        this.session = session;
        this.owner = owner;
    }

    @Override
    public Optional<Provider> owner() {
        return owner.provider();
    }

    @Override
    public FilterSession forOwner(Provider another) {
        return new OpenSession(session, new TunnelOwner.Owner(Optional.of(another)));
    }

    @Override
    public NativeSession nativeSession() {
        return session;
    }

    @Override
    public void transaction(Consumer<? super TunnelWriter> work) {
        requireNonNull(work, "work");
        transactionResult(tunnels -> {
            work.accept(tunnels);
            return true;
        });
    }

    @Override
    public <T> T transactionResult(Function<? super TunnelWriter, ? extends T> work) {
        requireNonNull(work, "work");
        return Transactions.run(session, TransactionMode.READ_WRITE, () -> {
            try (TransactionScope scope = new TransactionScope(TransactionMode.READ_WRITE)) {
                return work.apply(new SessionTunnels(session, scope, owner));
            }
        });
    }

    @Override
    public <T> T readOnlyTransaction(Function<? super TunnelReader, ? extends T> work) {
        requireNonNull(work, "work");
        return Transactions.run(session, TransactionMode.READ_ONLY, () -> {
            try (TransactionScope scope = new TransactionScope(TransactionMode.READ_ONLY)) {
                return work.apply(new SessionTunnels(session, scope, owner));
            }
        });
    }

    @Override
    public WriteTransaction begin() {
        return OpenWriteTransaction.of(session, owner);
    }

    @Override
    public ReadTransaction beginReadOnly() {
        return OpenReadTransaction.of(session, owner);
    }

    @Override
    public SecurityDescriptor securityDescriptor(SecuredObject object) {
        requireNonNull(object, "object");
        try {
            return session.getSecurityInfo(object);
        } catch (WfpException refusal) {
            throw refusal.about(Place.of(object.toString()));
        }
    }

    @Override
    public void secure(SecuredObject object, SecurityDescriptor descriptor) {
        requireNonNull(object, "object");
        requireNonNull(descriptor, "descriptor");
        try {
            session.setSecurityInfo(object, descriptor);
        } catch (WfpException refusal) {
            throw refusal.about(Place.of(object.toString()));
        }
    }

    @Override
    public Subscription onTunnelChange(Consumer<? super ObjectChange> listener) {
        return TunnelSubscription.of(session, requireNonNull(listener, "listener"));
    }

    @Override
    public Subscription onProviderChange(Consumer<? super ObjectChange> listener) {
        return session.subscribeProviders(requireNonNull(listener, "listener"));
    }

    @Override
    public void close() {
        session.close();
    }
}
