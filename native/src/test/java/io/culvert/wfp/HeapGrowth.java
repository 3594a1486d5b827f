package io.culvert.wfp;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;

/** Installs and removes many times, and writes by how much the process grew; run by {@link LifetimesTest}. */
final class HeapGrowth {

    /** Without compilers, whose own memory comes and goes by megabytes. */
    static final String[] JVM_OPTIONS = {"-Xint", "-XX:+UseSerialGC", "-Xmx64m"};

    private static final int WARM_UP = 1_000;
    private static final int INSTALLS = 10_000;
    /** PROCESS_MEMORY_COUNTERS in 64 bits. */
    private static final int COUNTERS_SIZE = 72;
    /** PROCESS_MEMORY_COUNTERS.PagefileUsage: what is private to the process. */
    private static final int PAGEFILE_USAGE_OFFSET = 56;

    private HeapGrowth() {}

    public static void main(String[] args) {
        TunnelPolicy policy = Policies.microsoftSample();
        try (FilterSession session = FilterEngine.windows().open()) {
            session.addProvider(EngineContract.PROVIDER);
            installAndRemove(session, policy, WARM_UP);
            System.gc();
            long heapBytes = RecordingEngine.heapBytes();
            long privateBytes = privateBytes();
            installAndRemove(session, policy, INSTALLS);
            System.gc();
            System.out.println("heap: " + (RecordingEngine.heapBytes() - heapBytes));
            System.out.println("private: " + (privateBytes() - privateBytes));
            session.deleteProvider(EngineContract.PROVIDER.key());
        }
        System.out.println("objects: " + RecordingEngine.objects());
        System.out.println("blocks: " + RecordingEngine.liveBlocks());
    }

    private static void installAndRemove(FilterSession session, TunnelPolicy policy, int times) {
        for (int i = 0; i < times; i++) {
            session.ofAnyProvider().add(policy);
            if (i % 10 == 0) {
                session.get(policy.providerContextKey()).destroySecrets();
                RecordingEngine.take();
            }
            session.ofAnyProvider().delete(policy.providerContextKey());
        }
        RecordingEngine.take();
    }

    private static long privateBytes() {
        try (Memory counters = new Memory(COUNTERS_SIZE)) {
            counters.clear();
            counters.setInt(0, COUNTERS_SIZE);
            int done = NativeLibrary.getInstance("kernel32")
                    .getFunction("K32GetProcessMemoryInfo", Function.ALT_CONVENTION)
                    .invokeInt(new Object[] {Pointer.createConstant(-1L), counters, COUNTERS_SIZE});
            if (done == 0) {
                throw new IllegalStateException("no counters");
            }
            return counters.getLong(PAGEFILE_USAGE_OFFSET);
        }
    }
}
