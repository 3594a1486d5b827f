package io.culvert.wfp;

import io.culvert.analysis.explain.Classification;
import io.culvert.analysis.explain.Packet;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.session.ContextSelection;
import io.culvert.wfp.session.Pages;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.ProviderContext;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads the contents of an engine. Has no methods that write. */
public sealed interface TunnelReader permits ReadTransaction, TunnelWriter {

    /**
     * The tunnel with a key.
     *
     * @param providerContextKey the tunnel's key, {@link io.culvert.policy.TunnelPolicy#providerContextKey()}
     * @return the tunnel as the engine returns it; an {@link UnreadableTunnel} if no policy can express it
     * @throws WfpException {@code FWP_E_PROVIDER_CONTEXT_NOT_FOUND} if the engine has no such tunnel
     */
    InstalledTunnel get(UUID providerContextKey);

    /**
     * The tunnel with a key, if there is one.
     *
     * @param providerContextKey the tunnel's key
     * @return the tunnel as the engine returns it, or empty
     */
    Optional<InstalledTunnel> find(UUID providerContextKey);

    /**
     * All tunnels of the engine, also those of other programs, read in pages. A tunnel that no policy can express is an
     * {@link UnreadableTunnel}, and the listing goes on. Has the tunnels that existed at the call, without
     * those that are deleted before the stream reaches them.
     *
     * @return the tunnels, each with copies of its pre-shared keys, see {@link InstalledTunnel#destroySecrets()}. The caller
     *     closes the stream unless it reads it to its end
     * @throws WfpException if the engine refuses; the stream may throw it as well
     */
    Stream<InstalledTunnel> tunnels();

    /**
     * All tunnels, like {@link #tunnels()}, in pages.
     *
     * @return pages, to be closed by the caller
     */
    Pages<InstalledTunnel> tunnelPages();

    /**
     * The provider contexts of the engine: tunnels, their main modes, and other types. Has the contexts that existed at the
     * call.
     *
     * @param selection the contexts to list
     * @return the contexts, read in pages. The caller closes the stream unless it reads it to its end
     * @throws WfpException if the engine refuses; the stream may throw it as well
     */
    Stream<ProviderContext> providerContexts(ContextSelection selection);

    /**
     * The provider with a key.
     *
     * @param providerKey its key
     * @return the provider
     * @throws WfpException {@code FWP_E_PROVIDER_NOT_FOUND} if the engine has no such provider
     */
    Provider getProvider(UUID providerKey);

    /**
     * The provider with a key, if there is one.
     *
     * @param providerKey its key
     * @return the provider, or empty
     */
    Optional<Provider> findProvider(UUID providerKey);

    /**
     * All providers that exist at the call.
     *
     * @return the providers, read in pages. The caller closes the stream unless it reads it to its end
     * @throws WfpException if the engine refuses; the stream may throw it as well
     */
    Stream<Provider> providers();

    /**
     * Determines which tunnel a packet takes, and why. Only the embedded engine supports this.
     *
     * @param packet the packet
     * @return the tunnel with its conditions, or no tunnel with the first condition that does not match. A tunnel with a
     *     virtual interface takes what a route leads to it: the answer is {@link Classification.IfRouted}, because the
     *     engine has no routes. A {@code Classifier} of the policies takes routes
     * @throws UnsupportedOperationException if the engine is that of Windows; the message contains an alternative
     */
    Classification classify(Packet packet);
}
