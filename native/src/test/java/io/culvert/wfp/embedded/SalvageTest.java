package io.culvert.wfp.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.access.SecurityDescriptor;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.testing.Seeds;
import io.culvert.wfp.EmbeddedEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.SalvagedStore;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.SecuredObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One damaged tunnel does not take the others along. */
class SalvageTest {

    private static final int TUNNELS = 20;

    @TempDir
    private Path scratch;

    private final Random random = Seeds.random();

    private SalvagedStore salvage(Path directory, boolean encrypted) {
        return encrypted
                ? EmbeddedEngine.salvage(directory, Stores.PASSPHRASE.toCharArray())
                : EmbeddedEngine.salvage(directory);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theOthersAreReadAndAddedToANewDirectory(boolean encrypted) throws IOException {
        Path directory = scratch.resolve("engine");
        Map<String, byte[]> files = Stores.filled(directory, TUNNELS, encrypted, true);
        int victim = random.nextInt(TUNNELS);
        String name = "tunnel/" + Stores.key(victim);
        byte[] data = files.get(dataName(files));
        data[lastPlace(data, name) + name.length() + 40] ^= 1;
        Stores.write(directory, files);
        IllegalStateException refusal =
                assertThrows(IllegalStateException.class, () -> Stores.open(directory, encrypted));
        assertTrue(String.valueOf(refusal.getMessage()).contains(name), refusal::getMessage);
        Path fresh = scratch.resolve("fresh");
        try (SalvagedStore found = salvage(directory, encrypted)) {
            assertEquals(1, found.damage().size(), found::toString);
            assertTrue(found.damage().getFirst().startsWith(name + " is damaged"), found::toString);
            assertEquals(TUNNELS - 1, found.policies().size());
            assertFalse(found.toString().contains(Policies.KEY_TEXT));
            try (RestartableEngine engine = Stores.open(fresh, encrypted);
                    FilterSession session = Stores.session(engine)) {
                found.addTo(session);
            }
        }
        assertUnchanged(files, directory);
        Set<Integer> others = allNumbers();
        others.remove(victim);
        assertEquals(others, Stores.numbers(fresh, encrypted));
    }

    /** Without a manifest, the data file says what the last commit contained. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aLostManifestHidesNothing(boolean encrypted) throws IOException {
        Path directory = scratch.resolve("engine");
        Map<String, byte[]> files = Stores.filled(directory, TUNNELS, encrypted, false);
        files.remove("manifest");
        Stores.write(directory, files);
        try (SalvagedStore found = salvage(directory, encrypted)) {
            assertEquals(1, found.damage().size(), found::toString);
            assertEquals(allNumbers(), numbers(found.policies()));
        }
        assertUnchanged(files, directory);
    }

    @Test
    void ofDamagedFilesEachSoundTunnelIsRead() throws IOException {
        Path directory = scratch.resolve("engine");
        Map<String, byte[]> files = Stores.filled(directory, TUNNELS, false, true);
        String dataName = dataName(files);
        int sound = 0;
        for (int trial = 0; trial < 20; trial++) {
            Map<String, byte[]> damaged = new TreeMap<>(files);
            byte[] data = files.get(dataName);
            damaged.put(dataName, Arrays.copyOf(data, random.nextInt(data.length)));
            Stores.write(directory, damaged);
            try (SalvagedStore found = EmbeddedEngine.salvage(directory)) {
                assertEquals(TUNNELS, found.policies().size() + found.damage().size(), found::toString);
                assertTrue(allNumbers().containsAll(numbers(found.policies())));
                sound += found.policies().size();
            }
        }
        System.out.println(sound + " of " + 20 * TUNNELS + " tunnels of 20 cut files were read");
        assertTrue(sound > TUNNELS, "only " + sound);
    }

    @Test
    void ofAWholeDirectoryEverythingIsRead() {
        Path directory = scratch.resolve("engine");
        SecurityDescriptor descriptor = SecurityDescriptor.parse("D:(A;;GA;;;BA)");
        Provider provider = Provider.of(Policies.SAMPLE_PROVIDER, "owner")
                .description("sample")
                .persistent();
        TunnelPolicy policy = TunnelPolicy.builder()
                .from(Stores.tunnel(0))
                .providerKey(provider.key())
                .build();
        try (RestartableEngine engine = Stores.open(directory, false);
                FilterSession session = Stores.session(engine)) {
            session.addProvider(provider);
            session.ofAnyProvider().add(policy);
            for (SecuredObject object : secured(provider, policy)) {
                session.secure(object, descriptor);
            }
        }
        Path fresh = scratch.resolve("fresh");
        try (SalvagedStore found = EmbeddedEngine.salvage(directory);
                RestartableEngine engine = Stores.open(fresh, false);
                FilterSession session = Stores.session(engine)) {
            assertEquals(List.of(), found.damage());
            assertEquals(List.of(provider), found.providers());
            assertEquals(List.of(policy), found.policies());
            found.addTo(session);
            assertEquals(List.of(), session.get(policy.providerContextKey()).differencesFrom(policy));
            for (SecuredObject object : secured(provider, policy)) {
                assertTrue(session.securityDescriptor(object).toSddl().endsWith("D:(A;;GA;;;BA)"), object::toString);
            }
        }
    }

    private static List<SecuredObject> secured(Provider provider, TunnelPolicy policy) {
        return List.of(
                SecuredObject.engine(),
                SecuredObject.provider(provider.key()),
                SecuredObject.providerContext(policy.providerContextKey()));
    }

    @Test
    void whatIsNoStoreIsRefused() throws IOException {
        assertThrows(UncheckedIOException.class, () -> EmbeddedEngine.salvage(scratch.resolve("missing")));
        Files.writeString(scratch.resolve("other"), "text");
        assertThrows(UncheckedIOException.class, () -> EmbeddedEngine.salvage(scratch));
        Path directory = scratch.resolve("engine");
        Stores.open(directory, true).close();
        assertThrows(IllegalStateException.class, () -> EmbeddedEngine.salvage(directory));
        assertThrows(IllegalStateException.class, () -> EmbeddedEngine.salvage(directory, "another".toCharArray()));
    }

    private static Set<Integer> allNumbers() {
        return IntStream.range(0, TUNNELS).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> numbers(List<TunnelPolicy> policies) {
        return policies.stream()
                .map(policy -> {
                    int number = (int) policy.providerContextKey().getLeastSignificantBits() - 1;
                    assertEquals(Stores.tunnel(number), policy);
                    return number;
                })
                .collect(Collectors.toSet());
    }

    private static String dataName(Map<String, byte[]> files) {
        return files.keySet().stream()
                .filter(name -> name.startsWith("data-"))
                .findFirst()
                .orElseThrow();
    }

    private static int lastPlace(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(text);
    }

    private static void assertUnchanged(Map<String, byte[]> files, Path directory) throws IOException {
        Map<String, byte[]> left = Stores.files(directory);
        assertEquals(files.keySet(), left.keySet());
        left.forEach((name, bytes) -> assertTrue(Arrays.equals(files.get(name), bytes), name));
    }
}
