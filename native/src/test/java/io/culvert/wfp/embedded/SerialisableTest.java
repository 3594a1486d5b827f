package io.culvert.wfp.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.culvert.testing.Policies;
import io.culvert.wfp.EmbeddedEngine;
import io.culvert.wfp.FilterEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.InstalledTunnel;
import io.culvert.wfp.TunnelReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Sessions of many threads at once. Every writer adds the tunnel whose number is how many there are: if two could see the
 * same, one of them would be refused its key, and if one could see another's work half, numbers would be left out.
 */
@Timeout(120)
class SerialisableTest {

    private static final int WRITERS = 4;
    private static final int READERS = 3;
    private static final int TUNNELS_EACH = 40;

    private final EmbeddedEngine engine = FilterEngine.embedded();
    private final AtomicInteger writing = new AtomicInteger(WRITERS);

    @Test
    void transactionsAreAsIfOneCameAfterTheOther() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + READERS);
        try {
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                work.add(threads.submit(this::write));
            }
            for (int i = 0; i < READERS; i++) {
                work.add(threads.submit(this::read));
            }
            for (Future<?> each : work) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        try (FilterSession session = engine.open()) {
            assertEquals(WRITERS * TUNNELS_EACH * 2, count(session));
        }
        engine.close();
    }

    private void write() {
        try (FilterSession session = engine.open()) {
            for (int i = 0; i < TUNNELS_EACH; i++) {
                session.transaction(tunnels -> {
                    int number = count(tunnels);
                    tunnels.add(Policies.modernParts().name("number " + number).build());
                    tunnels.add(Policies.modernParts()
                            .name("number " + (number + 1))
                            .build());
                });
            }
        } finally {
            writing.decrementAndGet();
        }
    }

    private void read() {
        while (writing.get() > 0) {
            try (FilterSession session = engine.open()) {
                session.readOnlyTransaction(tunnels -> {
                    int first = count(tunnels);
                    assertEquals(0, first % 2, "a transaction was seen half");
                    assertEquals(first, count(tunnels), "something changed during a look");
                    return first;
                });
            }
        }
    }

    private static int count(TunnelReader tunnels) {
        try (Stream<InstalledTunnel> all = tunnels.tunnels()) {
            return (int) all.count();
        }
    }
}
