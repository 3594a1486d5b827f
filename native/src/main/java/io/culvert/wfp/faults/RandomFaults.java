package io.culvert.wfp.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Random faults. Print {@link #toString()} when a test fails: it contains the seed.
 *
 * <pre>{@code
 * FaultPlan faults = FaultPlan.random(seed)
 *         .sometimes(0.1, EngineCall.ADD_TUNNEL, Fault.timingOut(), Fault.failing(ErrorCodes.FWP_E_TXN_ABORTED))
 *         .sometimes(0.02, EngineCall.COMMIT_TRANSACTION, Fault.dyingBefore(), Fault.dyingAfter());
 * }</pre>
 */
public final class RandomFaults implements FaultPlan {

    private final long seed;
    private final List<Chance> chances;
    private final Random random;

    private RandomFaults(long seed, List<Chance> chances) {
        this.seed = seed;
        this.chances = List.copyOf(chances);
        this.random = new Random(seed);
    }

    static RandomFaults seeded(long seed) {
        return new RandomFaults(seed, List.of());
    }

    /** The probability of faults for one kind of call. */
    private record Chance(double probability, EngineCall call, List<Fault> faults) {

        @Override
        public String toString() {
            return probability + " of " + call + " "
                    + faults.stream().map(Fault::toString).collect(Collectors.joining(" or "));
        }
    }

    /**
     * The same plan with a probability of faults for one kind of call. If several entries have the same kind, the first that
     * occurs is used.
     *
     * @param probability from 0 (never) to 1 (always)
     * @param call the kind of call
     * @param fault a fault
     * @param more other faults, each as probable as the first
     * @return a new plan, which starts again from the same seed
     * @throws IllegalArgumentException if the probability is out of its range
     */
    public RandomFaults sometimes(double probability, EngineCall call, Fault fault, Fault... more) {
        // This form also refuses NaN.
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "the probability is " + probability + "; use a number from 0 (never) to 1 (always)");
        }
        List<Chance> all = new ArrayList<>(chances);
        List<Fault> faults = Stream.concat(Stream.of(fault), Stream.of(more)).toList();
        all.add(new Chance(probability, Objects.requireNonNull(call, "call"), faults));
        return new RandomFaults(seed, all);
    }

    @Override
    public synchronized Optional<Fault> next(EngineCall call) {
        for (Chance chance : chances) {
            if (chance.call() == call && random.nextDouble() < chance.probability()) {
                return Optional.of(
                        chance.faults().get(random.nextInt(chance.faults().size())));
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return chances.stream()
                .map(Chance::toString)
                .collect(Collectors.joining("; ", "faults of seed " + seed + ": ", ""));
    }
}
