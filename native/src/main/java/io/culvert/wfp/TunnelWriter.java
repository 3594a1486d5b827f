package io.culvert.wfp;

import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.error.NotOwnerException;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.session.Provider;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads and changes the contents of an engine. It changes only the tunnels of the session's owner: those of its provider, or
 * without one, those that have no provider.
 */
public sealed interface TunnelWriter extends TunnelReader permits FilterSession, SessionTunnels, WriteTransaction {

    /**
     * Installs a tunnel: {@code FwpmIPsecTunnelAdd0} to {@code 3}, the lowest version that can express it. The platform adds
     * both contexts and all filters that the tunnel needs. If the engine lacks the provider of the session, it is added in the
     * same transaction.
     *
     * @param policy a tunnel of the session's owner; the native copy of its pre-shared key is wiped after the call
     * @throws NotOwnerException if the policy names another provider than that of the session
     * @throws WfpException {@code FWP_E_ALREADY_EXISTS} if its key is in use; the message names the tunnel that has it.
     *     {@code FWP_E_PROVIDER_NOT_FOUND} if the engine does not have its provider
     */
    void add(TunnelPolicy policy);

    /**
     * Installs a tunnel, and deletes the installed tunnel with its key first, if there is one. Outside a transaction, both take
     * effect or neither. Inside a transaction, a refusal of the new tunnel leaves the old one deleted: let the exception leave
     * the work, so that the transaction aborts.
     *
     * @param policy a tunnel of the session's owner; the native copy of its pre-shared key is wiped after the call
     * @return the tunnel that was replaced, with copies of its pre-shared keys, see {@link InstalledTunnel#destroySecrets()};
     *     empty if there was none
     * @throws NotOwnerException if the policy or the installed tunnel has another provider than the session
     * @throws WfpException if the engine refuses to delete the old tunnel or to add the new one
     */
    Optional<InstalledTunnel> replace(TunnelPolicy policy);

    /**
     * Deletes a tunnel and its main-mode context: {@code FwpmIPsecTunnelDeleteByKey0}. The owner is read in the same
     * transaction.
     *
     * @param providerContextKey the key of a tunnel of the session's owner
     * @throws NotOwnerException if the installed tunnel has another provider than the session
     * @throws WfpException {@code FWP_E_PROVIDER_CONTEXT_NOT_FOUND} if the engine has no such tunnel
     */
    void delete(UUID providerContextKey);

    /**
     * The same operations on the tunnels of any provider. Use it to remove what another program left behind, or to manage the
     * tunnels of several owners in one session. It adds no missing provider.
     *
     * @return the operations without the check of the owner; in a transaction, as long as it lasts
     */
    TunnelWriter ofAnyProvider();

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
