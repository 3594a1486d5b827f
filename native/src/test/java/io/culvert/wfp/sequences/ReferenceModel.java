package io.culvert.wfp.sequences;

import io.culvert.wfp.sequences.Operation.SessionShape;
import io.culvert.wfp.session.TransactionMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The documents' rules in their simplest form: a writer works on a copy of everything, and time passes only during
 * waits.
 */
final class ReferenceModel {

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration WAIT = Duration.ofSeconds(15);

    private static final class Session {
        final int number;
        final SessionShape shape;

        @Nullable
        TransactionMode mode;

        @Nullable
        ModelState working;

        Duration since = Duration.ZERO;
        boolean aborted;
        boolean dead;

        Session(int number, SessionShape shape) {
            this.number = number;
            this.shape = shape;
        }

        ModelRules.Caller caller() {
            return new ModelRules.Caller(number, shape.dynamic());
        }
    }

    private final Map<Integer, Session> sessions = new TreeMap<>();
    private final List<Integer> leftBehind = new ArrayList<>();
    private ModelState committed = new ModelState();
    private Duration now = Duration.ZERO;
    private int lastNumber;

    ModelState committed() {
        return committed;
    }

    Outcome run(Operation operation) {
        try {
            return apply(operation);
        } catch (ModelRules.Refusal refusal) {
            return new Outcome(refusal.getMessage());
        }
    }

    private Outcome apply(Operation operation) {
        if (operation instanceof Operation.Wait wait) {
            now = now.plus(wait.duration());
            return Outcome.OK;
        }
        if (operation instanceof Operation.Restart) {
            return restart();
        }
        if (operation instanceof Operation.Open open) {
            return open(open);
        }
        if (operation instanceof Operation.Close close) {
            return on(close.slot(), this::close);
        }
        if (operation instanceof Operation.Begin begin) {
            return on(begin.slot(), session -> begin(session, begin.mode()));
        }
        if (operation instanceof Operation.Commit commit) {
            return on(commit.slot(), session -> end(session, session.working));
        }
        if (operation instanceof Operation.Abort abort) {
            return on(abort.slot(), session -> end(session, null));
        }
        return object(operation);
    }

    private Outcome object(Operation operation) {
        if (operation instanceof Operation.AddTunnel add) {
            return write(add.slot(), (session, state) -> ModelRules.add(session.caller(), state, add.tunnel()));
        }
        if (operation instanceof Operation.ReplaceTunnel replace) {
            return write(replace.slot(), (session, state) -> {
                if (state.tunnels().containsKey(replace.tunnel().number())) {
                    ModelRules.delete(session.caller(), state, replace.tunnel().number());
                }
                ModelRules.add(session.caller(), state, replace.tunnel());
            });
        }
        if (operation instanceof Operation.DeleteTunnel delete) {
            return write(
                    delete.slot(), (session, state) -> ModelRules.delete(session.caller(), state, delete.tunnel()));
        }
        if (operation instanceof Operation.DeleteContext delete) {
            return write(delete.slot(), (session, state) -> {
                ModelRules.requireMine(
                        session.caller(),
                        ModelRules.tunnel(state, delete.tunnel()).owner());
                throw new ModelRules.Refusal("FWP_E_IN_USE");
            });
        }
        if (operation instanceof Operation.AddProvider add) {
            return write(
                    add.slot(), (session, state) -> ModelRules.addProvider(session.caller(), state, add.provider()));
        }
        if (operation instanceof Operation.DeleteProvider delete) {
            return write(
                    delete.slot(),
                    (session, state) -> ModelRules.deleteProvider(session.caller(), state, delete.provider()));
        }
        if (operation instanceof Operation.FindTunnel find) {
            return read(
                    find.slot(),
                    state -> Optional.ofNullable(state.tunnels().get(find.tunnel()))
                            .map(tunnel -> tunnel.shape().toString())
                            .orElse("nothing"));
        }
        return read(((Operation.ListAll) operation).slot(), ModelState::seen);
    }

    private Outcome restart() {
        sessions.values().forEach(session -> session.dead = true);
        leftBehind.clear();
        committed.keepPersistent();
        return Outcome.OK;
    }

    private Outcome open(Operation.Open open) {
        if (sessions.containsKey(open.slot())) {
            return Outcome.SKIPPED;
        }
        Optional<Integer> key = open.shape().key();
        if (key.isPresent()
                && sessions.values().stream()
                        .anyMatch(other -> !other.dead && other.shape.key().equals(key))) {
            throw new ModelRules.Refusal("FWP_E_ALREADY_EXISTS");
        }
        lastNumber++;
        sessions.put(open.slot(), new Session(lastNumber, open.shape()));
        return Outcome.OK;
    }

    private Outcome on(int slot, Function<Session, Outcome> work) {
        Session session = sessions.get(slot);
        return session == null ? Outcome.SKIPPED : work.apply(session);
    }

    /** Ends every session. */
    void closeAll() {
        List.copyOf(sessions.values()).forEach(this::close);
    }

    private Outcome close(Session session) {
        sessions.values().remove(session);
        session.working = null;
        if (!session.dead && session.shape.dynamic()) {
            leftBehind.add(session.number);
        }
        cleanUp();
        return Outcome.OK;
    }

    /** Removes the objects of ended sessions as soon as no transaction is open. */
    private void cleanUp() {
        if (open().isEmpty()) {
            leftBehind.forEach(committed::removeThoseOf);
            leftBehind.clear();
        }
    }

    private List<Session> open() {
        return sessions.values().stream()
                .filter(session -> session.working != null && !session.dead)
                .toList();
    }

    private Outcome begin(Session session, TransactionMode mode) {
        requireAlive(session);
        if (session.working != null) {
            throw new ModelRules.Refusal("FWP_E_TXN_IN_PROGRESS");
        }
        waitForOthers(session, mode);
        session.mode = mode;
        session.working = committed.copy();
        session.since = now;
        return Outcome.OK;
    }

    private Outcome end(Session session, @Nullable ModelState result) {
        requireAlive(session);
        if (session.working == null) {
            throw new ModelRules.Refusal("FWP_E_NO_TXN_IN_PROGRESS");
        }
        if (result != null && session.mode == TransactionMode.READ_WRITE) {
            committed = result;
        }
        session.working = null;
        cleanUp();
        return Outcome.OK;
    }

    /** Dead, or robbed of its transaction, which is told once. */
    private void requireAlive(Session session) {
        if (session.dead) {
            throw new ModelRules.Refusal("FWP_E_SESSION_ABORTED");
        }
        if (session.working != null && now.minus(session.since).compareTo(LONGEST) >= 0) {
            takeAway(session);
        }
        if (session.aborted) {
            session.aborted = false;
            throw new ModelRules.Refusal("FWP_E_TXN_ABORTED");
        }
    }

    private void takeAway(Session session) {
        session.working = null;
        session.aborted = true;
        cleanUp();
    }

    private void waitForOthers(Session session, TransactionMode mode) {
        Duration deadline = session.shape.patient() ? now.plus(Duration.ofDays(99)) : now.plus(WAIT);
        while (open().stream().anyMatch(other -> conflict(mode, other))) {
            Session oldest = open().stream()
                    .min((one, other) -> one.since.compareTo(other.since))
                    .orElseThrow();
            Duration end = oldest.since.plus(LONGEST);
            if (end.compareTo(now) > 0 && deadline.compareTo(end) <= 0) {
                now = deadline;
                throw new ModelRules.Refusal("FWP_E_TIMEOUT");
            }
            now = end.compareTo(now) > 0 ? end : now;
            takeAway(oldest);
        }
    }

    private static boolean conflict(TransactionMode mode, Session other) {
        return mode == TransactionMode.READ_WRITE || other.mode == TransactionMode.READ_WRITE;
    }

    private interface Change {
        void on(Session session, ModelState state);
    }

    private Outcome write(int slot, Change change) {
        return on(slot, session -> {
            requireAlive(session);
            if (session.working != null) {
                if (session.mode == TransactionMode.READ_ONLY) {
                    throw new ModelRules.Refusal("FWP_E_INCOMPATIBLE_TXN");
                }
                change.on(session, session.working);
                return Outcome.OK;
            }
            waitForOthers(session, TransactionMode.READ_WRITE);
            ModelState copy = committed.copy();
            change.on(session, copy);
            committed = copy;
            return Outcome.OK;
        });
    }

    private Outcome read(int slot, Function<ModelState, String> look) {
        return on(slot, session -> {
            requireAlive(session);
            if (session.working != null) {
                return new Outcome(look.apply(session.working));
            }
            waitForOthers(session, TransactionMode.READ_ONLY);
            return new Outcome(look.apply(committed));
        });
    }
}
