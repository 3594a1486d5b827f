package io.culvert.wfp;

import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.session.Provider;
import java.util.UUID;

/** Reads and changes the contents of an engine. */
public sealed interface TunnelWriter extends TunnelReader permits FilterSession, SessionTunnels, WriteTransaction {

    /**
     * Installs a tunnel: {@code FwpmIPsecTunnelAdd0} to {@code 3}, the lowest version that can express it. The platform adds
     * both contexts and all filters that the tunnel needs.
     *
     * @param policy the tunnel; the native copy of its pre-shared key is wiped after the call
     * @throws WfpException {@code FWP_E_ALREADY_EXISTS} if its key is in use, {@code FWP_E_PROVIDER_NOT_FOUND} if the engine
     *     does not have its provider
     */
    void add(TunnelPolicy policy);

    /**
     * Installs a tunnel, and deletes the installed tunnel with its key first, if there is one. Outside a transaction, both take
     * effect or neither. Inside a transaction, a refusal of the new tunnel leaves the old one deleted: let the exception leave
     * the work, so that the transaction aborts.
     *
     * @param policy the tunnel; the native copy of its pre-shared key is wiped after the call
     * @throws WfpException if the engine refuses to delete the old tunnel or to add the new one
     */
    void replace(TunnelPolicy policy);

    /**
     * Deletes a tunnel and its main-mode context: {@code FwpmIPsecTunnelDeleteByKey0}.
     *
     * @param providerContextKey the tunnel's key
     * @throws WfpException {@code FWP_E_PROVIDER_CONTEXT_NOT_FOUND} if the engine has no such tunnel
     */
    void delete(UUID providerContextKey);

    /**
     * Adds a provider, which tunnels can then have as their owner: {@code FwpmProviderAdd0}.
     *
     * @param provider the provider
     * @throws WfpException {@code FWP_E_ALREADY_EXISTS} if its key is in use
     */
    void addProvider(Provider provider);

    /**
     * Deletes a provider: {@code FwpmProviderDeleteByKey0}.
     *
     * @param providerKey its key
     * @throws WfpException {@code FWP_E_PROVIDER_NOT_FOUND} if the engine has no such provider, {@code FWP_E_IN_USE} if a
     *     tunnel still has it as its owner
     */
    void deleteProvider(UUID providerKey);
}
