package io.culvert.generator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the constants, and the rules that assign defines to classes. */
final class ConstantFacts {
    private static final String ALL_OTHERS = "*";

    private final Map<String, ConstantGroup> groups = new LinkedHashMap<>();
    private final Map<String, String> classOfConstant = new LinkedHashMap<>();
    private final Map<String, Long> values = new LinkedHashMap<>();

    ConstantFacts(Path facts) {
        List<TsvRow> rules =
                TsvFile.read(facts.resolve("constant-groups.tsv"), "group", "members", "class", "style", "why");
        Set<TsvRow> usedRules = new HashSet<>();
        for (TsvRow row : TsvFile.read(
                facts.resolve("enums.tsv"),
                "group",
                "name",
                "value_dec",
                "value_hex",
                "kind",
                "min_windows",
                "source",
                "mingw10",
                "notes")) {
            add(row, rules, usedRules);
        }
        for (TsvRow rule : rules) {
            if (!usedRules.contains(rule)) {
                throw rule.failure("no constant matches this rule");
            }
        }
    }

    private void add(TsvRow row, List<TsvRow> rules, Set<TsvRow> usedRules) {
        ConstantFact constant = constant(row);
        ConstantGroup group;
        if (constant.isEnumerator()) {
            group = new ConstantGroup(row.text("group"), false, true, "", new ArrayList<>());
        } else {
            TsvRow rule = rule(row, rules);
            usedRules.add(rule);
            group = new ConstantGroup(rule.text("class"), isFlags(rule), false, rule.text("why"), new ArrayList<>());
        }
        if (classOfConstant.put(constant.name(), group.className()) != null) {
            throw row.failure("duplicate constant");
        }
        values.put(constant.name(), constant.value());
        groups.computeIfAbsent(group.className(), name -> group).constants().add(constant);
    }

    private static boolean isFlags(TsvRow rule) {
        return switch (rule.text("style")) {
            case "flags" -> true;
            case "values" -> false;
            default -> throw rule.failure("the style is neither 'flags' nor 'values'");
        };
    }

    private static TsvRow rule(TsvRow row, List<TsvRow> rules) {
        List<TsvRow> ofGroup = rules.stream()
                .filter(rule -> rule.text("group").equals(row.text("group")))
                .toList();
        return ofGroup.stream()
                .filter(rule ->
                        Arrays.asList(rule.text("members").split(", ", -1)).contains(row.text("name")))
                .findFirst()
                .or(() -> ofGroup.stream()
                        .filter(rule -> rule.text("members").equals(ALL_OTHERS))
                        .findFirst())
                .orElseThrow(() -> row.failure("constant-groups.tsv has no rule for this group"));
    }

    private static ConstantFact constant(TsvRow row) {
        long value = Long.parseUnsignedLong(row.text("value_dec"));
        String hexadecimal = "0x" + Long.toHexString(value);
        if (!hexadecimal.equals(row.text("value_hex"))) {
            throw row.failure("value_dec is " + hexadecimal);
        }
        boolean isEnumerator = switch (row.text("kind")) {
            case "enum" -> true;
            case "define" -> false;
            default -> throw row.failure("the kind is neither 'enum' nor 'define'");
        };
        return new ConstantFact(
                row.text("name"), value, isEnumerator, row.text("min_windows"), row.text("mingw10"), row.text("notes"));
    }

    List<ConstantGroup> groups() {
        return List.copyOf(groups.values());
    }

    boolean isEnumeration(String name) {
        ConstantGroup group = groups.get(name);
        return group != null && group.isEnumeration();
    }

    boolean isClass(String name) {
        return groups.containsKey(name);
    }

    /** Returns the Java expression for a constant. */
    String reference(String constant, TsvRow user) {
        String className = classOfConstant.get(constant);
        if (className == null) {
            throw user.failure("unknown constant '" + constant + "'");
        }
        return className + "." + constant;
    }

    long value(String constant, TsvRow user) {
        Long value = values.get(constant);
        if (value == null) {
            throw user.failure("unknown constant '" + constant + "'");
        }
        return value;
    }
}
