package io.culvert.wfp;

import io.culvert.model.TunnelPolicy;
import java.util.Optional;
import java.util.UUID;

/** The tunnels as a transaction hands them out: of no use once it is over, so that nobody writes behind its end. */
final class ScopedTunnels implements TunnelWriter, AutoCloseable {

    private final FilterEngine engine;
    private volatile boolean over;

    ScopedTunnels(FilterEngine engine) {
        this.engine = engine;
    }

    /** An object that has no methods to write: a dynamic caller does not look at the declared type. */
    TunnelReader reader() {
        return new TunnelReader() {
            @Override
            public InstalledTunnel get(UUID providerContextKey) {
                return ScopedTunnels.this.get(providerContextKey);
            }

            @Override
            public Optional<InstalledTunnel> find(UUID providerContextKey) {
                return ScopedTunnels.this.find(providerContextKey);
            }
        };
    }

    @Override
    public void add(TunnelPolicy policy) {
        running().add(policy);
    }

    @Override
    public void delete(UUID providerContextKey) {
        running().delete(providerContextKey);
    }

    @Override
    public InstalledTunnel get(UUID providerContextKey) {
        return running().get(providerContextKey);
    }

    @Override
    public Optional<InstalledTunnel> find(UUID providerContextKey) {
        return running().find(providerContextKey);
    }

    @Override
    public void addProvider(Provider provider) {
        running().addProvider(provider);
    }

    @Override
    public void deleteProvider(UUID providerKey) {
        running().deleteProvider(providerKey);
    }

    @Override
    public void close() {
        over = true;
    }

    private FilterEngine running() {
        if (over) {
            throw new IllegalStateException(
                    "the transaction that gave out these tunnels is over: what it hands out is for"
                            + " use inside its work; outside, call the FilterEngine, or begin another transaction");
        }
        return engine;
    }
}
