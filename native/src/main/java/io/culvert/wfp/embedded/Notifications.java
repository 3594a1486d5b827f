package io.culvert.wfp.embedded;

import io.culvert.wfp.session.ChangeType;
import io.culvert.wfp.session.ContextSelection;
import io.culvert.wfp.session.ObjectChange;
import io.culvert.wfp.session.Subscription;
import io.culvert.wfp.session.notify.Delivery;
import io.culvert.wfp.session.notify.ListenerDispatcher;
import io.culvert.wfp.session.value.ObjectChangeValue;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Notifies subscribers of the commits of other sessions, in the order of the commits. Each session has a thread for its
 * listeners, so a listener that blocks delays listeners of its own session only.
 */
final class Notifications {

    private final List<Subscriber> subscribers = new CopyOnWriteArrayList<>();

    private final Map<Long, ListenerDispatcher> dispatchers = new ConcurrentHashMap<>();

    Subscription toContexts(long session, ContextSelection selection, Consumer<? super ObjectChange> listener) {
        return add(new Subscriber(session, deliveryTo(session, listener)) {
            @Override
            List<ObjectChange> of(StateChange change) {
                return contextChanges(change, selection);
            }
        });
    }

    Subscription toProviders(long session, Consumer<? super ObjectChange> listener) {
        return add(new Subscriber(session, deliveryTo(session, listener)) {
            @Override
            List<ObjectChange> of(StateChange change) {
                return providerChanges(change);
            }
        });
    }

    private Delivery deliveryTo(long session, Consumer<? super ObjectChange> listener) {
        return dispatchers
                .computeIfAbsent(session, opened -> new ListenerDispatcher())
                .to(listener);
    }

    private Subscription add(Subscriber subscriber) {
        subscribers.add(subscriber);
        return () -> {
            subscribers.remove(subscriber);
            subscriber.delivery.end();
        };
    }

    /** Called while the lock is held, so that the order of notifications is that of the commits. */
    void publish(long session, List<StateChange> changes) {
        List<Subscriber> others = subscribers.stream()
                .filter(subscriber -> subscriber.session != session)
                .toList();
        for (StateChange change : others.isEmpty() ? List.<StateChange>of() : changes) {
            for (Subscriber subscriber : others) {
                subscriber.of(change).forEach(subscriber.delivery::offer);
            }
        }
    }

    /** Ends the subscriptions of a session. Does not wait for its listeners. */
    void endThoseOf(long session) {
        subscribers.removeIf(subscriber -> subscriber.session == session);
        ListenerDispatcher dispatcher = dispatchers.remove(session);
        if (dispatcher != null) {
            dispatcher.end();
        }
    }

    void endAll() {
        List.copyOf(dispatchers.keySet()).forEach(this::endThoseOf);
    }

    private static List<ObjectChange> contextChanges(StateChange change, ContextSelection selection) {
        return switch (change) {
            case StateChange.OfTunnel tunnel -> contextChanges(tunnel, selection);
            case StateChange.OfProvider ignored -> List.of();
            case StateChange.OfEngine ignored -> List.of();
        };
    }

    private static List<ObjectChange> contextChanges(StateChange.OfTunnel change, ContextSelection selection) {
        StoredTunnel before = change.before();
        StoredTunnel after = change.after();
        if (before != null && after == null) {
            return contextChanges(ChangeType.DELETED, before, selection);
        }
        return before == null && after != null ? contextChanges(ChangeType.ADDED, after, selection) : List.of();
    }

    private static List<ObjectChange> contextChanges(ChangeType type, StoredTunnel tunnel, ContextSelection selection) {
        return tunnel.contexts().stream()
                .filter(context -> new ListedContext(tunnel, context).isOf(selection))
                .<ObjectChange>map(context -> new ObjectChangeValue(type, context.key(), context.id()))
                .toList();
    }

    private static List<ObjectChange> providerChanges(StateChange change) {
        return switch (change) {
            case StateChange.OfProvider provider -> providerChanges(provider);
            case StateChange.OfTunnel ignored -> List.of();
            case StateChange.OfEngine ignored -> List.of();
        };
    }

    private static List<ObjectChange> providerChanges(StateChange.OfProvider change) {
        StoredProvider before = change.before();
        StoredProvider after = change.after();
        if (before != null && after == null) {
            return List.of(
                    new ObjectChangeValue(ChangeType.DELETED, before.provider().key(), 0));
        }
        return before == null && after != null
                ? List.of(
                        new ObjectChangeValue(ChangeType.ADDED, after.provider().key(), 0))
                : List.of();
    }

    /** A listener of a session. */
    private abstract static class Subscriber {

        private final long session;
        private final Delivery delivery;

        Subscriber(long session, Delivery delivery) {
            this.session = session;
            this.delivery = delivery;
        }

        abstract List<ObjectChange> of(StateChange change);
    }
}
