package io.culvert.wfp;

import static java.util.Objects.requireNonNull;

import io.culvert.analysis.explain.Classification;
import io.culvert.analysis.explain.Packet;
import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.session.ContextSelection;
import io.culvert.wfp.session.NativeSession;
import io.culvert.wfp.session.Pages;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.ProviderContext;
import io.culvert.wfp.session.TransactionMode;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What can be done with tunnels and providers, by the calls of a session. Refusals name what they are about. */
final class SessionTunnels implements TunnelWriter {

    private final NativeSession session;

    SessionTunnels(NativeSession session) {
        this.session = session;
    }

    @Override
    public void add(TunnelPolicy policy) {
        requireNonNull(policy, "policy");
        try (NativeImage image = TunnelCompiler.lower(policy, session.abi())) {
            session.addTunnel(image);
        } catch (WfpException refusal) {
            throw refusal.about(policy);
        }
    }

    @Override
    public void replace(TunnelPolicy policy) {
        requireNonNull(policy, "policy");
        Transactions.join(session, TransactionMode.READ_WRITE, () -> {
            deleteIfThere(policy);
            add(policy);
            return true;
        });
    }

    private void deleteIfThere(TunnelPolicy policy) {
        try {
            delete(policy.providerContextKey());
        } catch (WfpException refusal) {
            if (refusal.code() != ErrorCodes.FWP_E_PROVIDER_CONTEXT_NOT_FOUND) {
                throw refusal;
            }
        }
    }

    /**
     * Removes a tunnel, and the main-mode context that came with it. Whether {@code FwpmIPsecTunnelDeleteByKey0} takes
     * that one along is not documented; left behind, it would stand in the way of the same policy next time.
     */
    @Override
    public void delete(UUID providerContextKey) {
        requireNonNull(providerContextKey, "providerContextKey");
        try {
            Transactions.join(session, TransactionMode.READ_WRITE, () -> {
                session.deleteTunnel(providerContextKey);
                deleteIfThere(TunnelPolicy.mainModeContextKey(providerContextKey));
                return true;
            });
        } catch (WfpException refusal) {
            throw refusal.about("tunnel " + providerContextKey);
        }
    }

    private void deleteIfThere(UUID contextKey) {
        try {
            session.deleteProviderContext(contextKey);
        } catch (WfpException refusal) {
            if (refusal.code() != ErrorCodes.FWP_E_PROVIDER_CONTEXT_NOT_FOUND) {
                throw refusal;
            }
        }
    }

    @Override
    public InstalledTunnel get(UUID providerContextKey) {
        requireNonNull(providerContextKey, "providerContextKey");
        try {
            return ReadBack.of(session, providerContextKey);
        } catch (WfpException refusal) {
            throw refusal.about("tunnel " + providerContextKey);
        }
    }

    @Override
    public Optional<InstalledTunnel> find(UUID providerContextKey) {
        try {
            return Optional.of(get(providerContextKey));
        } catch (WfpException refusal) {
            if (refusal.code() == ErrorCodes.FWP_E_PROVIDER_CONTEXT_NOT_FOUND) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    @Override
    public Stream<InstalledTunnel> tunnels() {
        return PageStream.of(tunnelPages());
    }

    @Override
    public Pages<InstalledTunnel> tunnelPages() {
        return TunnelPages.of(session);
    }

    @Override
    public Stream<ProviderContext> providerContexts(ContextSelection selection) {
        return PageStream.of(session.enumerateProviderContexts(requireNonNull(selection, "selection")));
    }

    @Override
    public Provider getProvider(UUID providerKey) {
        requireNonNull(providerKey, "providerKey");
        try {
            return session.getProvider(providerKey);
        } catch (WfpException refusal) {
            throw refusal.about("provider " + providerKey);
        }
    }

    @Override
    public Optional<Provider> findProvider(UUID providerKey) {
        try {
            return Optional.of(getProvider(providerKey));
        } catch (WfpException refusal) {
            if (refusal.code() == ErrorCodes.FWP_E_PROVIDER_NOT_FOUND) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    @Override
    public Stream<Provider> providers() {
        return PageStream.of(session.enumerateProviders());
    }

    @Override
    public Classification classify(Packet packet) {
        return session.classify(requireNonNull(packet, "packet"));
    }

    @Override
    public void addProvider(Provider provider) {
        requireNonNull(provider, "provider");
        try {
            session.addProvider(provider);
        } catch (WfpException refusal) {
            throw refusal.about("provider '" + provider.name() + "'", provider.key());
        }
    }

    @Override
    public void deleteProvider(UUID providerKey) {
        requireNonNull(providerKey, "providerKey");
        try {
            session.deleteProvider(providerKey);
        } catch (WfpException refusal) {
            throw refusal.about("provider " + providerKey);
        }
    }
}
