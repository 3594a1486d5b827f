package io.culvert.generator;

import io.culvert.generator.WireStructs.Member;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes two C functions for each structure. One writes every field in use as JSON. The other copies the targets of all
 * pointers. Both access members by name, so the C compiler computes the offsets.
 */
final class WireWalkers {

    private final Facts facts;
    private final StringBuilder text =
            new StringBuilder("// Generated from tools/generator/src/facts.\n#include \"recorder.h\"\n\n");
    private boolean copying;

    private WireWalkers(Facts facts) {
        this.facts = facts;
    }

    static String write(Facts facts) {
        WireWalkers walkers = new WireWalkers(facts);
        for (StructFact struct : WireStructs.of(facts)) {
            // The hand-written code contains the functions for a GUID.
            if (!struct.name().equals("GUID")) {
                walkers.function(struct, false);
                walkers.function(struct, true);
            }
        }
        return walkers.text.toString();
    }

    /** Returns the declarations of the functions, for the hand-written code. */
    static String header(Facts facts) {
        return WireStructs.of(facts).stream()
                .map(StructFact::name)
                .filter(name -> !name.equals("GUID"))
                .map(name -> "void json_" + name + "(struct json *out, const N_" + name + " *it);\n" + "void copy_"
                        + name + "(struct arena *out, N_" + name + " *it);\n")
                .collect(Collectors.joining("", "// Generated from tools/generator/src/facts.\n", ""));
    }

    private void function(StructFact struct, boolean copy) {
        copying = copy;
        String type = "N_" + struct.name();
        text.append(
                copy
                        ? "void copy_" + struct.name() + "(struct arena *out, " + type + " *it) {\n"
                        : "void json_" + struct.name() + "(struct json *out, const " + type + " *it) {\n");
        text.append("    (void)out;\n    (void)it;\n");
        if (!copy) {
            text.append("    json_open(out, '{');\n");
        }
        for (Member member : WireStructs.members(struct)) {
            UnionFact union = member.union();
            if (union != null) {
                union(member, union.first());
            } else {
                field(member.fields().get(0), "it->", "    ");
            }
        }
        text.append(copy ? "}\n\n" : "    json_close(out, '}');\n}\n\n");
    }

    private void union(Member member, ArmCondition first) {
        text.append("    switch (it->").append(first.discriminator()).append(") {\n");
        for (List<FieldFact> arm : member.arms()) {
            ArmCondition condition = WireStructs.condition(arm.get(0));
            for (String tag : condition.tags()) {
                text.append("    case ")
                        .append(facts.constants().value(tag, arm.get(0).row()))
                        .append(":\n");
            }
            String path = "it->" + first.union() + "." + (condition.inStruct() ? WireIdl.armName(arm) + "." : "");
            arm.forEach(field -> field(field, path, "        "));
            text.append("        break;\n");
        }
        text.append("    default:\n        break;\n    }\n");
    }

    private void field(FieldFact field, String path, String indent) {
        String value = path + field.name();
        String line = copying ? copy(field, path, value) : json(field, path, value);
        if (!line.isEmpty()) {
            text.append(indent);
            if (!copying) {
                text.append("json_key(out, \"").append(field.name()).append("\"); ");
            }
            text.append(line).append('\n');
        }
    }

    private static String count(FieldFact field, String path) {
        return field.countField() == null ? "1" : path + field.countField();
    }

    private static String json(FieldFact field, String path, String value) {
        CType type = field.type();
        boolean guid = "GUID".equals(type.target());
        String count = count(field, path);
        return switch (type.kind()) {
            case STRUCT ->
                guid ? "json_guid(out, &" + value + ");" : "json_" + type.target() + "(out, &" + value + ");";
            case POINTER_TO_STRUCT -> {
                String function = guid ? "json_guid" : "json_" + type.target();
                yield field.countField() == null
                        ? "JSON_POINTEE(out, " + value + ", " + function + ");"
                        : "JSON_ARRAY(out, " + value + ", " + count + ", " + function + ");";
            }
            case POINTER_TO_UTF16 -> "json_utf16(out, " + value + ");";
            case POINTER_TO_ASCII -> "json_ascii(out, " + value + ");";
            case POINTER_TO_POINTERS ->
                "JSON_ARRAY(out, " + value + ", " + count + ", "
                        + (type.elementKind() == FieldKind.POINTER_TO_UTF16 ? "json_utf16_at" : "json_ascii_at") + ");";
            case POINTER_TO_BYTES -> "json_bytes(out, " + value + ", " + count + ");";
            case POINTER_TO_SCALAR -> "json_pointed_number(out, " + value + ");";
            case BYTES -> "json_bytes(out, " + value + ", " + type.length() + ");";
            case INLINE_ARRAY -> "JSON_NUMBERS(out, " + value + ", " + count + ");";
            case FLOAT32, FLOAT64 -> "json_real(out, " + value + ");";
            default -> "json_number(out, (unsigned long long)" + value + ");";
        };
    }

    private static final Map<FieldKind, String> SIMPLE = Map.of(
            FieldKind.POINTER_TO_UTF16, "arena_utf16",
            FieldKind.POINTER_TO_ASCII, "arena_ascii");

    private static String copy(FieldFact field, String path, String value) {
        CType type = field.type();
        boolean guid = "GUID".equals(type.target());
        String count = count(field, path);
        return switch (type.kind()) {
            case STRUCT -> guid ? "" : "copy_" + type.target() + "(out, &" + value + ");";
            case POINTER_TO_STRUCT -> {
                if ("SID".equals(type.target())) {
                    yield value + " = arena_sid(out, " + value + ");";
                }
                String function = guid ? "copy_nothing" : "copy_" + type.target();
                yield "COPY_ARRAY(out, " + value + ", " + count + ", " + function + ");";
            }
            case POINTER_TO_UTF16, POINTER_TO_ASCII ->
                value + " = " + SIMPLE.get(type.kind()) + "(out, " + value + ");";
            case POINTER_TO_POINTERS ->
                "COPY_ARRAY(out, " + value + ", " + count + ", "
                        + (type.elementKind() == FieldKind.POINTER_TO_UTF16 ? "copy_utf16_at" : "copy_ascii_at") + ");";
            case POINTER_TO_BYTES, POINTER_TO_SCALAR -> "COPY_ARRAY(out, " + value + ", " + count + ", copy_nothing);";
            default -> "";
        };
    }
}
