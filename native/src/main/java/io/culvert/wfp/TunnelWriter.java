package io.culvert.wfp;

import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.session.Provider;
import java.util.UUID;

/** Changes the tunnels of a filtering engine. */
public sealed interface TunnelWriter extends TunnelReader permits SessionTunnels, WriteTransaction {

    /**
     * Installs a tunnel: {@code FwpmIPsecTunnelAdd0} to {@code 3}, the lowest that can say it. The platform adds both contexts and every filter the tunnel needs.
     *
     * @param policy the tunnel; the native copy of its pre-shared key is wiped when the call is over
     * @throws WfpException {@code FWP_E_ALREADY_EXISTS} if its key is in use, {@code FWP_E_PROVIDER_NOT_FOUND} if it names
     *     a provider that the engine does not have
     */
    void add(TunnelPolicy policy);

    /**
     * Installs a tunnel in the place of the one of its key, or where there was none. Both happen or none; but inside a
     * transaction, which a refusal does not end, the old tunnel is gone when the new one is refused: let the refusal out, and
     * the transaction aborts.
     *
     * @param policy the tunnel; the native copy of its pre-shared key is wiped when the call is over
     * @throws WfpException if the engine refuses to remove the one or to add the other
     */
    void replace(TunnelPolicy policy);

    /**
     * Removes a tunnel: {@code FwpmIPsecTunnelDeleteByKey0}.
     *
     * @param providerContextKey the tunnel's key
     * @throws WfpException {@code FWP_E_PROVIDER_CONTEXT_NOT_FOUND} if the engine has no such tunnel
     */
    void delete(UUID providerContextKey);

    /**
     * Makes a provider known, which tunnels may then name: {@code FwpmProviderAdd0}.
     *
     * @param provider who it is
     * @throws WfpException {@code FWP_E_ALREADY_EXISTS} if its key is in use
     */
    void addProvider(Provider provider);

    /**
     * Removes a provider: {@code FwpmProviderDeleteByKey0}.
     *
     * @param providerKey its key
     * @throws WfpException {@code FWP_E_PROVIDER_NOT_FOUND} if the engine has no such provider, {@code FWP_E_IN_USE} if a
     *     tunnel still names it
     */
    void deleteProvider(UUID providerKey);
}
