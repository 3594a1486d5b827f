package io.culvert.wfp.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.testing.Seeds;
import io.culvert.wfp.EmbeddedEngine;
import io.culvert.wfp.FilterEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.session.NativeSession;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.SessionOptions;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A session that dies while several threads call it: each learns it, and what each was told is so. */
class ManyThreadsTest {

    private static final int THREADS = 4;
    private static final int CALLS = 50;
    private static final int ROUNDS = 50;

    /** What the threads heard. */
    private static final class Heard {
        private final Set<UUID> added = ConcurrentHashMap.newKeySet();
        private final Set<UUID> lost = ConcurrentHashMap.newKeySet();
    }

    @Test
    void everyThreadLearnsOfTheDeath() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        Random random = Seeds.random();
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Fault death = random.nextBoolean() ? Fault.dyingAfter() : Fault.dyingBefore();
                inParallel(threads, death, 1 + random.nextInt(THREADS * CALLS));
            }
        } finally {
            threads.shutdown();
        }
    }

    private static void inParallel(ExecutorService threads, Fault death, int number)
            throws InterruptedException, ExecutionException {
        Heard heard = new Heard();
        try (EmbeddedEngine machine = FilterEngine.embedded();
                NativeSession session = FaultyEngine.over(
                        machine.openSession(SessionOptions.staticSession()),
                        FaultPlan.scripted().nth(number, death))) {
            List<Callable<Boolean>> work = IntStream.range(0, THREADS)
                    .<Callable<Boolean>>mapToObj(thread -> () -> adds(session, thread, heard))
                    .toList();
            for (Future<Boolean> each : threads.invokeAll(work)) {
                assertTrue(each.get());
            }
            assertEquals(1, heard.lost.size());
            Set<UUID> expected = new HashSet<>(heard.added);
            expected.addAll(death.equals(Fault.dyingAfter()) ? heard.lost : Set.of());
            assertEquals(expected, providers(machine));
        }
    }

    private static boolean adds(NativeSession session, int thread, Heard heard) {
        boolean dead = false;
        for (int call = 0; call < CALLS; call++) {
            UUID key = new UUID(thread + 1, call);
            Optional<WfpException> refusal = Exercise.refusal(() -> session.addProvider(Provider.of(key, "provider")));
            String symbol = refusal.map(WfpException::symbol).orElse("");
            switch (symbol) {
                case "" -> assertTrue(heard.added.add(key) && !dead);
                case "RPC_S_CALL_FAILED" -> dead = heard.lost.add(key);
                default -> assertEquals("FWP_E_SESSION_ABORTED", symbol);
            }
            dead |= refusal.isPresent();
        }
        return true;
    }

    private static Set<UUID> providers(EmbeddedEngine machine) {
        try (FilterSession engine = machine.open()) {
            return engine.providers().map(Provider::key).collect(Collectors.toSet());
        }
    }
}
