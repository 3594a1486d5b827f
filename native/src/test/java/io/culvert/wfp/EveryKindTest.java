package io.culvert.wfp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.auth.NotGivenBack;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Features;
import io.culvert.testing.RandomPolicies;
import io.culvert.testing.Seeds;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.embedded.EmbeddedSession;
import io.culvert.wfp.embedded.RestartableEngine;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.session.EngineClock;
import io.culvert.wfp.session.SessionOptions;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every kind of every sealed family of the core module is lowered, lifted and verified by the embedded engine. The kinds come
 * from the classes of the module, so a new kind that no policy here contains makes this fail.
 */
class EveryKindTest {

    private static final int POLICIES = 20_000;

    /**
     * Families whose values are not parts of a policy: the policy itself with its optional clauses, a list that the builder
     * takes apart, and the entries of an access control list, which a policy contains as bytes.
     */
    private static final Set<String> NOT_IN_POLICIES =
            Set.of("TunnelPolicy", "OptionalClauses", "InstalledClauses", "Protection", "Entry");

    @Test
    void goesThroughLoweringLiftingAndVerifying() throws IOException, URISyntaxException {
        Set<String> missing = kinds();
        assertTrue(missing.size() > 100, () -> "only " + missing);
        RandomPolicies policies = new RandomPolicies(Seeds.random());
        for (int i = 0; i < POLICIES && !missing.isEmpty(); i++) {
            TunnelPolicy policy = policies.next();
            Set<String> met = met(policy);
            met.retainAll(missing);
            if (!met.isEmpty()) {
                assertGoesThrough(policy);
                missing.removeAll(met);
            }
        }
        assertEquals(Set.of(), missing, "kinds that no random policy contains");
    }

    private static void assertGoesThrough(TunnelPolicy policy) {
        // The engine refuses a provider that it does not have.
        TunnelPolicy withoutProvider = TunnelPolicy.builder()
                .from(policy)
                .providerKey(Optional.empty())
                .build();
        try (NativeImage image = TunnelCompiler.lower(withoutProvider, TargetAbi.WIN64);
                RestartableEngine engine =
                        new RestartableEngine(TargetAbi.WIN64, EngineClock.system(), service -> true);
                EmbeddedSession session = engine.open(SessionOptions.staticSession())) {
            assertEquals(withoutProvider, TunnelCompiler.lift(image));
            session.addTunnel(image);
        }
    }

    /** The kinds that a policy contains, named as {@link Features} does. */
    private static Set<String> met(TunnelPolicy policy) {
        return Features.of(policy).stream()
                .map(feature -> feature.substring(feature.indexOf(": ") + 2))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> kinds() throws IOException, URISyntaxException {
        return sealedInterfaces()
                .filter(family -> !NOT_IN_POLICIES.contains(family.getSimpleName()))
                .flatMap(EveryKindTest::kinds)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> kinds(Class<?> type) {
        if (type.isInterface()) {
            return type.isSealed()
                    ? Arrays.stream(type.getPermittedSubclasses())
                            // No policy has it: only a tunnel that was read back.
                            .filter(permitted -> permitted != NotGivenBack.class)
                            .flatMap(EveryKindTest::kinds)
                    : Stream.of();
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name());
        }
        String name = type.getSimpleName();
        return Stream.of(name.startsWith("Immutable") ? name.substring("Immutable".length()) : name);
    }

    private static Stream<Class<?>> sealedInterfaces() throws IOException, URISyntaxException {
        return coreClasses().stream()
                .<Class<?>>map(EveryKindTest::load)
                .filter(type -> type.isInterface() && type.isSealed());
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, TunnelPolicy.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }

    /** The names of all classes that stand where the policy stands: in a folder, or in an archive. */
    private static List<String> coreClasses() throws IOException, URISyntaxException {
        URI location = TunnelPolicy.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        if (Files.isDirectory(Path.of(location))) {
            return classes(Path.of(location));
        }
        try (FileSystem archive = FileSystems.newFileSystem(URI.create("jar:" + location), Map.of())) {
            return classes(archive.getPath("/"));
        }
    }

    private static List<String> classes(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.startsWith("io") && file.endsWith(".class"))
                    .map(file -> file.substring(0, file.length() - ".class".length())
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .toList();
        }
    }
}
