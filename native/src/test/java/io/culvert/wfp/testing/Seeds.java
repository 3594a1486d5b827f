package io.culvert.wfp.testing;

import java.util.Random;
import java.util.SplittableRandom;

/** Random numbers that can be had again: the seed is printed, and {@code -Dculvert.seed=…} gives the same once more. */
public final class Seeds {

    private static final String PROPERTY = "culvert.seed";
    private static final long SEED = announced(Long.getLong(PROPERTY, new SplittableRandom().nextLong()));

    private Seeds() {}

    /** A source for one test; every test has the same numbers, whatever else runs and in whatever order. */
    public static Random random() {
        return new Random(SEED);
    }

    private static long announced(long seed) {
        System.out.println("random tests run with -D" + PROPERTY + "=" + seed);
        return seed;
    }
}
