package io.culvert.wfp.faults;

import io.culvert.access.SecurityDescriptor;
import io.culvert.testing.Policies;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.session.ContextSelection;
import io.culvert.wfp.session.NativeSession;
import io.culvert.wfp.session.Pages;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.SecuredObject;
import io.culvert.wfp.session.Subscription;
import io.culvert.wfp.session.TransactionMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Makes one call of a kind, on an engine that has {@link #PROVIDER} and the tunnel of {@link Policies#modern()}. */
final class Exercise {

    static final Provider PROVIDER = Provider.of(new UUID(1, 1), "provider");
    static final Provider ANOTHER = Provider.of(new UUID(1, 2), "another");
    static final UUID TUNNEL = Policies.modern().providerContextKey();

    static final List<SecuredObject> SECURED = List.of(
            SecuredObject.engine(), SecuredObject.provider(PROVIDER.key()), SecuredObject.providerContext(TUNNEL));

    private static final SecurityDescriptor DESCRIPTOR = SecurityDescriptor.parse("D:(A;;GA;;;BA)");

    private Exercise() {}

    /** What has to be there first is made at once; the call is what is given back. */
    static Runnable of(EngineCall call, NativeSession session) {
        return switch (call) {
            case BEGIN_TRANSACTION -> () -> session.beginTransaction(TransactionMode.READ_WRITE);
            case COMMIT_TRANSACTION -> inTransaction(session, session::commitTransaction);
            case ABORT_TRANSACTION -> inTransaction(session, session::abortTransaction);
            case ADD_TUNNEL -> () -> add(session);
            case DELETE_TUNNEL -> () -> session.deleteTunnel(TUNNEL);
            case GET_PROVIDER_CONTEXT ->
                () -> session.getProviderContext(TUNNEL).close();
            case DELETE_PROVIDER_CONTEXT -> () -> session.deleteProviderContext(TUNNEL);
            case ENUMERATE_PROVIDER_CONTEXTS -> () -> contexts(session);
            case NEXT_PROVIDER_CONTEXTS -> with(contexts(session), pages -> () -> pages.next(1));
            case END_PROVIDER_CONTEXTS -> with(contexts(session), pages -> pages::close);
            case SUBSCRIBE_PROVIDER_CONTEXTS -> () -> subscribe(session);
            case UNSUBSCRIBE_PROVIDER_CONTEXTS -> with(subscribe(session), subscription -> subscription::close);
            case ADD_PROVIDER -> () -> session.addProvider(ANOTHER);
            case GET_PROVIDER -> () -> session.getProvider(PROVIDER.key());
            case DELETE_PROVIDER -> () -> session.deleteProvider(PROVIDER.key());
            case ENUMERATE_PROVIDERS -> () -> session.enumerateProviders();
            case NEXT_PROVIDERS -> with(session.enumerateProviders(), pages -> () -> pages.next(1));
            case END_PROVIDERS -> with(session.enumerateProviders(), pages -> pages::close);
            case SUBSCRIBE_PROVIDERS -> () -> session.subscribeProviders(change -> {});
            case UNSUBSCRIBE_PROVIDERS -> with(session.subscribeProviders(change -> {}), each -> each::close);
            case GET_ENGINE_SECURITY -> () -> session.getSecurityInfo(SecuredObject.engine());
            case GET_PROVIDER_SECURITY -> () -> session.getSecurityInfo(SecuredObject.provider(PROVIDER.key()));
            case GET_PROVIDER_CONTEXT_SECURITY -> () -> session.getSecurityInfo(SecuredObject.providerContext(TUNNEL));
            case SET_ENGINE_SECURITY -> () -> session.setSecurityInfo(SecuredObject.engine(), DESCRIPTOR);
            case SET_PROVIDER_SECURITY ->
                () -> session.setSecurityInfo(SecuredObject.provider(PROVIDER.key()), DESCRIPTOR);
            case SET_PROVIDER_CONTEXT_SECURITY ->
                () -> session.setSecurityInfo(SecuredObject.providerContext(TUNNEL), DESCRIPTOR);
            case CLOSE -> session::close;
        };
    }

    private static Runnable inTransaction(NativeSession session, Runnable end) {
        session.beginTransaction(TransactionMode.READ_WRITE);
        session.addProvider(ANOTHER);
        return end;
    }

    private static <T> Runnable with(T made, Function<T, Runnable> call) {
        return call.apply(made);
    }

    private static Pages<?> contexts(NativeSession session) {
        return session.enumerateProviderContexts(ContextSelection.all());
    }

    private static Subscription subscribe(NativeSession session) {
        return session.subscribeProviderContexts(ContextSelection.all(), change -> {});
    }

    private static void add(NativeSession session) {
        try (NativeImage image =
                TunnelCompiler.lower(Policies.modernParts().name("branch").build(), TargetAbi.WIN64)) {
            session.addTunnel(image);
        }
    }

    /** What a call is refused with, empty if it is not. */
    static Optional<WfpException> refusal(Runnable call) {
        try {
            call.run();
            return Optional.empty();
        } catch (WfpException refusal) {
            return Optional.of(refusal);
        }
    }
}
