package io.culvert.wfp.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.testing.Seeds;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a process ends, its directory holds what was committed, and nothing else. */
@Tag("not-on-windows")
class CrashTest {

    private static final int CRASHES = Math.max(5, 3 * Stores.SCALE);
    private static final int MANY = 100;
    private static final int LONGEST_MILLIS = 150;
    /** In memory, a closing takes some milliseconds. */
    private static final int LONGEST_CLOSING_MICROS = 5_000;

    @TempDir
    private Path directory;

    private final Random random = Seeds.random();
    private final long seed = random.nextLong();
    private int done;
    private int begun;
    private int insideAClosing;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aKilledProcessLeavesWhatItCommitted(boolean encrypted) throws IOException, InterruptedException {
        int insideACommit = 0;
        int happened = 0;
        for (int crash = 0; crash < CRASHES; crash++) {
            runAndKill(encrypted);
            Map<Integer, Integer> found = CrashingEngine.found(directory, encrypted);
            Map<Integer, Integer> before = CrashingEngine.expected(seed, done);
            if (begun > done) {
                insideACommit++;
                if (found.equals(CrashingEngine.expected(seed, begun)) && !found.equals(before)) {
                    happened++;
                    done = begun;
                    continue;
                }
            }
            assertEquals(
                    before,
                    found,
                    "after " + done + " transactions, of which the next one was" + (begun > done ? "" : " not")
                            + " begun");
        }
        System.out.println(CRASHES + " crashes in " + done + " transactions, " + insideACommit
                + " of them inside one, of which " + happened + " had happened, and " + insideAClosing
                + " inside a closing; encrypted: " + encrypted);
        // Of few crashes, none may be inside.
        assertTrue(CRASHES < MANY || insideACommit > 0, "no crash was inside a transaction");
        assertTrue(CRASHES < MANY || insideAClosing > 0, "no crash was inside a closing");
    }

    private void runAndKill(boolean encrypted) throws IOException, InterruptedException {
        Process process = Processes.start(List.of(), CrashingEngine.class, directory, seed, done + 1, encrypted);
        boolean closing;
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            closing = random.nextBoolean() ? waitForClosing(output) : waitForCommit(output);
            // The handle leaves the output open, which is read to its end.
            process.toHandle().destroyForcibly();
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                read(line);
                closing = line.equals("closing") || (closing && !line.equals("closed"));
            }
        }
        process.waitFor();
        insideAClosing += closing ? 1 : 0;
    }

    /** Returns false because no closing has begun. */
    private boolean waitForCommit(BufferedReader output) throws IOException, InterruptedException {
        // The first transaction takes long, as everything is loaded for it: mostly it is let pass.
        read(output.readLine());
        if (random.nextInt(8) != 0) {
            read(output.readLine());
        }
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_MILLIS));
        return false;
    }

    /** Returns true because a closing has begun. */
    private boolean waitForClosing(BufferedReader output) throws IOException, InterruptedException {
        String line = output.readLine();
        while (!line.equals("closing")) {
            read(line);
            line = output.readLine();
        }
        TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST_CLOSING_MICROS));
        return true;
    }

    /** The last line may have been cut off. */
    private void read(String line) {
        if (line != null && line.matches("begin \\d+")) {
            begun = Math.max(begun, Integer.parseInt(line.substring("begin ".length())));
        } else if (line != null && line.matches("done \\d+")) {
            done = Math.max(done, Integer.parseInt(line.substring("done ".length())));
        }
    }
}
