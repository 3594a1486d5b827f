package io.culvert.wfp.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.wfp.EmbeddedEngine;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One engine at a time has a directory, over processes, threads and class loaders. */
class TakingTurnsTest {

    private static final int THREADS = 2;
    private static final int TURNS = Math.max(8, 5 * Stores.SCALE / 2);

    @TempDir
    private Path scratch;

    /** Two processes with two threads each. */
    @Test
    @Tag("not-on-windows")
    void noTurnIsLost() throws IOException, InterruptedException {
        Path directory = scratch.resolve("engine");
        long started = System.nanoTime();
        List<Process> processes = List.of(
                Processes.start(List.of(), TakingTurns.class, directory, 0, THREADS, TURNS),
                Processes.start(List.of(), TakingTurns.class, directory, THREADS * TURNS, THREADS, TURNS));
        for (Process process : processes) {
            assertEquals("0", Processes.output(process), "closings that failed");
        }
        int all = 2 * THREADS * TURNS;
        assertEquals(IntStream.range(0, all).boxed().collect(Collectors.toSet()), Stores.numbers(directory, false));
        System.out.println(all + " turns of 2 processes with " + THREADS + " threads each: 0 lost, 0 closings failed, "
                + (System.nanoTime() - started) / 1_000_000 + " ms");
    }

    /** Closing any channel of a file drops the locks of a process, so a refused opening must open none. */
    @Test
    @Tag("not-on-windows")
    void aRefusedOpeningDoesNotDropTheLock() throws IOException, InterruptedException {
        Path directory = scratch.resolve("engine");
        try (RestartableEngine engine = Stores.open(directory, false)) {
            assertInUse(() -> Stores.open(directory, false));
            assertInUse(() -> Stores.open(scratch.resolve("other/../engine"), false));
            assertInUse(() -> EmbeddedEngine.salvage(directory));
            assertEquals("in use", Processes.output(Processes.start(List.of(), Opening.class, directory)));
            engine.restart();
        }
        assertEquals("opened", Processes.output(Processes.start(List.of(), Opening.class, directory)));
    }

    @Test
    void anotherClassLoaderIsRefusedAsWell() throws Exception {
        Path directory = scratch.resolve("engine");
        try (RestartableEngine engine = Stores.open(directory, false);
                URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Runnable opening = (Runnable) loader.loadClass(Opening.class.getName())
                    .getConstructor(String.class)
                    .newInstance(directory.toString());
            assertInUse(opening);
            assertEquals(0, engine.openTransactions());
        }
    }

    private static URL[] classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator"), -1))
                .map(entry -> {
                    try {
                        return Path.of(entry).toUri().toURL();
                    } catch (MalformedURLException impossible) {
                        throw new AssertionError(impossible);
                    }
                })
                .toArray(URL[]::new);
    }

    private static void assertInUse(Runnable opening) {
        IllegalStateException refusal = assertThrows(IllegalStateException.class, opening::run);
        assertTrue(String.valueOf(refusal.getMessage()).contains("is in use"), refusal::getMessage);
    }

    /** A program that opens a directory once, also by another class loader. */
    public static final class Opening implements Runnable {

        private final String directory;

        public Opening(String directory) {
            this.directory = directory;
        }

        @Override
        public void run() {
            Stores.open(Path.of(directory), false).close();
        }

        public static void main(String[] arguments) {
            try {
                new Opening(arguments[0]).run();
                System.out.println("opened");
            } catch (IllegalStateException refusal) {
                System.out.println(String.valueOf(refusal.getMessage()).contains("is in use") ? "in use" : refusal);
            }
        }
    }
}
