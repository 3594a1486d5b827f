package io.culvert.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.culvert.rule.Rule;
import io.culvert.rule.Violation;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contract of every value of a module: equality by all parts, a printed form, and no value type forgotten. */
public abstract class ValueSemantics {

    private final Class<?> type;

    /** For the module of a type. */
    protected ValueSemantics(Class<?> type) {
        this.type = type;
    }

    /** One list for each kind of value; no two values of a list are equal. New objects at every call. */
    protected abstract List<List<Object>> values();

    @Test
    void valuesAreEqualIfAllPartsAreAndOnlyThen() {
        List<List<Object>> once = values();
        List<List<Object>> again = values();
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
        List<List<Object>> all = values();
        for (int kind = 0; kind < all.size(); kind++) {
            Object value = all.get(kind).get(0);
            assertFalse(value.equals(null));
            assertNotEquals(value, value.toString());
            assertNotEquals(value, all.get((kind + 1) % all.size()).get(0));
        }
    }

    @Test
    void printedFormsAreThoseThatWereRead() {
        String printed = values().stream()
                .flatMap(List::stream)
                .filter(value -> !(value instanceof Rule || value instanceof Violation))
                .map(value -> value.getClass().getSimpleName() + ": " + value)
                .collect(Collectors.joining("\n", "", "\n"));
        Golden.assertMatches("values.txt", printed);
    }

    @Test
    void everyRecordAndEveryImmutableIsAmongTheValues() throws IOException, URISyntaxException {
        Set<String> covered = values().stream()
                .map(kind -> kind.get(0).getClass().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(valueTypes(), covered);
    }

    /**
     * Names of all records and generated values of the module. Leaves out types that are not exported, and the
     * intermediate types of reading a security descriptor, which no caller receives.
     */
    private Set<String> valueTypes() throws IOException, URISyntaxException {
        Path classes =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".class")
                            && !file.contains("/internal/")
                            && !file.contains("/access/")
                            && !file.contains("-info"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .map(ValueSemantics::load)
                    .filter(this::isValue)
                    .filter(this::isHandedOut)
                    .map(Class::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Whether a class is a value: a record or a generated class. A module with other values overrides this. */
    protected boolean isValue(Class<?> candidate) {
        return candidate.isRecord() || candidate.getSimpleName().startsWith("Immutable");
    }

    /**
     * Whether a record or generated value of the module reaches users. A module whose packages keep records to themselves
     * overrides this.
     */
    protected boolean isHandedOut(Class<?> value) {
        return true;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ValueSemantics.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
