package io.culvert.conformance.statements;

import io.culvert.rule.Rule;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules and advice, found by reflection. */
final class Catalogue {

    /** The hidden enumerations with the advice of the lint profiles. */
    private static final List<String> ADVICE = List.of(
            "io.culvert.analysis.lint.Advice",
            "io.culvert.analysis.lint.TunnelAdvice",
            "io.culvert.analysis.lint.FirewallRange");

    private Catalogue() {}

    /** Every rule of every catalogue, by its id. */
    static List<Rule> rules() throws ReflectiveOperationException {
        List<Rule> rules = new ArrayList<>();
        for (String name : SourceTree.catalogues()) {
            for (Field field : Class.forName(name).getFields()) {
                if (field.getType() == Rule.class) {
                    rules.add((Rule) field.get(null));
                }
            }
        }
        rules.sort(Comparator.comparing(Rule::id));
        return rules;
    }

    static Set<String> advice() throws ReflectiveOperationException {
        List<Object> constants = new ArrayList<>();
        for (String name : ADVICE) {
            constants.addAll(Arrays.asList(Class.forName(name).getEnumConstants()));
        }
        return constants.stream().map(each -> ((Enum<?>) each).name()).collect(Collectors.toSet());
    }
}
