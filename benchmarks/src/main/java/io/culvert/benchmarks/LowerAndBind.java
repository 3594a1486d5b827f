package io.culvert.benchmarks;

import com.sun.jna.Memory;
import io.culvert.policy.TunnelPolicy;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures the way from a policy to the native memory of the call: by Culvert, and by the two ways of JNA.
 *
 * <p>An iteration is a number of calls and not a time. Otherwise a busy computer would measure code that is not compiled yet.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
public class LowerAndBind {

    private static final int WARMUPS = 15;
    private static final int ITERATIONS = 10;
    private static final int CALLS = 200_000;
    private static final int STRUCTURE_CALLS = 4_000;

    /** More than any of the three needs. */
    static final int MEMORY_SIZE = 4096;

    private final TunnelPolicy policy = ReferencePolicy.modern();
    private final ThroughCulvert throughCulvert = new ThroughCulvert(new Memory(MEMORY_SIZE));
    private final ThroughMemory throughMemory = new ThroughMemory(new Memory(MEMORY_SIZE));

    /** Lowers, binds to memory that is there already, and wipes the image. */
    @Benchmark
    @Warmup(iterations = WARMUPS, batchSize = CALLS)
    @Measurement(iterations = ITERATIONS, batchSize = CALLS)
    @OperationsPerInvocation(CALLS)
    public Object culvert() {
        return throughCulvert.put(policy);
    }

    /** Writes into existing memory, and wipes nothing. */
    @Benchmark
    @Warmup(iterations = WARMUPS, batchSize = CALLS)
    @Measurement(iterations = ITERATIONS, batchSize = CALLS)
    @OperationsPerInvocation(CALLS)
    public Object jnaMemory() {
        return throughMemory.put(policy);
    }

    /** Lets the structures allocate their memory, which is their default, and wipes nothing. */
    @Benchmark
    @Warmup(iterations = WARMUPS, batchSize = STRUCTURE_CALLS)
    @Measurement(iterations = ITERATIONS, batchSize = STRUCTURE_CALLS)
    @OperationsPerInvocation(STRUCTURE_CALLS)
    public Object jnaStructure() {
        return ThroughStructure.put(policy);
    }
}
