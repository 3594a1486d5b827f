package io.culvert.wfp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.testing.Seeds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Threads that make random calls on one session. Each call leaves a numbered trace inside its transaction, so that the calls
 * can be repeated in that order by one thread. {@code -Dculvert.shared.calls} sets the calls of each thread.
 */
class SharedSessionTest {

    private static final int THREADS = 16;
    private static final int CALLS = Integer.getInteger("culvert.shared.calls", 250);
    private static final int NAMES = 6;

    /** A call with the place that it had in the order of the session, and its answer. */
    private record Call(long order, Kind kind, int name, boolean aborts, String answer) {}

    private enum Kind {
        ADD_OR_DELETE,
        REPLACE,
        SWAP,
        READ
    }

    private static final List<TunnelPolicy> TUNNELS = tunnels();

    private static List<TunnelPolicy> tunnels() {
        List<TunnelPolicy> all = new ArrayList<>();
        for (int i = 0; i < NAMES; i++) {
            all.add(Policies.modernParts().name("t" + i).build());
        }
        return List.copyOf(all);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void callsHaveASerialOrder(boolean virtual) throws InterruptedException, ExecutionException {
        Random seeds = Seeds.random();
        AtomicLong clock = new AtomicLong();
        List<Call> calls = new ArrayList<>();
        Set<String> left;
        try (FilterEngine engine = FilterEngine.embedded();
                FilterSession session = engine.open();
                ExecutorService threads =
                        virtual ? Executors.newVirtualThreadPerTaskExecutor() : Executors.newFixedThreadPool(THREADS)) {
            List<Future<List<Call>>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Random random = new Random(seeds.nextLong());
                all.add(threads.submit(() -> calls(session, random, clock)));
            }
            for (Future<List<Call>> each : all) {
                calls.addAll(each.get());
            }
            left = names(session);
        }
        assertEquals(THREADS * CALLS, calls.size());
        assertEquals(repeated(calls), left);
    }

    private static List<Call> calls(FilterSession session, Random random, AtomicLong clock) {
        List<Call> made = new ArrayList<>();
        Kind[] kinds = Kind.values();
        for (int i = 0; i < CALLS; i++) {
            made.add(call(
                    session,
                    kinds[random.nextInt(kinds.length)],
                    random.nextInt(NAMES),
                    random.nextInt(4) == 0,
                    clock));
        }
        return made;
    }

    /** An aborted call throws inside its transaction. */
    private static Call call(FilterSession session, Kind kind, int name, boolean aborts, AtomicLong clock) {
        long[] order = new long[1];
        String[] answer = new String[1];
        try {
            session.transaction(tunnels -> {
                order[0] = clock.incrementAndGet();
                answer[0] = answer(tunnels, kind, TUNNELS.get(name), TUNNELS.get((name + 1) % NAMES));
                if (aborts) {
                    throw new ArithmeticException("stop");
                }
            });
        } catch (ArithmeticException stopped) {
            assertTrue(aborts);
        }
        return new Call(order[0], kind, name, aborts, answer[0]);
    }

    private static String answer(TunnelWriter tunnels, Kind kind, TunnelPolicy one, TunnelPolicy other) {
        switch (kind) {
            case ADD_OR_DELETE -> toggle(tunnels, one);
            case REPLACE -> {
                return "replaced " + tunnels.replace(one).isPresent();
            }
            case SWAP -> {
                toggle(tunnels, one);
                toggle(tunnels, other);
            }
            case READ -> {}
        }
        return names(tunnels).toString();
    }

    private static void toggle(TunnelWriter tunnels, TunnelPolicy tunnel) {
        if (tunnels.find(tunnel.providerContextKey()).isPresent()) {
            tunnels.delete(tunnel.providerContextKey());
        } else {
            tunnels.add(tunnel);
        }
    }

    private static Set<String> names(TunnelReader tunnels) {
        Set<String> names = new TreeSet<>();
        tunnels.tunnels().forEach(tunnel -> names.add(tunnel.name()));
        return names;
    }

    /** Repeats the calls on a set of names, checks every answer, and returns the names at the end. */
    private static Set<String> repeated(List<Call> calls) {
        Set<String> state = new TreeSet<>();
        calls.sort(Comparator.comparingLong(Call::order));
        for (Call call : calls) {
            Set<String> next = new TreeSet<>(state);
            assertEquals(expected(next, call), call.answer(), call::toString);
            if (!call.aborts()) {
                state = next;
            }
        }
        return state;
    }

    private static String expected(Set<String> state, Call call) {
        String one = "t" + call.name();
        switch (call.kind()) {
            case ADD_OR_DELETE -> toggle(state, one);
            case REPLACE -> {
                return "replaced " + !state.add(one);
            }
            case SWAP -> {
                toggle(state, one);
                toggle(state, "t" + (call.name() + 1) % NAMES);
            }
            case READ -> {}
        }
        return state.toString();
    }

    private static void toggle(Set<String> state, String name) {
        if (!state.remove(name)) {
            state.add(name);
        }
    }

    /** Single calls, without a transaction around them. */
    @Test
    void singleCallsAreNeitherLostNorRefused() throws InterruptedException, ExecutionException {
        try (FilterEngine engine = FilterEngine.embedded();
                FilterSession session = engine.open();
                ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> all = new ArrayList<>();
            Set<String> expected = new HashSet<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                TunnelPolicy stays = Policies.modernParts().name("stays-" + i).build();
                expected.add(stays.name());
                all.add(threads.submit(() -> {
                    session.add(stays);
                    for (int call = 0; call < CALLS / 4; call++) {
                        TunnelPolicy goes =
                                Policies.modernParts().name("goes-" + thread).build();
                        session.add(goes);
                        assertEquals(
                                Optional.of(goes.name()),
                                session.find(goes.providerContextKey()).map(InstalledTunnel::name));
                        assertTrue(session.replace(goes).isPresent());
                        session.delete(goes.providerContextKey());
                    }
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
            assertEquals(new TreeSet<>(expected), names(session));
        }
    }
}
