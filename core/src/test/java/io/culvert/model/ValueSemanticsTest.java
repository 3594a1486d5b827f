package io.culvert.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import io.culvert.filter.Expansion;
import io.culvert.rules.Rule;
import io.culvert.rules.Violation;
import io.culvert.testing.Golden;
import io.culvert.testing.Policies;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueSemanticsTest {

    @Test
    void valuesAreEqualIfAllPartsAreAndOnlyThen() {
        List<List<Object>> once = Values.all();
        List<List<Object>> again = Values.all();
        for (int kind = 0; kind < once.size(); kind++) {
            for (int i = 0; i < once.get(kind).size(); i++) {
                Object one = once.get(kind).get(i);
                for (int j = 0; j < again.get(kind).size(); j++) {
                    Object other = again.get(kind).get(j);
                    if (i == j) {
                        assertEquals(one, other);
                        assertEquals(one.hashCode(), other.hashCode());
                        assertEquals(one.toString(), other.toString());
                    } else {
                        assertNotEquals(one, other);
                    }
                }
            }
        }
    }

    @Test
    void noValueEqualsNullOrAValueOfAnotherKind() {
        List<List<Object>> all = Values.all();
        for (int kind = 0; kind < all.size(); kind++) {
            Object value = all.get(kind).get(0);
            assertFalse(value.equals(null));
            assertNotEquals(value, value.toString());
            assertNotEquals(value, all.get((kind + 1) % all.size()).get(0));
        }
    }

    @Test
    void printedFormsAreThoseThatWereRead() {
        String printed = Values.all().stream()
                .flatMap(List::stream)
                .filter(value -> !(value instanceof Rule || value instanceof Violation))
                .map(value -> value.getClass().getSimpleName() + ": " + value)
                .collect(Collectors.joining("\n", "", "\n"));
        Golden.assertMatches("values.txt", printed);
    }

    @Test
    void everyRecordAndEveryImmutableIsAmongTheValues() throws IOException, URISyntaxException {
        Set<String> covered = Values.all().stream()
                .map(kind -> kind.get(0).getClass().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(valueTypes(), covered);
    }

    /** A value made out of another leaves the other alone, and changes what it says it does and nothing else. */
    @ParameterizedTest
    @ValueSource(strings = {"description", "idleTimeout", "keying", "quickModeProposals", "addressing", "providerKey"})
    void aPolicyDerivedByTheBuilderDiffersInOnePart(String part) {
        TunnelPolicy base = Policies.modern();
        TunnelPolicy sample = Policies.microsoftSample();
        TunnelPolicy.Builder derived = new TunnelPolicy.Builder().from(base);
        switch (part) {
            case "description" -> derived.description("another");
            case "idleTimeout" -> derived.idleTimeout(new SaIdleTimeout(1, 1));
            case "keying" -> derived.keying(sample.keying());
            case "quickModeProposals" -> derived.quickModeProposals(sample.quickModeProposals());
            case "addressing" -> derived.addressing(sample.addressing());
            default -> derived.providerKey(Policies.SAMPLE_PROVIDER);
        }
        TunnelPolicy policy = derived.build();
        assertNotSame(base, policy);
        assertEquals(Policies.modern(), base);
        assertEquals(List.of(part), differences(base, policy));
    }

    private static List<String> differences(TunnelPolicy one, TunnelPolicy other) {
        List<String> found = new ArrayList<>();
        compare(found, "name", one.name(), other.name());
        compare(found, "description", one.description(), other.description());
        compare(found, "providerKey", one.providerKey(), other.providerKey());
        compare(found, "providerContextKey", one.providerContextKey(), other.providerContextKey());
        compare(found, "addressing", one.addressing(), other.addressing());
        compare(found, "keying", one.keying(), other.keying());
        compare(found, "quickModeProposals", one.quickModeProposals(), other.quickModeProposals());
        compare(found, "idleTimeout", one.idleTimeout(), other.idleTimeout());
        return found;
    }

    private static void compare(List<String> found, String part, Object one, Object other) {
        if (!one.equals(other)) {
            found.add(part);
        }
    }

    /**
     * Names of all records and generated values of the module, except what is not exported, and what a security
     * descriptor is while it is read: nobody gets it.
     */
    private static Set<String> valueTypes() throws IOException, URISyntaxException {
        Path classes = Path.of(TunnelPolicy.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".class")
                            && !file.contains("/internal/")
                            && !file.contains("/access/")
                            && !file.contains("-info"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .map(ValueSemanticsTest::load)
                    .filter(type -> type.isRecord() || type.getSimpleName().startsWith("Immutable"))
                    .filter(ValueSemanticsTest::isHandedOut)
                    .map(Class::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** What a classifier keeps to itself is a record for convenience: nobody gets it. */
    private static boolean isHandedOut(Class<?> type) {
        Class<?> outer = type.getEnclosingClass() == null ? type : type.getEnclosingClass();
        return !type.getPackageName().equals(Expansion.class.getPackageName())
                || Modifier.isPublic(outer.getModifiers());
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, TunnelPolicy.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
