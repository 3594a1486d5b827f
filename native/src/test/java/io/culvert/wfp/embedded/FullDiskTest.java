package io.culvert.wfp.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.testing.Seeds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A transaction that the disk does not take has not happened, and may be repeated when there is room. */
@Tag("not-on-windows")
class FullDiskTest {

    private static final int LIMITS = Math.max(1, 2 * Stores.SCALE / 5);
    private static final int LEAST_BYTES = 40_000;
    private static final int MOST_BYTES = 360_000;
    private static final String FULL = "RPC_S_OUT_OF_RESOURCES";

    @TempDir
    private Path scratch;

    private final Random random = Seeds.random();

    @ParameterizedTest
    @CsvSource({"false,false", "false,true", "true,false", "true,true"})
    void whatCannotBeWrittenHasNotHappened(boolean encrypted, boolean withRoom)
            throws IOException, InterruptedException {
        int closed = 0;
        for (int number = 0; number < LIMITS; number++) {
            Path directory = scratch.resolve("engine " + number);
            int limit = LEAST_BYTES + random.nextInt(MOST_BYTES - LEAST_BYTES);
            String told = Processes.output(Processes.start(
                    List.of("prlimit", "--fsize=" + limit + ":unlimited"),
                    FillingEngine.class,
                    directory,
                    encrypted,
                    withRoom));
            String[] parts = told.split(" ", -1);
            int added = Integer.parseInt(parts[0]);
            assertEquals(added, Integer.parseInt(parts[1]) + (withRoom ? 3 : 0), told);
            assertEquals(
                    List.of(FULL, FULL, withRoom ? "ok" : "none"),
                    List.of(parts).subList(2, 5),
                    told);
            assertTrue(added > 0, told);
            closed += parts[5].equals("closed") ? 1 : 0;
            Set<Integer> all = IntStream.range(0, added).boxed().collect(Collectors.toSet());
            assertEquals(all, Stores.numbers(directory, encrypted), "limit " + limit + ": " + told);
        }
        System.out.println(LIMITS + " limits of the file size, encrypted: " + encrypted + ", room again: " + withRoom
                + ": 0 lost, " + closed + " closings succeeded");
    }
}
