package io.culvert.wfp.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.wfp.EmbeddedEngine;
import io.culvert.wfp.FilterSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A transaction that the disk does not take has not happened, neither in memory nor on the disk. */
@Tag("not-on-windows")
class FullDiskTest {

    private static final int KIBIBYTES = 300;

    @TempDir
    private Path directory;

    @Test
    void whatCannotBeWrittenHasNotHappened() throws IOException, InterruptedException {
        String[] told = fill().split(" ");
        assertEquals(List.of("RPC_S_OUT_OF_RESOURCES", told[1], told[1], "RPC_S_OUT_OF_RESOURCES"), List.of(told));
        int kept = Integer.parseInt(told[1]);
        assertTrue(kept > 10, "only " + kept);
        try (EmbeddedEngine engine =
                        EmbeddedEngine.builder().directory(directory).build();
                FilterSession session = engine.open()) {
            assertEquals(kept, session.tunnels().count());
        }
    }

    /** In a process whose files may not grow beyond that. */
    private String fill() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        "bash",
                        "-c",
                        "ulimit -f " + KIBIBYTES + " && exec \"$0\" \"$@\"",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FillingEngine.class.getName(),
                        directory.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output.strip();
    }
}
