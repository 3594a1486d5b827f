package io.culvert.wfp;

import io.culvert.wfp.session.ContextSelection;
import io.culvert.wfp.session.NativeSession;
import io.culvert.wfp.session.ObjectChange;
import io.culvert.wfp.session.ProviderContextType;
import io.culvert.wfp.session.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A subscription to the tunnel contexts of all keying modules; a template has one type only. */
final class TunnelSubscription implements Subscription {

    private final List<Subscription> parts;

    private TunnelSubscription(List<Subscription> parts) {
        this.parts = parts;
    }

    static TunnelSubscription of(NativeSession session, Consumer<? super ObjectChange> listener) {
        List<Subscription> parts = new ArrayList<>();
        try {
            for (ProviderContextType type : ProviderContextType.TUNNELS) {
                parts.add(session.subscribeProviderContexts(ContextSelection.ofType(type), listener));
            }
        } catch (RuntimeException | Error failure) {
            CloseAll.after(failure, ends(parts));
            throw failure;
        }
        return new TunnelSubscription(List.copyOf(parts));
    }

    @Override
    public void close() {
        CloseAll.of(ends(parts));
    }

    private static List<Runnable> ends(List<Subscription> parts) {
        return parts.stream().<Runnable>map(part -> part::close).toList();
    }
}
