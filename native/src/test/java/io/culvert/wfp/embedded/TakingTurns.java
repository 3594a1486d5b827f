package io.culvert.wfp.embedded;

import io.culvert.wfp.FilterSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A program whose threads open a directory in turn with other processes, add a tunnel and close it. */
final class TakingTurns {

    private TakingTurns() {}

    /** Directory, number of the first tunnel, number of threads, tunnels of each. Prints how many closings failed. */
    public static void main(String[] arguments) throws InterruptedException {
        Path directory = Path.of(arguments[0]);
        int first = Integer.parseInt(arguments[1]);
        int count = Integer.parseInt(arguments[3]);
        AtomicInteger failures = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int thread = 0; thread < Integer.parseInt(arguments[2]); thread++) {
            int from = first + thread * count;
            threads.add(Thread.ofPlatform().start(() -> {
                for (int number = from; number < from + count; number++) {
                    takeTurn(directory, number, failures);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.println(failures);
    }

    private static void takeTurn(Path directory, int number, AtomicInteger failures) {
        RestartableEngine engine = null;
        while (engine == null) {
            try {
                engine = Stores.open(directory, false);
            } catch (IllegalStateException refusal) {
                if (!String.valueOf(refusal.getMessage()).contains("is in use")) {
                    throw refusal;
                }
                Thread.onSpinWait();
            }
        }
        try (FilterSession session = Stores.session(engine)) {
            session.add(Stores.tunnel(number));
        }
        try {
            engine.close();
        } catch (RuntimeException failure) {
            failures.incrementAndGet();
        }
    }
}
