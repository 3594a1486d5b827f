package io.culvert.wfp;

import static java.util.Objects.requireNonNull;

import io.culvert.model.TunnelPolicy;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.sdk.ErrorCodes;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A session with a filtering engine: the base filtering engine of Windows, or the embedded one. {@link FilterEngines}
 * opens one.
 *
 * <p>What is called here directly runs in a transaction of its own. Several changes that belong together go into
 * {@link #transaction}: all of them happen, or none.
 *
 * <pre>{@code
 * try (FilterEngine engine = FilterEngines.embedded()) {
 *     engine.transaction(tunnels -> {
 *         tunnels.delete(old.providerContextKey());
 *         tunnels.add(replacement);
 *     });
 * }
 * }</pre>
 *
 * <p>A session has one transaction at a time, so several threads that write use a session each.
 */
public final class FilterEngine implements TunnelWriter, AutoCloseable {

    private final EngineSession session;

    private FilterEngine(EngineSession session) {
        this.session = session;
    }

    /**
     * An engine on a session of the caller's.
     *
     * @param session makes the calls; closed along with the engine
     * @return the engine
     */
    public static FilterEngine over(EngineSession session) {
        return new FilterEngine(requireNonNull(session, "session"));
    }

    /**
     * The calls beneath.
     *
     * @return the session, which is still the engine's to close
     */
    public EngineSession session() {
        return session;
    }

    /**
     * Changes that happen together or not at all. If the work throws, whatever it throws, everything is as before.
     *
     * @param work is given the tunnels, for as long as it runs
     * @throws WfpException {@code FWP_E_TXN_IN_PROGRESS} if this session has a transaction already
     */
    public void transaction(Consumer<? super TunnelWriter> work) {
        requireNonNull(work, "work");
        Transactions.run(session, TransactionMode.READ_WRITE, () -> {
            try (ScopedTunnels tunnels = new ScopedTunnels(this)) {
                work.accept(tunnels);
            }
            return true;
        });
    }

    /**
     * The same, for work that has a result.
     *
     * @param work is given the tunnels, for as long as it runs
     * @param <T> the type of the result
     * @return what the work returned
     */
    public <T> T transactionResult(Function<? super TunnelWriter, ? extends T> work) {
        requireNonNull(work, "work");
        return Transactions.run(session, TransactionMode.READ_WRITE, () -> {
            try (ScopedTunnels tunnels = new ScopedTunnels(this)) {
                return work.apply(tunnels);
            }
        });
    }

    /**
     * A look at one state of the engine. What it is given cannot write.
     *
     * @param work is given the tunnels, for as long as it runs
     * @param <T> the type of the result
     * @return what the work returned
     */
    public <T> T readOnlyTransaction(Function<? super TunnelReader, ? extends T> work) {
        requireNonNull(work, "work");
        return Transactions.run(session, TransactionMode.READ_ONLY, () -> {
            try (ScopedTunnels tunnels = new ScopedTunnels(this)) {
                return work.apply(tunnels.reader());
            }
        });
    }

    @Override
    public void add(TunnelPolicy policy) {
        requireNonNull(policy, "policy");
        try (NativeImage image = TunnelCompiler.lower(policy, session.abi())) {
            session.addTunnel(image);
        } catch (WfpException refusal) {
            throw refusal.about("tunnel '" + policy.name() + "' (" + policy.providerContextKey() + ")");
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
            Transactions.join(session, () -> {
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
    public void addProvider(Provider provider) {
        requireNonNull(provider, "provider");
        try {
            session.addProvider(provider);
        } catch (WfpException refusal) {
            throw refusal.about("provider '" + provider.name() + "' (" + provider.key() + ")");
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

    /** Ends the session. An open transaction is aborted; what was installed stays, as long as the engine does. */
    @Override
    public void close() {
        session.close();
    }
}
