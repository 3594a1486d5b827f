package io.culvert.generator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the structures. */
final class StructFacts {
    private static final String STRUCT_ROW = "(struct)";
    private static final String EMPTY_ARM = "(none)";
    private static final String EMPTY_ARM_TYPE = "no member for this tag";
    private static final Pattern ALIGNMENT = Pattern.compile("sizeof; align x64 (\\d+) x86 (\\d+)");

    private final CTypes types;
    private final FieldNotes notes;
    private final ConstantFacts constants;

    private StructFacts(CTypes types, FieldNotes notes, ConstantFacts constants) {
        this.types = types;
        this.notes = notes;
        this.constants = constants;
    }

    static List<StructFact> read(Path facts, ConstantFacts constants) {
        List<TsvRow> rows = TsvFile.read(
                facts.resolve("structs.tsv"),
                "struct",
                "field",
                "c_type",
                "x64_offset",
                "x64_size",
                "x86_offset",
                "x86_size",
                "union_group_discriminant",
                "min_windows",
                "source",
                "rpc_attributes",
                "reachable_from",
                "mingw10_status");
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> names.add(row.text("struct")));
        FieldNotes notes = new FieldNotes(facts);
        StructFacts reader = new StructFacts(new CTypes(names, constants), notes, constants);
        List<StructFact> structs = new ArrayList<>();
        for (String name : names) {
            structs.add(reader.struct(
                    rows.stream().filter(row -> row.text("struct").equals(name)).toList()));
        }
        notes.requireAllUsed();
        StructChecks.check(structs);
        return structs;
    }

    private StructFact struct(List<TsvRow> rows) {
        TsvRow first = rows.get(0);
        Matcher alignment = ALIGNMENT.matcher(first.text("c_type"));
        if (!first.text("field").equals(STRUCT_ROW) || !alignment.matches()) {
            throw first.failure("the first row of a structure must be '" + STRUCT_ROW + "' with its alignments");
        }
        List<FieldFact> fields = new ArrayList<>();
        Map<String, UnionFact> unions = new LinkedHashMap<>();
        for (TsvRow row : rows.subList(1, rows.size())) {
            List<ArmCondition> conditions = ArmCondition.parse(row.text("union_group_discriminant"), row);
            conditions.forEach(
                    condition -> unions.putIfAbsent(condition.union(), new UnionFact(condition, List.of(), false)));
            if (row.text("field").equals(EMPTY_ARM)) {
                addEmptyArm(row, conditions, unions);
            } else {
                fields.add(field(row, conditions));
            }
        }
        return new StructFact(
                first,
                first.text("struct"),
                Integer.parseInt(alignment.group(1)),
                Integer.parseInt(alignment.group(2)),
                List.copyOf(fields),
                List.copyOf(unions.values()));
    }

    private static void addEmptyArm(TsvRow row, List<ArmCondition> conditions, Map<String, UnionFact> unions) {
        if (conditions.isEmpty() || !row.text("c_type").equals(EMPTY_ARM_TYPE)) {
            throw row.failure("an empty arm must have the type '" + EMPTY_ARM_TYPE + "' and a union");
        }
        ArmCondition condition = conditions.get(conditions.size() - 1);
        unions.computeIfPresent(condition.union(), (name, union) -> union.withEmpty(condition));
    }

    private FieldFact field(TsvRow row, List<ArmCondition> conditions) {
        String path = row.text("struct") + "." + row.text("field");
        CType type = types.resolve(row.text("c_type"), row);
        RpcAttributes attributes = RpcAttributes.parse(row);
        if (attributes.pointerRule() != PointerRule.NONE && !type.kind().isPointer()) {
            throw row.failure("a rule for pointers requires a pointer field");
        }
        String countField = attributes.countField() != null ? attributes.countField() : notes.countField(path);
        return new FieldFact(
                row,
                row.text("field"),
                row.text("c_type"),
                type,
                conditions,
                attributes.pointerRule(),
                countField,
                constantsClass(row, path, type),
                notes.addressForm(path, type),
                notes.isSecret(path),
                row.text("min_windows"));
    }

    private @Nullable String constantsClass(TsvRow row, String path, CType type) {
        String noted = notes.constantsClass(path);
        if (type.kind() == FieldKind.ENUM32) {
            return type.declaration();
        }
        if (noted != null && !constants.isClass(noted)) {
            throw row.failure("field-constants.tsv contains an unknown table: " + noted);
        }
        return noted;
    }
}
