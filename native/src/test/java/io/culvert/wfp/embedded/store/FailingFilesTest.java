package io.culvert.wfp.embedded.store;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.testing.Seeds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each operation that writes fails once, from then on, or as the last one of a process. Nothing committed is lost. */
class FailingFilesTest {

    private static final char[] PASSPHRASE = "right mule".toCharArray();

    /** Each operation in the large run, some in the gate. */
    private static final int STEP = Integer.getInteger("culvert.store", 1) >= 100 ? 1 : 4;

    @TempDir
    private Path scratch;

    private final Random random = Seeds.random();

    private final SortedMap<String, String> committed = new TreeMap<>();
    /** What is there if the commit whose outcome is open has happened. */
    private @Nullable SortedMap<String, String> possible;

    private int refused;
    private int repeated;
    private @Nullable Exception last;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void oneFailureIsRefusedAndCanBeRepeated(boolean encrypted) throws IOException {
        int operations = operations(encrypted);
        for (int failing = random.nextInt(STEP); failing < operations; failing += STEP) {
            Path directory = scratch.resolve("once " + failing);
            run(directory, encrypted, FaultyFiles.failing(failing, false));
            assertWhole(directory, encrypted, "operation " + failing);
        }
        System.out.println(operations / STEP + " of " + operations + " operations failed once, encrypted: " + encrypted
                + ", " + refused + " refusals, " + repeated + " repeated with success");
        assertTrue(repeated > 0, "none was repeated with success");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void failuresWithoutEndLoseNothing(boolean encrypted) throws IOException {
        int operations = operations(encrypted);
        for (int failing = random.nextInt(STEP); failing < operations; failing += STEP) {
            Path directory = scratch.resolve("good " + failing);
            run(directory, encrypted, FaultyFiles.failing(failing, true));
            assertWhole(directory, encrypted, "operation " + failing);
        }
        System.out.println(operations / STEP + " of " + operations + " operations failed for good, encrypted: "
                + encrypted + ", " + refused + " refusals");
    }

    /** Nothing is written after the failing operation, and the directory is looked at without the engine's closing. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aProcessThatEndsInAnyOperationLosesNothing(boolean encrypted) throws IOException {
        int operations = operations(encrypted);
        for (int last = random.nextInt(STEP); last < operations; last += STEP) {
            Path directory = scratch.resolve("end " + last);
            FaultyFiles files = FaultyFiles.failing(last, true);
            run(directory, encrypted, files);
            Path left = scratch.resolve("left " + last);
            if (Files.exists(directory)) {
                copy(directory, left);
            }
            assertWhole(left, encrypted, "operation " + last);
        }
    }

    private int operations(boolean encrypted) {
        FaultyFiles files = FaultyFiles.counting();
        run(scratch.resolve("counted"), encrypted, files);
        assertEquals(0, refused, () -> String.valueOf(last));
        return files.operations();
    }

    /** Opens, commits, closes, and once more. A refused step that has not happened is repeated. */
    private void run(Path directory, boolean encrypted, FaultyFiles files) {
        committed.clear();
        possible = null;
        for (int round = 0; round < 2; round++) {
            ValueStore store = opened(directory, encrypted, files);
            if (store == null) {
                return;
            }
            commit(store, change("a", "a" + round), change("b", "b" + round));
            commit(store, change("c" + round, "c"), change("a", null));
            commit(store, change("a", "last " + round));
            close(store);
            assertDoesNotThrow(store::close, "a second time");
        }
    }

    private @Nullable ValueStore opened(Path directory, boolean encrypted, FaultyFiles files) {
        for (int attempt = 0; attempt < 2; attempt++) {
            try {
                ValueStore store =
                        ValueStore.open(settings(directory, encrypted).withFiles(files));
                assertWhole(store, "opened while failing");
                return store;
            } catch (UncheckedIOException refusal) {
                refused(refusal, directory);
            }
        }
        return null;
    }

    private void refused(RuntimeException refusal, Path directory) {
        refused++;
        last = refusal;
        assertTrue(String.valueOf(refusal.getMessage()).contains(directory.toString()), refusal::toString);
    }

    private static StoreSettings settings(Path directory, boolean encrypted) {
        return StoreSettings.of(directory, "kind", encrypted ? PASSPHRASE : null)
                .withIterations(1);
    }

    private record Change(String name, @Nullable String value) {}

    private static Change change(String name, @Nullable String value) {
        return new Change(name, value);
    }

    private void commit(ValueStore store, Change... changes) {
        Map<String, byte @Nullable []> values = new HashMap<>();
        SortedMap<String, String> after = new TreeMap<>(committed);
        for (Change change : changes) {
            values.put(change.name(), change.value() == null ? null : bytes(change.value()));
            after.remove(change.name());
            if (change.value() != null) {
                after.put(change.name(), change.value());
            }
        }
        for (int attempt = 0; attempt < 2; attempt++) {
            try {
                store.commit(values);
                assertTrue(possible == null, "a commit after one whose outcome is open");
                committed.clear();
                committed.putAll(after);
                repeated += attempt;
                return;
            } catch (StoreFailure failure) {
                refused++;
                last = failure;
                if (!failure.isUndone()) {
                    possible = after;
                    return;
                }
            }
        }
    }

    private void close(ValueStore store) {
        try {
            store.close();
        } catch (UncheckedIOException refusal) {
            refused++;
        }
    }

    private void assertWhole(Path directory, boolean encrypted, String when) {
        // In the same process, so a failed closing has released the lock.
        for (String again : List.of("", ", again")) {
            try (ValueStore store =
                    ValueStore.open(settings(directory, encrypted).withFiles(FaultyFiles.counting()))) {
                assertWhole(store, when + again);
            }
        }
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(3, files.count(), "left-over files");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void assertWhole(ValueStore store, String when) {
        SortedMap<String, String> found = new TreeMap<>();
        store.names().forEach(name -> found.put(name, new String(store.get(name), StandardCharsets.UTF_8)));
        if (possible != null && found.equals(possible)) {
            committed.clear();
            committed.putAll(possible);
        }
        possible = null;
        assertEquals(committed, found, when);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectory(to);
        List<Path> files = new ArrayList<>();
        try (Stream<Path> listed = Files.list(from)) {
            listed.forEach(files::add);
        }
        for (Path file : files) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
    }
}
