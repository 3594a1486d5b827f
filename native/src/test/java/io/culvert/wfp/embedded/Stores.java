package io.culvert.wfp.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.InstalledTunnel;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.embedded.store.StoreSettings;
import io.culvert.wfp.session.EngineClock;
import io.culvert.wfp.session.SessionOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Directories with tunnels, for tests of the store. */
final class Stores {

    /** 1 in the gate. 100 gives the large runs. */
    static final int SCALE = Integer.getInteger("culvert.store", 1);

    static final String PASSPHRASE = "wrong donkey";

    private Stores() {}

    /** An engine whose key takes one iteration. */
    static RestartableEngine open(Path directory, boolean encrypted) {
        StoreSettings settings = StoreSettings.of(
                        directory, DurableStore.kind(TargetAbi.WIN64), encrypted ? PASSPHRASE.toCharArray() : null)
                .withIterations(1);
        DurableStore store = DurableStore.open(settings);
        try {
            return new RestartableEngine(TargetAbi.WIN64, EngineClock.system(), store, service -> true);
        } catch (RuntimeException | Error failure) {
            store.close();
            throw failure;
        }
    }

    static FilterSession session(RestartableEngine engine) {
        return FilterSession.over(engine.open(SessionOptions.staticSession()));
    }

    /** A tunnel with a pre-shared key of its own. */
    static TunnelPolicy tunnel(int number) {
        return Policies.modernParts()
                .name("tunnel " + number)
                .providerContextKey(key(number))
                .keying(Ikev2Keying.of(Policies.presharedKey(), List.of(Policies.modernProposal())))
                .lifetime(ObjectLifetime.PERSISTENT)
                .build();
    }

    static UUID key(int number) {
        return new UUID(77, 1 + number);
    }

    /** The numbers of the tunnels of a directory, each compared as a whole. */
    static Set<Integer> numbers(Path directory, boolean encrypted) {
        try (RestartableEngine engine = open(directory, encrypted)) {
            return numbers(engine);
        }
    }

    static Set<Integer> numbers(RestartableEngine engine) {
        Set<Integer> numbers = new TreeSet<>();
        try (FilterSession session = session(engine);
                Stream<InstalledTunnel> tunnels = session.tunnels()) {
            tunnels.forEach(tunnel -> {
                int number = (int) tunnel.providerContextKey().getLeastSignificantBits() - 1;
                assertEquals(List.of(), tunnel.differencesFrom(tunnel(number)));
                numbers.add(number);
            });
        }
        return numbers;
    }

    /** The files of a directory that may be open: nothing may open its lock file, whose content is known. */
    static Map<String, byte[]> files(Path directory) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> listed = Files.list(directory)) {
            for (Path file : listed.toList()) {
                String name = file.getFileName().toString();
                files.put(
                        name,
                        name.equals("lock")
                                ? "culvert\n".getBytes(StandardCharsets.US_ASCII)
                                : Files.readAllBytes(file));
            }
        }
        return files;
    }

    /** Replaces all files of a directory. */
    static void write(Path directory, Map<String, byte @Nullable []> files) throws IOException {
        Files.createDirectories(directory);
        try (Stream<Path> listed = Files.list(directory)) {
            for (Path file : listed.toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(directory.resolve(file.getKey()), file.getValue());
        }
    }

    /** The files of a directory with tunnels, some of which were added and removed, after closing or a crash. */
    static Map<String, byte[]> filled(Path directory, int tunnels, boolean encrypted, boolean closed)
            throws IOException {
        Map<String, byte[]> afterCrash;
        try (RestartableEngine engine = open(directory, encrypted);
                FilterSession session = session(engine)) {
            for (int first = 0; first < tunnels; first += 5) {
                int next = first;
                session.transaction(all -> IntStream.range(next, next + 5).forEach(number -> all.add(tunnel(number))));
            }
            session.transaction(all -> {
                all.delete(key(tunnels - 1));
                all.add(tunnel(tunnels));
            });
            session.transaction(all -> {
                all.delete(key(tunnels));
                all.add(tunnel(tunnels - 1));
                all.replace(tunnel(0));
            });
            afterCrash = files(directory);
        }
        return closed ? files(directory) : afterCrash;
    }
}
