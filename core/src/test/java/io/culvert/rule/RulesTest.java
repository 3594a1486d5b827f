package io.culvert.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.rule.catalogue.AuthenticationRules;
import io.culvert.rule.catalogue.CryptoRules;
import io.culvert.rule.catalogue.OptionRules;
import io.culvert.rule.catalogue.Rules;
import io.culvert.rule.catalogue.SecurityDescriptorRules;
import io.culvert.rule.catalogue.TrafficRules;
import io.culvert.testing.Golden;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {

    /** Every class that holds rules. */
    private static final List<Class<?>> CATALOGUES = List.of(
            Rules.class,
            TrafficRules.class,
            AuthenticationRules.class,
            CryptoRules.class,
            OptionRules.class,
            SecurityDescriptorRules.class);

    @ParameterizedTest
    @MethodSource("io.culvert.rule.Breaches#all")
    void aBreachNamesElementValueAndWhatIsAllowed(Breach breach) {
        List<Violation> violations =
                assertThrows(InvalidPolicyException.class, breach.making()).violations();
        assertEquals(1, violations.size(), violations::toString);
        assertSame(breach.rule(), violations.get(0).rule());
        assertEquals(breach.path(), violations.get(0).place().toString());
        assertEquals(breach.value(), violations.get(0).value());
        assertEquals(breach.allowed(), violations.get(0).allowed());
    }

    @Test
    void everyRuleIsBrokenByATest() throws IllegalAccessException {
        Set<Rule> broken = Breaches.all().map(Breach::rule).collect(Collectors.toSet());
        List<String> unbroken = rules().entrySet().stream()
                .filter(rule -> !broken.contains(rule.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of(), unbroken);
    }

    @Test
    void everyRuleIsOneAndSaysEverything() throws IllegalAccessException {
        Map<String, Rule> rules = rules();
        assertFalse(rules.isEmpty());
        assertEquals(
                rules.size(), rules.values().stream().map(Rule::id).distinct().count());
        rules.forEach((name, rule) -> {
            assertTrue(rule.id().matches("[a-z0-9-]+(\\.[a-z0-9-]+)+"), name);
            for (String part : List.of(rule.statement(), rule.reason(), rule.cure(), rule.source())) {
                assertFalse(part.isBlank(), name);
                assertFalse(part.endsWith("."), name);
                assertFalse(part.contains("\n"), name);
            }
        });
    }

    @Test
    void noCatalogueIsForgotten() throws IOException, URISyntaxException {
        Path classes = Path.of(
                Rule.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.list(classes.resolve("io/culvert/rule/catalogue"))) {
            Set<String> found = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith("Rules.class"))
                    .map(file -> file.substring(0, file.length() - ".class".length()))
                    .collect(Collectors.toSet());
            assertEquals(CATALOGUES.stream().map(Class::getSimpleName).collect(Collectors.toSet()), found);
        }
    }

    @Test
    void messagesAreThoseThatWereRead() {
        Map<String, String> firstOfEach = new TreeMap<>();
        Breaches.all()
                .forEach(breach -> firstOfEach.computeIfAbsent(breach.rule().id(), id -> message(breach)));
        Golden.assertMatches("rules.txt", String.join("\n\n", firstOfEach.values()) + "\n");
    }

    @Test
    void refusesARuleOrAViolationWithAPartLeftOut() {
        assertNamed("id", () -> new Rule(null, "b", "c", "d", "e"));
        assertNamed("statement", () -> new Rule("a", null, "c", "d", "e"));
        assertNamed("reason", () -> new Rule("a", "b", null, "d", "e"));
        assertNamed("cure", () -> new Rule("a", "b", "c", null, "e"));
        assertNamed("source", () -> new Rule("a", "b", "c", "d", null));
        assertNamed("rule", () -> new Violation(null, Place.of("a"), "b", "c", "d"));
        assertNamed("place", () -> Rules.ZERO_KEY.violatedBy(null, "b", "c"));
        assertNamed("value", () -> Rules.ZERO_KEY.violatedBy(Place.of("a"), null, "c"));
        assertNamed("allowed", () -> Rules.ZERO_KEY.violatedBy(Place.of("a"), "b", null));
        assertNamed("cure", () -> Rules.ZERO_KEY.violatedBy(Place.of("a"), "b", "c", null));
    }

    private static String message(Breach breach) {
        return assertThrows(InvalidPolicyException.class, breach.making()).getMessage();
    }

    private static void assertNamed(String part, Executable making) {
        assertEquals(part, assertThrows(NullPointerException.class, making).getMessage());
    }

    private static Map<String, Rule> rules() throws IllegalAccessException {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (Class<?> catalogue : CATALOGUES) {
            for (Field field : catalogue.getFields()) {
                assertTrue(Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers()));
                rules.put(catalogue.getSimpleName() + "." + field.getName(), (Rule) field.get(null));
            }
        }
        return rules;
    }
}
