package io.culvert.wfp;

import static io.culvert.wfp.EngineContract.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.expectation.JsonDifferences;
import io.culvert.wfp.expectation.PolicyExpectation;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.session.NativeSession;
import io.culvert.wfp.session.TransactionMode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.function.Executable;

/** Memory and handles last as long as they must and no longer, whatever else goes on in the process. */
@EnabledIfSystemProperty(named = RecordingEngine.PROPERTY, matches = RecordingEngine.RECORDING)
class LifetimesTest {

    private static final int CALLS_UNTIL_COMPILED = 5_000;
    private static final int CALL_MILLISECONDS = 100;
    private static final int DISTURBED_CALLS = 10;
    /**
     * One lets go of the buffer, one of the memory that JNA kept for the buffer, and what that memory was is overwritten
     * before the next one; the first of a call may have begun before it.
     */
    private static final int COLLECTIONS_A_CALL = 4;

    private static final int THREADS = 8;
    private static final int INSTALLS_A_THREAD = 40;
    /** Of ten thousand leaks, the smallest would come to more. */
    private static final long HEAP_TOLERANCE = 64L << 10;
    /** Pages that are touched for the first time. */
    private static final long PRIVATE_TOLERANCE = 4L << 20;

    private final TunnelPolicy policy = Policies.modern();
    private final UUID key = policy.providerContextKey();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private FilterSession engine;

    @BeforeEach
    void openEngine() {
        RecordingEngine.reset();
        engine = FilterEngine.windows().open();
    }

    @AfterEach
    void closeEngine() {
        engine.close();
        threads.shutdown();
        assertEquals(0, RecordingEngine.liveBlocks());
    }

    /** Only code that was compiled forgets a variable that is not used any more; an interpreter keeps all. */
    @Test
    void theMemoryOfACallStaysWhateverTheCollectorDoes() {
        String undisturbed = recorded();
        for (int call = 0; call < CALLS_UNTIL_COMPILED; call++) {
            recorded();
        }
        int byteSize = TunnelCompiler.lower(policy, TargetAbi.WIN64).byteSize();
        try (MemoryPressure pressure = new MemoryPressure(byteSize + NativeImage.BASE_ALIGNMENT)) {
            int milliseconds = CALL_MILLISECONDS;
            for (int disturbed = 0; disturbed < DISTURBED_CALLS; ) {
                RecordingEngine.delay(milliseconds);
                int before = pressure.collections();
                assertEquals(undisturbed, recorded());
                if (pressure.collections() - before < COLLECTIONS_A_CALL) {
                    // A machine that is busy needs longer.
                    milliseconds *= 2;
                } else {
                    disturbed++;
                }
            }
        }
    }

    private String recorded() {
        engine.add(policy);
        String line = RecordingEngine.take();
        engine.delete(key);
        return line;
    }

    @Test
    void tenThousandInstallsLeaveNothing() throws IOException, InterruptedException {
        Map<String, Long> growth = ChildJvm.run(HeapGrowth.class, "x64", HeapGrowth.JVM_OPTIONS)
                .lines()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> Long.valueOf(parts[1])));
        System.out.println("after ten thousand installs: " + growth);
        assertTrue(growth.get("heap") < HEAP_TOLERANCE, growth::toString);
        assertTrue(growth.get("private") < PRIVATE_TOLERANCE, growth::toString);
        assertEquals(0, growth.get("objects"));
        assertEquals(0, growth.get("blocks"));
    }

    @Test
    void threadsWithASessionEachDoNotDisturbEachOther() throws InterruptedException, ExecutionException {
        inThreads(thread -> {
            try (FilterSession own = FilterEngine.windows().open()) {
                installAndRemove(own, thread);
            }
        });
        assertAllRecorded();
    }

    @Test
    void threadsMayShareASession() throws InterruptedException, ExecutionException {
        inThreads(thread -> installAndRemove(engine, thread));
        assertAllRecorded();
    }

    private void inThreads(IntConsumer work) throws InterruptedException, ExecutionException {
        List<Future<?>> running = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int number = thread;
            running.add(threads.submit(() -> work.accept(number)));
        }
        for (Future<?> each : running) {
            each.get();
        }
    }

    private static void installAndRemove(FilterSession engine, int thread) {
        for (int i = 0; i < INSTALLS_A_THREAD; i++) {
            TunnelPolicy own = numbered(thread, i);
            engine.add(own);
            assertEquals(List.of(), engine.get(own.providerContextKey()).differencesFrom(own));
            engine.delete(own.providerContextKey());
            assertEquals(Optional.empty(), engine.find(own.providerContextKey()));
        }
    }

    private static TunnelPolicy numbered(int thread, int number) {
        return Policies.modernParts().name("tunnel " + thread + "." + number).build();
    }

    private static void assertAllRecorded() {
        assertEquals(0, RecordingEngine.objects());
        Map<String, JsonObject> recorded = RecordingEngine.take()
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .collect(Collectors.toMap(LifetimesTest::name, Function.identity()));
        assertEquals(THREADS * INSTALLS_A_THREAD, recorded.size());
        IntStream.range(0, THREADS * INSTALLS_A_THREAD)
                .mapToObj(i -> numbered(i / INSTALLS_A_THREAD, i % INSTALLS_A_THREAD))
                .forEach(own -> assertEquals(
                        List.of(),
                        JsonDifferences.between(
                                PolicyExpectation.of(own, own.apiGeneration()), recorded.get(own.name()))));
    }

    private static String name(JsonObject call) {
        return call.getAsJsonObject("tunnelPolicy")
                .getAsJsonObject("displayData")
                .get("name")
                .getAsString();
    }

    @Test
    void closingWaitsForTheCallUnderWay() throws InterruptedException, ExecutionException {
        RecordingEngine.delay(CALL_MILLISECONDS);
        Future<?> adding = threads.submit(() -> engine.add(policy));
        while (RecordingEngine.addsUnderWay() == 0) {
            Thread.onSpinWait();
        }
        engine.close();
        assertEquals(0, RecordingEngine.addsUnderWay());
        adding.get();
        assertRefused("ERROR_INVALID_HANDLE", () -> engine.find(key));
        try (FilterSession another = FilterEngine.windows().open()) {
            assertEquals(List.of(), another.get(key).differencesFrom(policy));
        }
    }

    @Test
    void closingAbortsATransactionUnderWay() throws InterruptedException {
        CountDownLatch added = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Future<?> adding = threads.submit(() -> engine.transaction(tunnels -> {
            tunnels.add(policy);
            added.countDown();
            awaitUninterruptibly(closed);
            assertRefused("ERROR_INVALID_HANDLE", () -> tunnels.find(key));
        }));
        added.await();
        engine.close();
        closed.countDown();
        ExecutionException failure = assertThrows(ExecutionException.class, adding::get);
        assertEquals("ERROR_INVALID_HANDLE", ((WfpException) failure.getCause()).symbol());
        assertEquals(0, RecordingEngine.objects());
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void closingTwiceIsClosingOnceFromAnyThread() throws InterruptedException, ExecutionException {
        engine.add(policy);
        inThreads(thread -> engine.close());
        engine.close();
        assertEquals(2, RecordingEngine.objects());
    }

    @Test
    void everyCallAfterClosingIsRefused() {
        NativeSession session = engine.nativeSession();
        engine.close();
        try (NativeImage image = TunnelCompiler.lower(policy, session.abi())) {
            List<Executable> calls = List.of(
                    () -> session.beginTransaction(TransactionMode.READ_WRITE),
                    session::commitTransaction,
                    session::abortTransaction,
                    () -> session.addTunnel(image),
                    () -> session.deleteTunnel(key),
                    () -> session.getProviderContext(key),
                    () -> session.deleteProviderContext(key),
                    () -> session.addProvider(EngineContract.PROVIDER),
                    () -> session.deleteProvider(EngineContract.PROVIDER.key()));
            calls.forEach(call -> assertRefused("ERROR_INVALID_HANDLE", call));
        }
        assertEquals("", RecordingEngine.take());
    }
}
