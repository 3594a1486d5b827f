package io.culvert.wfp.sequences;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.culvert.testing.Seeds;
import io.culvert.wfp.EmbeddedEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.TunnelWriter;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.faults.EngineCall;
import io.culvert.wfp.faults.Fault;
import io.culvert.wfp.faults.FaultPlan;
import io.culvert.wfp.faults.FaultyEngine;
import io.culvert.wfp.faults.RandomFaults;
import io.culvert.wfp.sequences.Operation.TunnelShape;
import io.culvert.wfp.session.ManualClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever goes wrong on the way to the engine, at whatever call: what was asked for has happened or it has not, and never a
 * half of it. What succeeded has happened.
 */
class FaultedSequencesTest {

    private static final int SEQUENCES = Integer.getInteger("culvert.sequences", 10_000);
    private static final int LONGEST = 10;
    private static final int MOST_STEPS = 4;
    private static final double OFTEN = 0.06;
    private static final ModelRules.Caller CALLER = new ModelRules.Caller(0, false);

    /**
     * What a program asks for at once.
     *
     * @param steps what is to happen
     * @param inTransaction whether in a transaction, or, being one step, by itself
     */
    private record Request(List<Operation> steps, boolean inTransaction) {}

    private final Random random = Seeds.random();
    private final Map<String, Integer> counts = new TreeMap<>();

    @Test
    void whatIsAskedForHappensOrDoesNot() {
        for (int i = 0; i < SEQUENCES; i++) {
            List<Request> requests = Stream.generate(this::request)
                    .limit(1 + random.nextInt(LONGEST))
                    .toList();
            RandomFaults faults = faults(random.nextLong());
            if (half(requests, faults).isPresent()) {
                report(requests, faults);
            }
        }
        for (String wanted : List.of("succeeded", "refused by the rules", "failed and did not happen")) {
            assertTrue(counts.getOrDefault(wanted, 0) > SEQUENCES / 5, wanted + " is rare: " + counts);
        }
        assertTrue(counts.getOrDefault("failed and happened", 0) > SEQUENCES / 100, counts::toString);
    }

    private Request request() {
        boolean inTransaction = random.nextBoolean();
        return new Request(
                Stream.generate(this::step)
                        .limit(inTransaction ? 1 + random.nextInt(MOST_STEPS) : 1)
                        .toList(),
                inTransaction);
    }

    private Operation step() {
        int tunnel = random.nextInt(Things.TUNNELS);
        int provider = random.nextInt(Things.PROVIDERS);
        TunnelShape shape = new TunnelShape(
                tunnel, random.nextInt(3) == 0 ? Optional.of(provider) : Optional.empty(), false, random.nextBoolean());
        return switch (random.nextInt(6)) {
            case 0, 1 -> new Operation.AddTunnel(0, shape);
            case 2 -> new Operation.ReplaceTunnel(0, shape);
            case 3 -> new Operation.DeleteTunnel(0, tunnel);
            case 4 -> new Operation.AddProvider(0, provider);
            default -> new Operation.DeleteProvider(0, provider);
        };
    }

    private static RandomFaults faults(long seed) {
        // What is rare by itself, and matters most.
        RandomFaults faults = FaultPlan.random(seed)
                .sometimes(OFTEN, EngineCall.COMMIT_TRANSACTION, Fault.dyingAfter())
                .sometimes(OFTEN, EngineCall.ADD_TUNNEL, Fault.dyingAfter());
        for (EngineCall call : EngineCall.values()) {
            faults = faults.sometimes(
                    OFTEN,
                    call,
                    Fault.timingOut(),
                    Fault.failing(ErrorCodes.ERROR_ACCESS_DENIED),
                    Fault.failing(ErrorCodes.FWP_E_TXN_ABORTED),
                    Fault.failing(ErrorCodes.FWP_E_SESSION_ABORTED),
                    Fault.dyingBefore(),
                    Fault.dyingAfter());
        }
        return faults;
    }

    /** Where a half of something happened; empty if nowhere. */
    private Optional<String> half(List<Request> requests, RandomFaults faults) {
        // The same faults for every try: a plan begins where the last one left off.
        FaultPlan plan = faults.sometimes(0, EngineCall.CLOSE, Fault.timingOut());
        ModelState state = new ModelState();
        try (EmbeddedEngine engine =
                EmbeddedEngine.builder().clock(ManualClock.jumping()).build()) {
            FilterSession session = FaultyEngine.open(engine, plan);
            for (Request request : requests) {
                ModelState before = state;
                Optional<ModelState> after = expected(before, request);
                Optional<WfpException> failure = run(session, request);
                if (failure.isEmpty() && engine.openTransactions() > 0) {
                    return Optional.of(request + " succeeded, and left a transaction open");
                }
                if (failure.isPresent() && (isOver(failure.get()) || engine.openTransactions() > 0)) {
                    // A transaction that cannot even be aborted ends with its session.
                    close(session);
                    session = FaultyEngine.open(engine, plan);
                }
                String found = found(engine);
                Optional<ModelState> now = resolve(before, after, failure.isPresent(), found);
                if (now.isEmpty()) {
                    return Optional.of(request + " "
                            + failure.map(WfpException::symbol).orElse("succeeded")
                            + ": before " + before.seen() + ", after " + after.map(ModelState::seen) + ", found "
                            + found);
                }
                state = now.get();
            }
            close(session);
            return Optional.empty();
        }
    }

    private Optional<ModelState> resolve(ModelState before, Optional<ModelState> after, boolean failed, String found) {
        if (after.filter(state -> state.seen().equals(found)).isPresent()
                && (!failed || !before.seen().equals(found))) {
            count(failed ? "failed and happened" : "succeeded");
            return after;
        }
        if (failed && before.seen().equals(found)) {
            count(after.isEmpty() ? "refused by the rules" : "failed and did not happen");
            return Optional.of(before);
        }
        return Optional.empty();
    }

    private void count(String outcome) {
        counts.merge(outcome, 1, Integer::sum);
    }

    private static boolean isOver(WfpException failure) {
        return failure.code() == ErrorCodes.RPC_S_CALL_FAILED || failure.code() == ErrorCodes.FWP_E_SESSION_ABORTED;
    }

    private static void close(FilterSession session) {
        try {
            session.close();
        } catch (WfpException planned) {
            // The session is over all the same.
            assertTrue(planned.getMessage().contains("planned"));
        }
    }

    private static String found(EmbeddedEngine engine) {
        try (FilterSession clean = engine.open()) {
            return Subject.seen(clean);
        }
    }

    /** Empty if the rules refuse it. */
    private static Optional<ModelState> expected(ModelState before, Request request) {
        ModelState copy = before.copy();
        try {
            request.steps().forEach(step -> expect(copy, step));
            return Optional.of(copy);
        } catch (ModelRules.Refusal refusal) {
            return Optional.empty();
        }
    }

    private static void expect(ModelState state, Operation step) {
        if (step instanceof Operation.AddTunnel add) {
            ModelRules.add(CALLER, state, add.tunnel());
        } else if (step instanceof Operation.ReplaceTunnel replace) {
            state.tunnels().remove(replace.tunnel().number());
            ModelRules.add(CALLER, state, replace.tunnel());
        } else if (step instanceof Operation.DeleteTunnel delete) {
            ModelRules.delete(CALLER, state, delete.tunnel());
        } else if (step instanceof Operation.AddProvider add) {
            ModelRules.addProvider(CALLER, state, add.provider());
        } else if (step instanceof Operation.DeleteProvider delete) {
            ModelRules.deleteProvider(CALLER, state, delete.provider());
        }
    }

    private static Optional<WfpException> run(FilterSession session, Request request) {
        try {
            if (request.inTransaction()) {
                session.transaction(tunnels -> request.steps().forEach(step -> run(tunnels.ofAnyProvider(), step)));
            } else {
                request.steps().forEach(step -> run(session.ofAnyProvider(), step));
            }
            return Optional.empty();
        } catch (WfpException failure) {
            return Optional.of(failure);
        }
    }

    private static void run(TunnelWriter tunnels, Operation step) {
        if (step instanceof Operation.AddTunnel add) {
            tunnels.add(Things.policy(add.tunnel()));
        } else if (step instanceof Operation.ReplaceTunnel replace) {
            tunnels.replace(Things.policy(replace.tunnel()));
        } else if (step instanceof Operation.DeleteTunnel delete) {
            tunnels.delete(Things.tunnelKey(delete.tunnel()));
        } else if (step instanceof Operation.AddProvider add) {
            tunnels.addProvider(Things.provider(add.provider()));
        } else if (step instanceof Operation.DeleteProvider delete) {
            tunnels.deleteProvider(Things.providerKey(delete.provider()));
        }
    }

    private void report(List<Request> requests, RandomFaults faults) {
        List<Request> shortest =
                Shrinking.shrink(requests, shorter -> half(shorter, faults).isPresent());
        List<String> lines = new ArrayList<>();
        shortest.forEach(request -> lines.add(request.toString()));
        fail("after these requests (shrunk from " + requests.size() + "), with " + faults + ":\n  "
                + String.join("\n  ", lines) + "\n" + half(shortest, faults).orElseThrow());
    }
}
