package io.culvert.wfp.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.wfp.EmbeddedEngine;
import io.culvert.wfp.FilterEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.session.TransactionMode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Several sessions with one engine. */
class SessionsTest {

    private final EmbeddedEngine shared = FilterEngine.embedded();

    @Test
    void seeEachOthersTunnels() {
        TunnelPolicy policy = Policies.modern();
        try (FilterSession one = shared.open();
                FilterSession other = shared.open()) {
            one.add(policy);
            assertTrue(other.find(policy.providerContextKey()).isPresent());
        }
        try (FilterSession later = shared.open()) {
            assertTrue(later.find(policy.providerContextKey()).isPresent());
        }
    }

    @Test
    void closingAbortsAndLetsOthersIn() {
        TunnelPolicy policy = Policies.modern();
        FilterSession one = shared.open();
        one.nativeSession().beginTransaction(TransactionMode.READ_WRITE);
        one.add(policy);
        one.close();
        try (FilterSession other = shared.open()) {
            assertTrue(other.find(policy.providerContextKey()).isEmpty());
            other.add(policy);
        }
    }

    @Test
    void readersShareAndAWriterWaits() throws InterruptedException, ExecutionException {
        TunnelPolicy policy = Policies.modern();
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try (FilterSession one = shared.open();
                FilterSession other = shared.open();
                FilterSession writer = shared.open()) {
            one.nativeSession().beginTransaction(TransactionMode.READ_ONLY);
            other.nativeSession().beginTransaction(TransactionMode.READ_ONLY);
            Future<?> write = threads.submit(() -> writer.add(policy));
            assertTrue(one.find(policy.providerContextKey()).isEmpty());
            one.nativeSession().commitTransaction();
            assertTrue(other.find(policy.providerContextKey()).isEmpty());
            other.nativeSession().commitTransaction();
            write.get();
            assertTrue(one.find(policy.providerContextKey()).isPresent());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void manyThreadsLoseNothing() throws InterruptedException, ExecutionException {
        int threadCount = 8;
        int tunnelsEach = 50;
        ExecutorService threads = Executors.newFixedThreadPool(threadCount);
        try {
            List<Future<?>> work = new ArrayList<>();
            for (int thread = 0; thread < threadCount; thread++) {
                String prefix = "thread " + thread + " tunnel ";
                work.add(threads.submit(() -> install(prefix, tunnelsEach)));
            }
            for (Future<?> each : work) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        try (FilterSession session = shared.open()) {
            for (int thread = 0; thread < threadCount; thread++) {
                for (int i = 0; i < tunnelsEach; i++) {
                    TunnelPolicy policy = named("thread " + thread + " tunnel " + i);
                    assertEquals(
                            List.of(), session.get(policy.providerContextKey()).differencesFrom(policy));
                }
            }
        }
    }

    private void install(String prefix, int count) {
        try (FilterSession session = shared.open()) {
            for (int i = 0; i < count; i++) {
                TunnelPolicy policy = named(prefix + i);
                session.transaction(tunnels -> {
                    tunnels.add(policy);
                    assertThrows(WfpException.class, () -> tunnels.add(policy));
                });
            }
        }
    }

    private static TunnelPolicy named(String name) {
        return Policies.modernParts().name(name).build();
    }
}
