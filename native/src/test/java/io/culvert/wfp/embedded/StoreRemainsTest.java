package io.culvert.wfp.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.testing.Policies;
import io.culvert.wfp.EmbeddedEngine;
import io.culvert.wfp.FilterSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store leaves on the disk and in the program. */
class StoreRemainsTest {

    private static final int PAIRS = Math.max(120, 10 * Stores.SCALE);

    @TempDir
    private Path scratch;

    private Path directory() {
        return scratch.resolve("engine");
    }

    @Test
    void theKeyOfADeletedTunnelGoesAtTheNextOpening() throws IOException {
        Map<String, byte[]> afterCrash;
        try (RestartableEngine engine = Stores.open(directory(), false);
                FilterSession session = Stores.session(engine)) {
            session.add(Stores.tunnel(0));
            session.delete(Stores.key(0));
            afterCrash = Stores.files(directory());
        }
        assertFalse(holdsKey(Stores.files(directory())), "after closing");
        assertTrue(holdsKey(afterCrash), "the search must find a key that is there");
        Stores.write(directory(), afterCrash);
        Files.write(directory().resolve("data-7.mv.db"), "left over".getBytes(StandardCharsets.US_ASCII));
        Files.write(directory().resolve("manifest.new"), "left over".getBytes(StandardCharsets.US_ASCII));
        try (RestartableEngine engine = Stores.open(directory(), false)) {
            assertFalse(holdsKey(Stores.files(directory())), "while open");
            assertEquals(3, Stores.files(directory()).size(), "left-over files");
            assertEquals(0, engine.openTransactions());
        }
        assertEquals(Set.of(), Stores.numbers(directory(), false));
    }

    private static boolean holdsKey(Map<String, byte[]> files) {
        return files.values().stream()
                .anyMatch(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).contains(Policies.KEY_TEXT));
    }

    @Test
    void withAPassphraseNoKeyIsInClear() throws IOException {
        try (RestartableEngine engine = Stores.open(directory(), true);
                FilterSession session = Stores.session(engine)) {
            session.add(Stores.tunnel(0));
            session.add(Stores.tunnel(1));
            session.delete(Stores.key(1));
            assertFalse(holdsKey(Stores.files(directory())), "while open");
        }
        assertFalse(holdsKey(Stores.files(directory())), "after closing");
        assertEquals(Set.of(0), Stores.numbers(directory(), true));
    }

    @Test
    void theFilesDoNotGrowWithoutBound() throws IOException {
        long largest = 0;
        try (RestartableEngine engine = Stores.open(directory(), false);
                FilterSession session = Stores.session(engine)) {
            session.add(Stores.tunnel(1));
            for (int pair = 0; pair < PAIRS; pair++) {
                session.add(Stores.tunnel(0));
                session.delete(Stores.key(0));
                largest = Math.max(largest, size());
            }
        }
        System.out.println(
                PAIRS + " pairs of an addition and a deletion: at most " + largest + " bytes, closed " + size());
        assertTrue(largest < 1_500_000, "at most " + largest);
        assertTrue(size() < 50_000, "closed " + size());
        assertEquals(Set.of(1), Stores.numbers(directory(), false));
    }

    private long size() throws IOException {
        return Stores.files(directory()).values().stream()
                .mapToLong(bytes -> bytes.length)
                .sum();
    }

    /** An interrupt closes a file channel that the thread uses. */
    @Test
    void anInterruptedThreadLosesNothing() {
        try (RestartableEngine engine = Stores.open(directory(), false);
                FilterSession session = Stores.session(engine)) {
            for (int number = 0; number < 10; number++) {
                Thread.currentThread().interrupt();
                session.add(Stores.tunnel(number));
                assertTrue(Thread.interrupted(), "the interrupt is the program's");
            }
            Thread.currentThread().interrupt();
        } finally {
            assertTrue(Thread.interrupted());
        }
        assertEquals(IntStream.range(0, 10).boxed().collect(Collectors.toSet()), Stores.numbers(directory(), false));
    }

    /** A second engine would otherwise store its keys in clear. */
    @Test
    void aBuilderHasThePassphraseForOneEngine() {
        EmbeddedEngine.Builder builder =
                EmbeddedEngine.builder().directory(directory(), Stores.PASSPHRASE.toCharArray());
        builder.build().close();
        assertThrows(IllegalStateException.class, builder::build);
        assertThrows(
                IllegalStateException.class,
                () -> builder.directory(directory()).build());
        builder.directory(directory(), Stores.PASSPHRASE.toCharArray()).build().close();
        assertThrows(IllegalArgumentException.class, () -> builder.directory(directory(), new char[0]));
    }
}
