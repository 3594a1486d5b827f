package io.culvert.wfp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** What the recording {@code fwpuclnt.dll} has beside what the one of Windows has; see {@code tools/windows-recorder}. */
final class RecordingEngine {

    static final String PROPERTY = "culvert.windows.engine";
    static final String RECORDING = "recording";
    static final String REAL = "real";

    private RecordingEngine() {}

    private static int call(String function, Object... arguments) {
        return library().getFunction(function).invokeInt(arguments);
    }

    /** Calls made by hand, for what the library does not do. */
    static NativeLibrary library() {
        return NativeLibrary.getInstance("fwpuclnt");
    }

    /** Whether it is this one that calls go to. */
    static boolean isLoaded() {
        try {
            library().getFunction("recorder_reset");
            return true;
        } catch (UnsatisfiedLinkError other) {
            return false;
        }
    }

    /** Forgets every object and every line. */
    static void reset() {
        call("recorder_reset");
    }

    /** One line of JSON a call of {@code FwpmIPsecTunnelAdd}, since the last time that anything was taken. */
    static String take() {
        return takeAll()
                .lines()
                .filter(line -> line.startsWith("{\"add\":"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** One line of JSON a call, since the last time that anything was taken. */
    static String takeAll() {
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

    /** How many enumerations were begun and not ended. */
    static int enumerations() {
        return call("recorder_enumerations");
    }

    /** How many subscriptions were begun and not ended. */
    static int subscriptions() {
        return call("recorder_subscriptions");
    }

    /** How many changes subscribers are still to be called with. */
    static int notices() {
        return call("recorder_notices");
    }

    /** Nothing that sessions have to give back is left, and what was given back had no key in it. */
    static void assertNothingIsHeld() {
        assertEquals(0, liveBlocks(), "blocks");
        assertEquals(0, enumerations(), "enumerations");
        assertEquals(0, subscriptions(), "subscriptions");
        assertEquals(0, secretsFreed(), "keys that were freed");
    }

    /** How many objects the engine holds. */
    static int objects() {
        return call("recorder_objects");
    }

    /** Makes every further call of {@code FwpmIPsecTunnelAdd} wait that long before it reads anything. */
    static void delay(int milliseconds) {
        call("recorder_delay", milliseconds);
    }

    /** What became of the pre-shared key of the last call, where the caller had it. */
    static SecretState secret() {
        return SecretState.values()[call("recorder_secret")];
    }

    enum SecretState {
        NONE,
        LEFT,
        GONE
    }

    /** How many calls of {@code FwpmIPsecTunnelAdd} have begun and not ended. */
    static int addsUnderWay() {
        return call("recorder_adds_under_way");
    }

    /** How many read-back blocks were given back with the pre-shared key of the last call in them. */
    static int secretsFreed() {
        return call("recorder_secrets_freed");
    }

    /** How much is allocated on all heaps of the process. */
    static long heapBytes() {
        return library().getFunction("recorder_heap_bytes").invokeLong(new Object[0]);
    }
}
