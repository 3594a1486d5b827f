package io.culvert.wfp;

import static java.util.Objects.requireNonNull;

import io.culvert.analysis.explain.Classification;
import io.culvert.analysis.explain.Packet;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Place;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.compile.lift.ContextSummary;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.session.ContextSelection;
import io.culvert.wfp.session.NativeSession;
import io.culvert.wfp.session.Pages;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.ProviderContext;
import io.culvert.wfp.session.ProviderContextType;
import io.culvert.wfp.session.TransactionMode;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The operations on tunnels and providers, each once: for a session, and for the transactions of it. Refusals name their
 * object.
 */
sealed class SessionTunnels implements TunnelWriter permits OpenSession, OpenReadTransaction, OpenWriteTransaction {

    private final NativeSession session;
    private final @Nullable TransactionScope scope;
    private final TunnelOwner owner;

    /**
     * The operations of one transaction, or without a scope, of a session. Those of a session run in a transaction of their
     * own, or in the one that the session has.
     */
    SessionTunnels(NativeSession session, @Nullable TransactionScope scope, TunnelOwner owner) {
        this.session = session;
        this.scope = scope;
        this.owner = owner;
    }

    private NativeSession reading() {
        if (scope != null) {
            scope.requireRunning();
        }
        return session;
    }

    private NativeSession writing() {
        if (scope != null) {
            scope.requireWritable();
        }
        return session;
    }

    private <T> Pages<T> scoped(Pages<T> pages) {
        return scope == null ? pages : scope.scoped(pages);
    }

    @Override
    public void add(TunnelPolicy policy) {
        NativeSession calls = writing();
        owner.requireOwn(requireNonNull(policy, "policy"));
        try (NativeImage image = TunnelCompiler.lower(policy, calls.abi())) {
            TunnelAdding.add(calls, image, owner.provider());
        } catch (WfpException refusal) {
            throw TunnelAdding.withTunnelInPlace(refusal, calls, policy.providerContextKey())
                    .about(policy);
        }
    }

    @Override
    public Optional<InstalledTunnel> replace(TunnelPolicy policy) {
        NativeSession calls = writing();
        owner.requireOwn(requireNonNull(policy, "policy"));
        return Transactions.join(calls, TransactionMode.READ_WRITE, () -> {
            Optional<InstalledTunnel> replaced = find(policy.providerContextKey());
            if (replaced.isPresent()) {
                delete(policy.providerContextKey());
            }
            add(policy);
            return replaced;
        });
    }

    /**
     * Also deletes the main-mode context of the tunnel. Whether {@code FwpmIPsecTunnelDeleteByKey0} deletes it is not
     * documented; left behind, it would prevent adding the same policy again.
     */
    @Override
    public void delete(UUID providerContextKey) {
        NativeSession calls = writing();
        requireNonNull(providerContextKey, "providerContextKey");
        try {
            Transactions.join(calls, TransactionMode.READ_WRITE, () -> {
                switch (owner) {
                    case TunnelOwner.Anyone ignored -> {}
                    case TunnelOwner.Owner own -> requireOwn(own, providerContextKey);
                }
                calls.deleteTunnel(providerContextKey);
                deleteContextIfPresent(TunnelPolicy.mainModeContextKey(providerContextKey));
                return true;
            });
        } catch (WfpException refusal) {
            throw refusal.about(tunnel(providerContextKey));
        }
    }

    /** Passes what is no tunnel: the call refuses it. */
    private void requireOwn(TunnelOwner.Owner own, UUID providerContextKey) {
        try (NativeImage image = session.getProviderContext(providerContextKey)) {
            ProviderContext context = ContextSummary.of(image);
            if (ProviderContextType.TUNNELS.contains(context.type())) {
                own.requireOwn(context);
            }
        } catch (WfpException refusal) {
            if (refusal.code() != ErrorCodes.FWP_E_PROVIDER_CONTEXT_NOT_FOUND) {
                throw refusal;
            }
        }
    }

    private void deleteContextIfPresent(UUID contextKey) {
        try {
            session.deleteProviderContext(contextKey);
        } catch (WfpException refusal) {
            if (refusal.code() != ErrorCodes.FWP_E_PROVIDER_CONTEXT_NOT_FOUND) {
                throw refusal;
            }
        }
    }

    @Override
    public TunnelWriter ofAnyProvider() {
        return new SessionTunnels(session, scope, new TunnelOwner.Anyone());
    }

    @Override
    public InstalledTunnel get(UUID providerContextKey) {
        NativeSession calls = reading();
        requireNonNull(providerContextKey, "providerContextKey");
        try {
            return ReadBack.of(calls, providerContextKey);
        } catch (WfpException refusal) {
            throw refusal.about(tunnel(providerContextKey));
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
        return scoped(TunnelPages.of(reading()));
    }

    @Override
    public Stream<ProviderContext> providerContexts(ContextSelection selection) {
        NativeSession calls = reading();
        return PageStream.of(scoped(calls.enumerateProviderContexts(requireNonNull(selection, "selection"))));
    }

    @Override
    public Provider getProvider(UUID providerKey) {
        NativeSession calls = reading();
        requireNonNull(providerKey, "providerKey");
        try {
            return calls.getProvider(providerKey);
        } catch (WfpException refusal) {
            throw refusal.about(provider(providerKey));
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
        return PageStream.of(scoped(reading().enumerateProviders()));
    }

    @Override
    public Classification classify(Packet packet) {
        return reading().classify(requireNonNull(packet, "packet"));
    }

    @Override
    public void addProvider(Provider provider) {
        NativeSession calls = writing();
        requireNonNull(provider, "provider");
        try {
            calls.addProvider(provider);
        } catch (WfpException refusal) {
            throw refusal.about(Place.of("provider '" + provider.name() + "'"), provider.key());
        }
    }

    @Override
    public void deleteProvider(UUID providerKey) {
        NativeSession calls = writing();
        requireNonNull(providerKey, "providerKey");
        try {
            calls.deleteProvider(providerKey);
        } catch (WfpException refusal) {
            throw refusal.about(provider(providerKey));
        }
    }

    private static Place tunnel(UUID key) {
        return Place.of("tunnel " + key);
    }

    private static Place provider(UUID key) {
        return Place.of("provider " + key);
    }
}
