package io.culvert.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SecurityDescriptorRulesTest {

    @ParameterizedTest
    @MethodSource("io.culvert.rules.SecurityDescriptorBreaches#all")
    void aBreachNamesElementValueAndWhatIsAllowed(Breach breach) {
        List<Violation> violations =
                assertThrows(InvalidPolicyException.class, breach.making()).violations();
        assertEquals(1, violations.size(), violations::toString);
        assertSame(breach.rule(), violations.get(0).rule());
        assertEquals(breach.path(), violations.get(0).path());
        assertEquals(breach.value(), violations.get(0).value());
        assertEquals(breach.allowed(), violations.get(0).allowed());
    }

    @Test
    void everyRuleIsBrokenByATest() throws IllegalAccessException {
        assertEquals(rules(), SecurityDescriptorBreaches.all().map(Breach::rule).collect(Collectors.toSet()));
    }

    @Test
    void everyRuleIsOneAndSaysEverything() throws IllegalAccessException {
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules()) {
            assertTrue(ids.add(rule.id()), rule.id());
            assertTrue(rule.id().matches("security-descriptor\\.[a-z-]+"), rule.id());
            for (String part : List.of(rule.statement(), rule.reason(), rule.cure(), rule.source())) {
                assertFalse(part.isBlank() || part.endsWith(".") || part.contains("\n"), rule.id());
            }
        }
    }

    private static Set<Rule> rules() throws IllegalAccessException {
        Set<Rule> rules = new LinkedHashSet<>();
        for (Field field : SecurityDescriptorRules.class.getFields()) {
            rules.add((Rule) field.get(null));
        }
        return rules;
    }
}
