package io.culvert.testing;

import java.security.Provider;
import java.security.SecureRandomSpi;
import java.util.SplittableRandom;

/**
 * Random numbers for a JVM that cannot seed its own: on a Windows JVM, seeding lists the network adapters, which Wine cannot do.
 *
 * <p>The JVM uses it only if its security properties name it first, as {@code test-random.properties} does. The numbers can be
 * guessed, so it never leaves the tests.
 */
public final class TestRandomProvider extends Provider {
    private static final long serialVersionUID = 1L;

    /** Called by the JVM. */
    public TestRandomProvider() {
        super("TestRandom", "1", "random numbers without a seed of the system");
        put("SecureRandom.TestRandom", Numbers.class.getName());
    }

    /** Called by the JVM. */
    public static final class Numbers extends SecureRandomSpi {
        private static final long serialVersionUID = 1L;

        private final transient SplittableRandom random = new SplittableRandom();

        @Override
        protected void engineSetSeed(byte[] seed) {
            // A seed only adds to what is random already.
        }

        @Override
        protected void engineNextBytes(byte[] bytes) {
            random.nextBytes(bytes);
        }

        @Override
        protected byte[] engineGenerateSeed(int numBytes) {
            byte[] seed = new byte[numBytes];
            random.nextBytes(seed);
            return seed;
        }
    }
}
