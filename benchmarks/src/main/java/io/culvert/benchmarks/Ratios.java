package io.culvert.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs {@link LowerAndBind} and prints how many times longer the other ways take. Uses the best iteration of each way, because
 * other load on the computer can only slow an iteration down.
 */
public final class Ratios {

    private static final String ALLOCATION = "gc.alloc.rate.norm";
    private static final List<String> WAYS = List.of("culvert", "jnaMemory", "jnaStructure");

    private Ratios() {}

    /**
     * Measures and prints; takes about a minute.
     *
     * @param args nothing, or the least ratio of {@code Structure} to Culvert that is not a failure
     * @throws RunnerException if JMH cannot run
     */
    public static void main(String[] args) throws RunnerException {
        double least = args.length == 0 ? 0 : Double.parseDouble(args[0]);
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(LowerAndBind.class.getName() + "\\.")
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .build())
                .run();
        System.out.println();
        for (String way : WAYS) {
            RunResult result = result(results, way);
            System.out.printf(
                    Locale.ROOT, "%-12s %,10.0f ns/op %,8.0f B/op%n", way, nanoseconds(result), bytes(result));
        }
        double culvert = nanoseconds(result(results, "culvert"));
        double memory = nanoseconds(result(results, "jnaMemory")) / culvert;
        double structure = nanoseconds(result(results, "jnaStructure")) / culvert;
        System.out.printf(Locale.ROOT, "JNA Memory / Culvert    = %.1fx%n", memory);
        System.out.printf(Locale.ROOT, "JNA Structure / Culvert = %.1fx%n", structure);
        if (structure < least) {
            System.out.printf(Locale.ROOT, "%.0fx was wanted.%n", least);
            System.exit(1);
        }
    }

    private static double nanoseconds(RunResult result) {
        return result.getPrimaryResult().getStatistics().getMin();
    }

    private static double bytes(RunResult result) {
        return Objects.requireNonNull(result.getSecondaryResults().get(ALLOCATION))
                .getScore();
    }

    private static RunResult result(Collection<RunResult> results, String benchmark) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
                .findFirst()
                .orElseThrow();
    }
}
