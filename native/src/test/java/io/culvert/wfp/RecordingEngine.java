package io.culvert.wfp;

import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import java.nio.charset.StandardCharsets;

/** What the recording {@code fwpuclnt.dll} has beside what the one of Windows has; see {@code src/windows}. */
final class RecordingEngine {

    static final String PROPERTY = "culvert.windows.engine";
    static final String RECORDING = "recording";
    static final String REAL = "real";

    private RecordingEngine() {}

    private static int call(String function, Object... arguments) {
        return NativeLibrary.getInstance("fwpuclnt").getFunction(function).invokeInt(arguments);
    }

    /** Forgets every object and every line. */
    static void reset() {
        call("recorder_reset");
    }

    /** One line of JSON a call of {@code FwpmIPsecTunnelAdd}, since the last time. */
    static String take() {
        int size = call("recorder_take", null, 0);
        if (size == 0) {
            return "";
        }
        try (Memory text = new Memory(size)) {
            call("recorder_take", text, size);
            return new String(text.getByteArray(0, size), StandardCharsets.US_ASCII);
        }
    }

    /** How many read-back blocks were handed out and not freed. */
    static int liveBlocks() {
        return call("recorder_live_blocks");
    }

    /** How many objects the engine holds. */
    static int objects() {
        return call("recorder_objects");
    }

    /** Makes every further call of {@code FwpmIPsecTunnelAdd} last that long. */
    static void delay(int milliseconds) {
        call("recorder_delay", milliseconds);
    }

    /** Whether the pre-shared key of the last call is still where the caller had it. */
    static boolean isSecretLeft() {
        return call("recorder_secret") == 1;
    }
}
