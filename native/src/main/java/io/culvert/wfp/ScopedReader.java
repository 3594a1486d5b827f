package io.culvert.wfp;

import io.culvert.analysis.explain.Classification;
import io.culvert.analysis.explain.Packet;
import io.culvert.wfp.session.ContextSelection;
import io.culvert.wfp.session.Pages;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.ProviderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The reading half of what a transaction hands out: of no use once it is over. Has no methods to write, as a dynamic caller
 * does not look at the declared type.
 */
class ScopedReader implements TunnelReader, AutoCloseable {

    private final FilterSession session;
    private final List<Pages<?>> open = new ArrayList<>();
    private volatile boolean over;

    ScopedReader(FilterSession session) {
        this.session = session;
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
    public Stream<InstalledTunnel> tunnels() {
        return PageStream.of(tunnelPages());
    }

    @Override
    public Pages<InstalledTunnel> tunnelPages() {
        return scoped(running().tunnelPages());
    }

    @Override
    public Stream<ProviderContext> providerContexts(ContextSelection selection) {
        return PageStream.of(scoped(running().nativeSession().enumerateProviderContexts(selection)));
    }

    @Override
    public Provider getProvider(UUID providerKey) {
        return running().getProvider(providerKey);
    }

    @Override
    public Optional<Provider> findProvider(UUID providerKey) {
        return running().findProvider(providerKey);
    }

    @Override
    public Stream<Provider> providers() {
        return PageStream.of(scoped(running().nativeSession().enumerateProviders()));
    }

    @Override
    public Classification classify(Packet packet) {
        return running().classify(packet);
    }

    /** Whatever is still open ends with the transaction. */
    @Override
    public void close() {
        over = true;
        List<Pages<?>> left;
        synchronized (open) {
            left = List.copyOf(open);
            open.clear();
        }
        Closing.all(left.stream().<Runnable>map(pages -> pages::close).toList());
    }

    final FilterSession running() {
        if (over) {
            throw new IllegalStateException(
                    "the transaction that gave out these tunnels is over: what it hands out is for"
                            + " use inside its work; outside, call the FilterSession, or begin another transaction");
        }
        return session;
    }

    private <T> Pages<T> scoped(Pages<T> pages) {
        synchronized (open) {
            open.add(pages);
        }
        return new Pages<>() {
            @Override
            public List<T> next(int atMost) {
                running();
                return pages.next(atMost);
            }

            @Override
            public void close() {
                synchronized (open) {
                    open.remove(pages);
                }
                pages.close();
            }
        };
    }
}
