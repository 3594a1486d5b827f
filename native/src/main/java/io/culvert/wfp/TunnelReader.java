package io.culvert.wfp;

import io.culvert.analysis.explain.Classification;
import io.culvert.analysis.explain.Packet;
import io.culvert.wfp.error.UnknownPolicyException;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.session.ContextSelection;
import io.culvert.wfp.session.Pages;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.ProviderContext;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Looks at what a filtering engine holds. What it is given cannot write, by its type. */
public sealed interface TunnelReader permits ReadTransaction, TunnelWriter {

    /**
     * The tunnel of a key.
     *
     * @param providerContextKey the tunnel's key, {@link io.culvert.policy.TunnelPolicy#providerContextKey()}
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

    /**
     * All tunnels, whoever made them, a page at a time: those that there were when this was called, but for those that are
     * gone when their turn comes.
     *
     * @return the tunnels; each brings copies of its pre-shared keys, {@link InstalledTunnel#destroySecrets()}. To be closed
     *     unless it is read to its end
     * @throws WfpException if the engine refuses; the stream may throw it as well
     * @throws UnknownPolicyException from the stream, if another program made a tunnel that no policy can say
     */
    Stream<InstalledTunnel> tunnels();

    /**
     * The same, page by page.
     *
     * @return pages, to be closed
     */
    Pages<InstalledTunnel> tunnelPages();

    /**
     * Who the provider contexts are: tunnels, their main modes, and what else the platform keeps. Those that there were when
     * this was called.
     *
     * @param selection which ones
     * @return the contexts, a page at a time. To be closed unless it is read to its end
     * @throws WfpException if the engine refuses; the stream may throw it as well
     */
    Stream<ProviderContext> providerContexts(ContextSelection selection);

    /**
     * The provider of a key.
     *
     * @param providerKey its key
     * @return what the engine gives back of it
     * @throws WfpException {@code FWP_E_PROVIDER_NOT_FOUND} if the engine has no such provider
     */
    Provider getProvider(UUID providerKey);

    /**
     * The provider of a key, if there is one.
     *
     * @param providerKey its key
     * @return what the engine gives back of it, empty if the engine has no such provider
     */
    Optional<Provider> findProvider(UUID providerKey);

    /**
     * All providers that there were when this was called.
     *
     * @return the providers, a page at a time. To be closed unless it is read to its end
     * @throws WfpException if the engine refuses; the stream may throw it as well
     */
    Stream<Provider> providers();

    /**
     * Which tunnel a packet takes, if any, and why: only the embedded engine tells.
     *
     * @param packet the packet
     * @return the tunnel with its conditions, or none with the first condition that does not hold
     * @throws UnsupportedOperationException if the engine is the one of Windows; the message says what to do instead
     */
    Classification classify(Packet packet);
}
