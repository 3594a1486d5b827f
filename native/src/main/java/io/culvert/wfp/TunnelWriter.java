package io.culvert.wfp;

import io.culvert.model.TunnelPolicy;
import java.util.UUID;

/** Changes the tunnels of a filtering engine. */
public interface TunnelWriter extends TunnelReader {

    /**
     * Installs a tunnel: {@code FwpmIPsecTunnelAdd1}. The platform adds both contexts and every filter the tunnel needs.
     *
     * @param policy the tunnel; the native copy of its pre-shared key is wiped when the call is over
     * @throws WfpException {@code FWP_E_ALREADY_EXISTS} if its key is in use, {@code FWP_E_PROVIDER_NOT_FOUND} if it names
     *     a provider that the engine does not have
     */
    void add(TunnelPolicy policy);

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
