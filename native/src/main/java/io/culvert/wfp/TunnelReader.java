package io.culvert.wfp;

import java.util.Optional;
import java.util.UUID;

/** Looks at the tunnels of a filtering engine. A read-only transaction hands out one of these and nothing that writes. */
public interface TunnelReader {

    /**
     * The tunnel of a key.
     *
     * @param providerContextKey the tunnel's key, {@link io.culvert.model.TunnelPolicy#providerContextKey()}
     * @return what the engine gives back of it
     * @throws WfpException {@code FWP_E_PROVIDER_CONTEXT_NOT_FOUND} if the engine has no such tunnel
     */
    InstalledTunnel get(UUID providerContextKey);

    /**
     * The tunnel of a key, if there is one.
     *
     * @param providerContextKey the tunnel's key
     * @return what the engine gives back of it, empty if the engine has no such tunnel
     */
    Optional<InstalledTunnel> find(UUID providerContextKey);
}
