package io.culvert.wfp.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Faults by chance. Tell {@link #toString()} when a test fails: it has the seed.
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

    /** How often calls of a kind go wrong, and how. */
    private record Chance(double probability, EngineCall call, List<Fault> faults) {

        @Override
        public String toString() {
            return probability + " of " + call + " "
                    + faults.stream().map(Fault::toString).collect(Collectors.joining(" or "));
        }
    }

    /**
     * The same with one more kind of call that may go wrong. If several are of one kind, the first that happens counts.
     *
     * @param probability how often, from 0 (never) to 1 (always)
     * @param call the kind of call
     * @param fault what becomes of it
     * @param more what else may become of it, as likely as that
     * @return a new plan of the same seed, which begins anew
     * @throws IllegalArgumentException if the probability is out of its range
     */
    public RandomFaults sometimes(double probability, EngineCall call, Fault fault, Fault... more) {
        // Written so that it refuses what is no number.
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "the probability is " + probability + "; it goes from 0 (never) to 1 (always)");
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
