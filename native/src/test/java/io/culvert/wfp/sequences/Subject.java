package io.culvert.wfp.sequences;

import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.KeyedByIkev2;
import io.culvert.policy.ObjectLifetime;
import io.culvert.rule.Difference;
import io.culvert.wfp.EmbeddedEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.InstalledTunnel;
import io.culvert.wfp.ReadableTunnel;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.sequences.Operation.TunnelShape;
import io.culvert.wfp.session.ManualClock;
import io.culvert.wfp.session.Provider;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An engine that does what a sequence says. */
final class Subject implements AutoCloseable {

    private final ManualClock clock = ManualClock.jumping();
    private final EmbeddedEngine engine;
    private final Map<Integer, FilterSession> sessions = new TreeMap<>();

    /** The engine of a builder, but for the clock. */
    Subject(EmbeddedEngine.Builder builder) {
        this.engine = builder.clock(clock).build();
    }

    Outcome run(Operation operation) {
        try {
            return apply(operation);
        } catch (WfpException refusal) {
            return new Outcome(refusal.symbol());
        }
    }

    private Outcome apply(Operation operation) {
        if (operation instanceof Operation.Wait wait) {
            clock.advance(wait.duration());
            return Outcome.OK;
        }
        if (operation instanceof Operation.Restart) {
            engine.restart();
            return Outcome.OK;
        }
        if (operation instanceof Operation.Open open) {
            if (sessions.containsKey(open.slot())) {
                return Outcome.SKIPPED;
            }
            sessions.put(open.slot(), engine.open(Things.session(open.shape())));
            return Outcome.OK;
        }
        if (operation instanceof Operation.Close close) {
            return on(close.slot(), session -> {
                sessions.remove(close.slot());
                session.close();
            });
        }
        if (operation instanceof Operation.Begin begin) {
            return on(begin.slot(), session -> session.nativeSession().beginTransaction(begin.mode()));
        }
        if (operation instanceof Operation.Commit commit) {
            return on(commit.slot(), session -> session.nativeSession().commitTransaction());
        }
        if (operation instanceof Operation.Abort abort) {
            return on(abort.slot(), session -> session.nativeSession().abortTransaction());
        }
        return object(operation);
    }

    private Outcome object(Operation operation) {
        if (operation instanceof Operation.AddTunnel add) {
            return on(add.slot(), session -> session.ofAnyProvider().add(Things.policy(add.tunnel())));
        }
        if (operation instanceof Operation.ReplaceTunnel replace) {
            return on(replace.slot(), session -> session.ofAnyProvider().replace(Things.policy(replace.tunnel())));
        }
        if (operation instanceof Operation.DeleteTunnel delete) {
            return on(delete.slot(), session -> session.ofAnyProvider().delete(Things.tunnelKey(delete.tunnel())));
        }
        if (operation instanceof Operation.DeleteContext delete) {
            return on(
                    delete.slot(),
                    session -> session.nativeSession().deleteProviderContext(Things.tunnelKey(delete.tunnel())));
        }
        if (operation instanceof Operation.AddProvider add) {
            return on(add.slot(), session -> session.addProvider(Things.provider(add.provider())));
        }
        if (operation instanceof Operation.DeleteProvider delete) {
            return on(delete.slot(), session -> session.deleteProvider(Things.providerKey(delete.provider())));
        }
        if (operation instanceof Operation.FindTunnel find) {
            return told(
                    find.slot(),
                    session -> session.find(Things.tunnelKey(find.tunnel()))
                            .map(tunnel -> shape(tunnel).toString())
                            .orElse("nothing"));
        }
        return told(((Operation.ListAll) operation).slot(), Subject::seen);
    }

    private Outcome on(int slot, Consumer<FilterSession> work) {
        FilterSession session = sessions.get(slot);
        if (session == null) {
            return Outcome.SKIPPED;
        }
        work.accept(session);
        return Outcome.OK;
    }

    private Outcome told(int slot, Function<FilterSession, String> look) {
        FilterSession session = sessions.get(slot);
        return session == null ? Outcome.SKIPPED : new Outcome(look.apply(session));
    }

    /** The committed state, as a new session reads it after all others are closed. */
    String committed() {
        sessions.values().forEach(FilterSession::close);
        sessions.clear();
        try (FilterSession session = engine.open()) {
            return seen(session);
        }
    }

    /** Everything that is there. */
    static String seen(FilterSession session) {
        List<Integer> providers;
        try (Stream<Provider> all = session.providers()) {
            providers = all.map(provider -> number(Things.PROVIDERS, Things::providerKey, provider.key()))
                    .toList();
        }
        try (Stream<InstalledTunnel> all = session.tunnels()) {
            return "providers " + providers + ", tunnels "
                    + all.map(Subject::shape)
                            .sorted(Comparator.comparingInt(TunnelShape::number))
                            .toList();
        }
    }

    private static TunnelShape shape(InstalledTunnel tunnel) {
        Optional<Integer> provider =
                tunnel.providerKey().map(key -> number(Things.PROVIDERS, Things::providerKey, key));
        TunnelShape shape = new TunnelShape(
                number(Things.TUNNELS, Things::tunnelKey, tunnel.providerContextKey()),
                provider,
                tunnel.lifetime() == ObjectLifetime.PERSISTENT,
                ((KeyedByIkev2) ((ReadableTunnel) tunnel).keying()) instanceof Ikev2Keying);
        List<Difference> differences = tunnel.differencesFrom(Things.policy(shape));
        if (!differences.isEmpty()) {
            throw new AssertionError(shape + " came back with other " + differences);
        }
        return shape;
    }

    private static int number(int count, Function<Integer, UUID> keys, UUID key) {
        return IntStream.range(0, count)
                .filter(number -> keys.apply(number).equals(key))
                .findAny()
                .orElseThrow();
    }

    @Override
    public void close() {
        sessions.values().forEach(FilterSession::close);
        engine.close();
    }
}
