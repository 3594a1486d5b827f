package io.culvert.wfp;

import io.culvert.rule.Place;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.session.ContextSelection;
import io.culvert.wfp.session.NativeSession;
import io.culvert.wfp.session.Pages;
import io.culvert.wfp.session.ProviderContext;
import io.culvert.wfp.session.ProviderContextType;
import io.culvert.wfp.session.TransactionMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tunnels in pages: their contexts at the creation of the listing, each combined with its main mode when it is read. Tunnels
 * that are deleted or replaced in between are omitted.
 */
final class TunnelPages implements Pages<InstalledTunnel> {

    private final NativeSession session;
    private final List<Pages<ProviderContext>> contexts;
    private int current;

    private TunnelPages(NativeSession session, List<Pages<ProviderContext>> contexts) {
        this.session = session;
        this.contexts = contexts;
    }

    /** Lists all types in one transaction. */
    static TunnelPages of(NativeSession session) {
        List<Pages<ProviderContext>> open = new ArrayList<>();
        try {
            Transactions.join(session, TransactionMode.READ_ONLY, () -> {
                ProviderContextType.TUNNELS.forEach(
                        type -> open.add(session.enumerateProviderContexts(ContextSelection.ofType(type))));
                return true;
            });
            return new TunnelPages(session, List.copyOf(open));
        } catch (RuntimeException | Error failure) {
            CloseAll.after(failure, ends(open));
            throw failure;
        }
    }

    @Override
    public synchronized List<InstalledTunnel> next(int atMost) {
        if (atMost < 1) {
            throw new IllegalArgumentException("the size of a page is " + atMost + "; use 1 or more");
        }
        List<InstalledTunnel> page = new ArrayList<>();
        try {
            return Transactions.join(session, TransactionMode.READ_ONLY, () -> {
                while (page.size() < atMost && current < contexts.size()) {
                    fill(page, atMost);
                }
                return List.copyOf(page);
            });
        } catch (RuntimeException | Error failure) {
            page.forEach(InstalledTunnel::destroySecrets);
            throw failure;
        }
    }

    private void fill(List<InstalledTunnel> page, int atMost) {
        int wanted = atMost - page.size();
        List<ProviderContext> found = contexts.get(current).next(wanted);
        found.forEach(context -> stillThere(context).ifPresent(page::add));
        if (found.size() < wanted) {
            contexts.get(current).close();
            current++;
        }
    }

    private Optional<InstalledTunnel> stillThere(ProviderContext context) {
        InstalledTunnel tunnel;
        try {
            tunnel = ReadBack.of(session, context.key());
        } catch (WfpException refusal) {
            if (refusal.code() == ErrorCodes.FWP_E_PROVIDER_CONTEXT_NOT_FOUND) {
                return Optional.empty();
            }
            throw refusal.about(Place.tunnel(context.name()), context.key());
        }
        if (tunnel.providerContextId() != context.id()) {
            tunnel.destroySecrets();
            return Optional.empty();
        }
        return Optional.of(tunnel);
    }

    @Override
    public void close() {
        CloseAll.of(ends(contexts));
    }

    private static List<Runnable> ends(List<Pages<ProviderContext>> contexts) {
        return contexts.stream().<Runnable>map(pages -> pages::close).toList();
    }
}
