package io.culvert.wfp.embedded;

import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Difference;
import io.culvert.testing.Policies;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.InstalledTunnel;
import io.culvert.wfp.TunnelWriter;
import io.culvert.wfp.session.Provider;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A program that changes the persistent objects of a directory until it is killed. What its transactions do follows from
 * their numbers, so that whoever looks later knows what must be there.
 */
final class CrashingEngine {

    private static final int TUNNELS = 12;
    private static final int PROVIDERS = 3;
    private static final int MOST_CHANGES = 6;
    private static final int TRANSACTIONS_BEFORE_CLOSING = 3;

    private CrashingEngine() {}

    /** Directory, seed, number of the first transaction, whether it is encrypted. */
    public static void main(String[] arguments) {
        long seed = Long.parseLong(arguments[1]);
        int number = Integer.parseInt(arguments[2]);
        boolean encrypted = Boolean.parseBoolean(arguments[3]);
        // Closing writes the file anew: it may be killed there as well.
        for (int last = number + TRANSACTIONS_BEFORE_CLOSING; ; last += TRANSACTIONS_BEFORE_CLOSING) {
            RestartableEngine engine = Stores.open(Path.of(arguments[0]), encrypted);
            try (FilterSession session = Stores.session(engine)) {
                for (; number < last; number++) {
                    System.out.println("begin " + number);
                    List<Step> steps = steps(seed, number);
                    session.transaction(tunnels -> steps.forEach(step -> step.run(tunnels)));
                    System.out.println("done " + number);
                }
            }
            System.out.println("closing");
            engine.close();
            System.out.println("closed");
        }
    }

    /**
     * Puts something in a slot, or empties it.
     *
     * @param slot below {@link #TUNNELS} that of a tunnel, else of a provider
     * @param version what is put there; 0 for nothing
     */
    private record Step(int slot, int version) {

        void run(TunnelWriter tunnels) {
            if (slot < TUNNELS) {
                runOnTunnel(tunnels);
            } else {
                tunnels.findProvider(key(slot)).ifPresent(provider -> tunnels.deleteProvider(provider.key()));
                if (version != 0) {
                    tunnels.addProvider(Provider.of(key(slot), "provider")
                            .description("version " + version)
                            .persistent());
                }
            }
        }

        private void runOnTunnel(TunnelWriter tunnels) {
            if (version != 0) {
                tunnels.replace(policy(slot, version));
            } else if (tunnels.find(key(slot)).isPresent()) {
                tunnels.delete(key(slot));
            }
        }
    }

    private static List<Step> steps(long seed, int number) {
        Random random = new Random(seed * 31 + number);
        return Stream.generate(() -> new Step(random.nextInt(TUNNELS + PROVIDERS), random.nextInt(3) == 0 ? 0 : number))
                .limit(2 + random.nextInt(MOST_CHANGES - 1))
                .toList();
    }

    /** What is there once the transactions from 1 to a number have happened: versions by slot. */
    static Map<Integer, Integer> expected(long seed, int number) {
        Map<Integer, Integer> state = new TreeMap<>();
        for (int each = 1; each <= number; each++) {
            for (Step step : steps(seed, each)) {
                if (step.version() == 0) {
                    state.remove(step.slot());
                } else {
                    state.put(step.slot(), step.version());
                }
            }
        }
        return state;
    }

    /** What a directory holds, each object looked at whole. */
    static Map<Integer, Integer> found(Path directory, boolean encrypted) {
        Map<Integer, Integer> state = new TreeMap<>();
        try (RestartableEngine engine = Stores.open(directory, encrypted);
                FilterSession session = Stores.session(engine);
                Stream<InstalledTunnel> tunnels = session.tunnels();
                Stream<Provider> providers = session.providers()) {
            tunnels.forEach(tunnel -> {
                int slot = slot(tunnel.providerContextKey());
                int version = version(tunnel.description().orElseThrow());
                List<Difference> differences = tunnel.differencesFrom(policy(slot, version));
                if (!differences.isEmpty()) {
                    throw new AssertionError("slot " + slot + " came back with other " + differences);
                }
                state.put(slot, version);
            });
            providers.forEach(provider -> state.put(
                    slot(provider.key()), version(provider.description().orElseThrow())));
        }
        return state;
    }

    private static TunnelPolicy policy(int slot, int version) {
        return Policies.modernParts()
                .name("tunnel " + slot)
                .providerContextKey(key(slot))
                .description("version " + version)
                .keying(Ikev2Keying.of(Policies.presharedKey(), List.of(Policies.modernProposal())))
                .lifetime(ObjectLifetime.PERSISTENT)
                .build();
    }

    private static UUID key(int slot) {
        return new UUID(5, 1 + slot);
    }

    private static int slot(UUID key) {
        return (int) key.getLeastSignificantBits() - 1;
    }

    private static int version(String description) {
        return Integer.parseInt(description.substring("version ".length()));
    }
}
