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
 * The native calls of a session, one method for each call of {@code fwpuclnt.dll}. {@link FilterSession} is built on them.
 * Programs use it for calls that no policy can express, and to wrap a session (logging, faults).
 *
 * <p>Implemented by the library only; methods may be added in later versions. A test may implement it by a proxy.
 *
 * <p>Every method may be called from any thread and throws a {@link WfpException} if the engine refuses. A refused call
 * changes nothing, and does not end a transaction.
 */
public interface NativeSession extends AutoCloseable {

    /**
     * The binary interface that images must be laid out for.
     *
     * @return the binary interface of the process that makes the calls
     */
    TargetAbi abi();

    /**
     * {@code FwpmTransactionBegin0}.
     *
     * @param mode whether the transaction may write
     * @throws WfpException {@code FWP_E_TXN_IN_PROGRESS} if the session already has one
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
     * {@code FwpmIPsecTunnelAdd0} to {@code FwpmIPsecTunnelAdd3}, selected by the
     * {@linkplain io.culvert.wfp.image.CallArguments#generation() generation} of the image.
     *
     * @param image the arguments; the caller closes it
     * @throws WfpException {@code ERROR_PROC_NOT_FOUND} if this Windows is too old for that generation; the message names the
     *     function and the Windows that introduced it
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
     * {@code FwpmProviderContextGetByKey0} to {@code FwpmProviderContextGetByKey3}: the newest version that exists and accepts the
     * context.
     *
     * @param providerContextKey key of a context
     * @return an image with the context as its only content, as
     *     {@linkplain io.culvert.wfp.image.CallArguments#tunnelPolicy() tunnelPolicy}. Its
     *     {@linkplain io.culvert.wfp.image.CallArguments#generation() generation} is that of the call. The caller closes it
     */
    NativeImage getProviderContext(UUID providerContextKey);

    /**
     * {@code FwpmProviderContextCreateEnumHandle0} and {@code FwpmProviderContextEnum0} to
     * {@code FwpmProviderContextEnum3}: the contexts that the session sees at this moment. The embedded engine lists them in
     * ascending order of their ids.
     *
     * @param selection the contexts to list
     * @return their pages; the caller closes them
     */
    Pages<ProviderContext> enumerateProviderContexts(ContextSelection selection);

    /**
     * {@code FwpmProviderContextSubscribeChanges0}.
     *
     * @param selection the contexts whose changes are reported
     * @param listener receives the committed changes of other sessions
     * @return the subscription; the caller closes it
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
     * @return the provider; an indirect text ({@code @…}) is returned resolved
     */
    Provider getProvider(UUID providerKey);

    /**
     * {@code FwpmProviderCreateEnumHandle0} and {@code FwpmProviderEnum0}: the providers that the session sees at this
     * moment.
     *
     * @return pages of all providers; the caller closes them
     */
    Pages<Provider> enumerateProviders();

    /**
     * {@code FwpmProviderSubscribeChanges0}.
     *
     * @param listener receives the committed changes of other sessions
     * @return the subscription; the caller closes it
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
     * {@code FwpmEngineGetSecurityInfo0} and the variants for objects: owner, group and discretionary list.
     *
     * @param object the object that has the descriptor
     * @return the descriptor
     */
    SecurityDescriptor getSecurityInfo(SecuredObject object);

    /**
     * {@code FwpmEngineSetSecurityInfo0} and the variants for objects. Parts that the descriptor lacks (owner, group, lists)
     * do not change.
     *
     * @param object the object that has the descriptor
     * @param descriptor the new parts
     * @throws WfpException {@code FWP_E_TXN_IN_PROGRESS} if the session has a transaction;
     *     {@code FWP_E_DYNAMIC_SESSION_IN_PROGRESS} if it is dynamic and the object is of another session
     */
    void setSecurityInfo(SecuredObject object, SecurityDescriptor descriptor);

    /**
     * The whole call that added a tunnel. Windows has no function that returns it: it stores contexts, and filters of an
     * undocumented form.
     *
     * @param providerContextKey key of the tunnel context
     * @return a copy of the image of {@link #addTunnel}; empty if this engine does not store it
     */
    default Optional<NativeImage> getTunnel(UUID providerContextKey) {
        return Optional.empty();
    }

    /**
     * Determines which tunnel a packet takes, among the tunnels that the session sees. Windows has no function for it, and
     * does not return the traffic of a tunnel.
     *
     * @param packet the packet
     * @return the tunnel, or none, with the reason
     * @throws UnsupportedOperationException if the engine is that of Windows
     */
    default Classification classify(Packet packet) {
        throw new UnsupportedOperationException(
                "this engine cannot classify packets: Windows keeps traffic in filters of undocumented"
                        + " form. Use io.culvert.analysis.explain.Classifier with the installed policies");
    }

    /** {@code FwpmEngineClose0}. Aborts an open transaction. Closing again has no effect. */
    @Override
    void close();
}
