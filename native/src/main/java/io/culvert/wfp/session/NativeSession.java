package io.culvert.wfp.session;

import io.culvert.access.SecurityDescriptor;
import io.culvert.analysis.explain.Classification;
import io.culvert.analysis.explain.Packet;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.image.NativeImage;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A session with a filtering engine, one method a call of {@code fwpuclnt.dll}: what {@link FilterSession} stands on.
 * Programs need it to make calls that no policy can say, and to put something between the two (logging, faults).
 *
 * <p>Every method may be called from any thread and answers a refusal with a {@link WfpException}. A call that is refused
 * changes nothing, and does not end a transaction.
 */
public interface NativeSession extends AutoCloseable {

    /**
     * The binary interface that images must be laid out for.
     *
     * @return of the process that makes the calls
     */
    TargetAbi abi();

    /**
     * {@code FwpmTransactionBegin0}.
     *
     * @param mode whether it may write
     * @throws WfpException {@code FWP_E_TXN_IN_PROGRESS} if the session has one already
     */
    void beginTransaction(TransactionMode mode);

    /**
     * {@code FwpmTransactionCommit0}.
     *
     * @throws WfpException {@code FWP_E_NO_TXN_IN_PROGRESS} if there is none
     */
    void commitTransaction();

    /**
     * {@code FwpmTransactionAbort0}.
     *
     * @throws WfpException {@code FWP_E_NO_TXN_IN_PROGRESS} if there is none
     */
    void abortTransaction();

    /**
     * {@code FwpmIPsecTunnelAdd0} to {@code FwpmIPsecTunnelAdd3}, as the
     * {@linkplain io.culvert.wfp.image.CallArguments#generation() generation} of the image says.
     *
     * @param image the arguments; the caller's to close
     * @throws WfpException {@code ERROR_PROC_NOT_FOUND} if this Windows is too old for that generation; the message names the
     *     function and the Windows that it came with
     * @throws IllegalArgumentException if the image is laid out for another {@linkplain #abi() binary interface}
     */
    void addTunnel(NativeImage image);

    /**
     * {@code FwpmIPsecTunnelDeleteByKey0}.
     *
     * @param providerContextKey key of the tunnel context
     */
    void deleteTunnel(UUID providerContextKey);

    /**
     * {@code FwpmProviderContextGetByKey0} to {@code FwpmProviderContextGetByKey3}: the newest that is there and answers.
     *
     * @param providerContextKey key of a context
     * @return the context as the {@linkplain io.culvert.wfp.image.CallArguments#tunnelPolicy() tunnelPolicy} of an image
     *     that has nothing else, and whose {@linkplain io.culvert.wfp.image.CallArguments#generation() generation} is that of
     *     the call; the caller's to close
     */
    NativeImage getProviderContext(UUID providerContextKey);

    /**
     * {@code FwpmProviderContextCreateEnumHandle0} and {@code FwpmProviderContextEnum0} to
     * {@code FwpmProviderContextEnum3}: what the session sees at this moment, in ascending order of the ids where the engine
     * keeps one.
     *
     * @param selection which contexts
     * @return their pages; the caller's to close
     */
    Pages<ProviderContext> enumerateProviderContexts(ContextSelection selection);

    /**
     * {@code FwpmProviderContextSubscribeChanges0}.
     *
     * @param selection of which contexts changes are told
     * @param listener told of what other sessions committed
     * @return until when; the caller's to close
     * @throws WfpException {@code FWP_E_TXN_IN_PROGRESS} if the session has a transaction
     */
    Subscription subscribeProviderContexts(ContextSelection selection, Consumer<? super ObjectChange> listener);

    /**
     * {@code FwpmProviderContextDeleteByKey0}.
     *
     * @param providerContextKey key of a context
     */
    void deleteProviderContext(UUID providerContextKey);

    /**
     * {@code FwpmProviderAdd0}.
     *
     * @param provider the provider
     */
    void addProvider(Provider provider);

    /**
     * {@code FwpmProviderGetByKey0}.
     *
     * @param providerKey key of the provider
     * @return the provider; an indirect text ({@code @…}) comes back resolved
     */
    Provider getProvider(UUID providerKey);

    /**
     * {@code FwpmProviderCreateEnumHandle0} and {@code FwpmProviderEnum0}: what the session sees at this moment.
     *
     * @return pages of all providers; the caller's to close
     */
    Pages<Provider> enumerateProviders();

    /**
     * {@code FwpmProviderSubscribeChanges0}.
     *
     * @param listener told of what other sessions committed
     * @return until when; the caller's to close
     * @throws WfpException {@code FWP_E_TXN_IN_PROGRESS} if the session has a transaction
     */
    Subscription subscribeProviders(Consumer<? super ObjectChange> listener);

    /**
     * {@code FwpmProviderDeleteByKey0}.
     *
     * @param providerKey key of the provider
     */
    void deleteProvider(UUID providerKey);

    /**
     * {@code FwpmEngineGetSecurityInfo0} and its like: owner, group and discretionary list.
     *
     * @param object whose descriptor
     * @return the descriptor
     */
    SecurityDescriptor getSecurityInfo(SecuredObject object);

    /**
     * {@code FwpmEngineSetSecurityInfo0} and its like. What the descriptor does not have (an owner, a group, a list) stays as
     * it is.
     *
     * @param object whose descriptor
     * @param descriptor what it gets
     * @throws WfpException {@code FWP_E_TXN_IN_PROGRESS} if the session has a transaction;
     *     {@code FWP_E_DYNAMIC_SESSION_IN_PROGRESS} if it is dynamic and the object is not one of its own
     */
    void setSecurityInfo(SecuredObject object, SecurityDescriptor descriptor);

    /**
     * The whole call that made a tunnel. Windows has none that gives this back: it keeps contexts, and filters of an
     * undocumented form.
     *
     * @param providerContextKey key of the tunnel context
     * @return a copy of what {@link #addTunnel} was given, empty if this engine cannot tell
     */
    default Optional<NativeImage> getTunnel(UUID providerContextKey) {
        return Optional.empty();
    }

    /**
     * Which tunnel a packet takes, by what the session sees. Windows has no call for that, and does not give back what it would take
     * to find out.
     *
     * @param packet the packet
     * @return the tunnel, or none, and why
     * @throws UnsupportedOperationException if this engine cannot tell
     */
    default Classification classify(Packet packet) {
        throw new UnsupportedOperationException(
                "this engine does not tell which tunnel a packet takes: Windows keeps traffic in filters of undocumented"
                        + " form. Ask io.culvert.analysis.explain.Classifier, with the policies that you installed");
    }

    /** {@code FwpmEngineClose0}. Aborts an open transaction. A second one does nothing. */
    @Override
    void close();
}
