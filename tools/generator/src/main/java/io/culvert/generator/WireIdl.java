package io.culvert.generator;

import io.culvert.generator.WireStructs.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the four add functions as an interface definition. An RPC compiler generates the marshalling code from it, which
 * Windows has between a program and its filtering engine. A prefix prevents conflicts with names of the SDK.
 */
final class WireIdl {

    static final String PREFIX = "N_";

    private static final String PROLOGUE = """
            // Generated from tools/generator/src/facts.
            [uuid(3c2a5b7e-2f0f-4a44-9c52-6d3f8a5d1b90), version(1.0), pointer_default(unique)]
            interface bfe
            {
            typedef [string] wchar_t *N_LPWSTR;
            typedef [string] char *N_LPSTR;
            """;

    private final Facts facts;
    private final StringBuilder text = new StringBuilder(PROLOGUE);

    private WireIdl(Facts facts) {
        this.facts = facts;
    }

    static String write(Facts facts) {
        WireIdl idl = new WireIdl(facts);
        WireStructs.of(facts).forEach(idl::struct);
        for (int version = 0; version <= 3; version++) {
            idl.call(version);
        }
        return idl.text.append("}\n").toString();
    }

    private void struct(StructFact struct) {
        text.append("typedef struct ").append(PREFIX).append(struct.name()).append(" {\n");
        for (Member member : WireStructs.members(struct)) {
            UnionFact union = member.union();
            if (union != null) {
                union(member, union);
            } else {
                text.append("    ").append(declaration(member.fields().get(0))).append(";\n");
            }
        }
        text.append("} ").append(PREFIX).append(struct.name()).append(";\n");
    }

    private void union(Member member, UnionFact union) {
        ArmCondition first = union.first();
        text.append("    [switch_type(unsigned long), switch_is(")
                .append(first.discriminator())
                .append(")] union {\n");
        for (List<FieldFact> arm : member.arms()) {
            FieldFact field = arm.get(0);
            text.append("        ").append(cases(WireStructs.condition(field).tags(), field.row()));
            if (WireStructs.condition(field).inStruct()) {
                String fields = arm.stream().map(this::declaration).collect(Collectors.joining("; "));
                text.append(" struct { ").append(fields).append("; } ").append(armName(arm));
            } else {
                text.append(' ').append(declaration(field));
            }
            text.append(";\n");
        }
        if (!union.emptyTags().isEmpty()) {
            text.append("        ")
                    .append(cases(union.emptyTags(), member.fields().get(0).row()))
                    .append(" ;\n");
        }
        if (union.hasDefault()) {
            text.append("        [default] ;\n");
        }
        text.append("    } ").append(first.union()).append(";\n");
    }

    /** Returns the name of the structure around the fields of an arm. */
    static String armName(List<FieldFact> arm) {
        return "of_" + arm.get(0).name();
    }

    private String cases(List<String> tags, TsvRow row) {
        return tags.stream()
                .map(tag -> Long.toString(facts.constants().value(tag, row)))
                .collect(Collectors.joining(", ", "[case(", ")]"));
    }

    private String declaration(FieldFact field) {
        CType type = field.type();
        List<String> attributes = new ArrayList<>();
        if (type.kind().isPointer()) {
            attributes.add(field.pointerRule() == PointerRule.REF ? "ref" : "unique");
        }
        if (type.kind() == FieldKind.POINTER_TO_UTF16 || type.kind() == FieldKind.POINTER_TO_ASCII) {
            attributes.add("string");
        }
        if (field.countField() != null) {
            attributes.add("size_is(" + field.countField() + ")");
        }
        String prefix = attributes.isEmpty() ? "" : "[" + String.join(", ", attributes) + "] ";
        return prefix + typed(type, field);
    }

    private static String typed(CType type, FieldFact field) {
        String name = field.name();
        return switch (type.kind()) {
            case STRUCT -> PREFIX + type.target() + " " + name;
            case POINTER_TO_STRUCT -> PREFIX + type.target() + " *" + name;
            case POINTER_TO_UTF16 -> "wchar_t *" + name;
            case POINTER_TO_ASCII -> "char *" + name;
            case POINTER_TO_POINTERS ->
                (type.elementKind() == FieldKind.POINTER_TO_UTF16 ? "N_LPWSTR *" : "N_LPSTR *") + name;
            case POINTER_TO_BYTES, POINTER_TO_SCALAR -> scalar(type.scalarKind()) + " *" + name;
            case BYTES, INLINE_ARRAY ->
                scalar(type.scalarKind()) + " " + name
                        + (field.countField() == null ? "[" + type.length() + "]" : "[*]");
            default -> scalar(type.kind()) + " " + name;
        };
    }

    /** Returns the IDL type. Enumerations are numbers of 32 bits on the wire ({@code v1_enum}); any number is valid. */
    private static String scalar(FieldKind kind) {
        return switch (kind) {
            case UINT8 -> "unsigned char";
            case UINT16 -> "unsigned short";
            case UINT32, ENUM32 -> "unsigned long";
            case UINT64 -> "unsigned hyper";
            case INT8 -> "char";
            case INT16 -> "short";
            case INT32 -> "long";
            case INT64 -> "hyper";
            case FLOAT32 -> "float";
            case FLOAT64 -> "double";
            default -> throw new IllegalArgumentException(kind + " is not a number");
        };
    }

    private void call(int version) {
        String context = PREFIX + "FWPM_PROVIDER_CONTEXT" + version;
        text.append("unsigned long FwpmIPsecTunnelAdd").append(version).append("([in] handle_t binding,\n");
        text.append("    [in] unsigned hyper session, [in] unsigned long flags,\n");
        text.append("    [in, unique] ").append(context).append(" *mainModePolicy,\n");
        text.append("    [in, ref] ").append(context).append(" *tunnelPolicy,\n");
        text.append("    [in] unsigned long numFilterConditions,\n");
        text.append("    [in, ref, size_is(numFilterConditions)] N_FWPM_FILTER_CONDITION0 *filterConditions,\n");
        if (version > 0) {
            text.append("    [in, unique] N_GUID *keyModKey,\n");
        }
        text.append("    [in] unsigned long sdSize, [in, unique, size_is(sdSize)] unsigned char *sd);\n");
    }
}
