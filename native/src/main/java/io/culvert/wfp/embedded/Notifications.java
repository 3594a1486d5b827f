package io.culvert.wfp.embedded;

import io.culvert.wfp.session.ChangeType;
import io.culvert.wfp.session.ContextSelection;
import io.culvert.wfp.session.ObjectChange;
import io.culvert.wfp.session.Subscription;
import io.culvert.wfp.session.notify.ListenerDispatcher;
import io.culvert.wfp.session.value.ObjectChangeValue;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Notifies subscribers of the commits of other sessions, in the order of the commits, on a separate thread. */
final class Notifications {

    private final List<Subscriber> subscribers = new CopyOnWriteArrayList<>();

    private final ListenerDispatcher dispatcher = new ListenerDispatcher();

    Subscription toContexts(long session, ContextSelection selection, Consumer<? super ObjectChange> listener) {
        return add(new Subscriber(session, listener) {
            @Override
            List<ObjectChange> of(StateChange change) {
                return contextChanges(change, selection);
            }
        });
    }

    Subscription toProviders(long session, Consumer<? super ObjectChange> listener) {
        return add(new Subscriber(session, listener) {
            @Override
            List<ObjectChange> of(StateChange change) {
                return providerChanges(change);
            }
        });
    }

    private Subscription add(Subscriber subscriber) {
        subscribers.add(subscriber);
        return () -> {
            subscribers.remove(subscriber);
            subscriber.end();
        };
    }

    /** Called while the lock is held, so that the order of notifications is that of the commits. */
    void publish(long session, List<StateChange> changes) {
        List<Subscriber> others = subscribers.stream()
                .filter(subscriber -> subscriber.session != session)
                .toList();
        for (StateChange change : others.isEmpty() ? List.<StateChange>of() : changes) {
            for (Subscriber subscriber : others) {
                subscriber.of(change).forEach(each -> dispatcher.dispatch(() -> subscriber.deliver(each)));
            }
        }
    }

    /** Ends the subscriptions of a session. */
    void endThoseOf(long session) {
        end(subscriber -> subscriber.session == session);
    }

    void endAll() {
        end(subscriber -> true);
        dispatcher.end();
    }

    private void end(Predicate<Subscriber> which) {
        List<Subscriber> ended = subscribers.stream().filter(which).toList();
        subscribers.removeAll(ended);
        ended.forEach(Subscriber::end);
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

    /** A listener of a session. Its monitor is held during each call, so that ending waits for a running call. */
    private abstract static class Subscriber {

        private final long session;
        private final Consumer<? super ObjectChange> listener;
        private boolean ended;

        Subscriber(long session, Consumer<? super ObjectChange> listener) {
            this.session = session;
            this.listener = listener;
        }

        abstract List<ObjectChange> of(StateChange change);

        synchronized void deliver(ObjectChange change) {
            if (!ended) {
                listener.accept(change);
            }
        }

        synchronized void end() {
            ended = true;
        }
    }
}
