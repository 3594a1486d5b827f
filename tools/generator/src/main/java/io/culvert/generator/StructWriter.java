package io.culvert.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes one class for each structure. */
final class StructWriter {
    private static final String NEXT_CALL = "\n            .";
    private static final String LAYOUT = "LAYOUT";

    private final StructFact struct;
    private final ConstantFacts constants;
    private final Map<String, String> identifiers = new LinkedHashMap<>();

    private StructWriter(StructFact struct, ConstantFacts constants) {
        this.struct = struct;
        this.constants = constants;
        Set<String> taken = new LinkedHashSet<>(Set.of(LAYOUT));
        for (FieldFact field : struct.fields()) {
            String identifier = JavaText.identifier(field.name(), taken);
            taken.add(identifier);
            identifiers.put(field.name(), identifier);
        }
    }

    static JavaFile write(StructFact struct, ConstantFacts constants) {
        return new StructWriter(struct, constants).write();
    }

    private JavaFile write() {
        JavaFile file = new JavaFile(struct.name(), StructDocumentation.lines(struct));
        file.importingLayout("FieldKind", "FieldLayout", "StructLayout");
        if (struct.fields().stream().anyMatch(field -> field.pointerRule() != PointerRule.NONE)) {
            file.importingLayout("PointerRule");
        }
        if (struct.fields().stream().anyMatch(field -> field.addressForm() != null)) {
            file.importingLayout("AddressForm");
        }
        for (FieldFact field : usableBeforeUse()) {
            file.constant(StructDocumentation.of(field), "FieldLayout", identifier(field.name()), value(field));
        }
        file.constant("The layout of the structure.", "StructLayout", LAYOUT, layout());
        return file;
    }

    /** Orders the fields. A count precedes its array, because the constants refer to earlier constants. C has no such order. */
    private Set<FieldFact> usableBeforeUse() {
        Set<FieldFact> ordered = new LinkedHashSet<>();
        for (FieldFact field : struct.fields()) {
            FieldFact count = field.countField() == null ? null : struct.find(field.countField());
            if (count != null) {
                ordered.add(count);
            }
            ordered.add(field);
        }
        return ordered;
    }

    private String value(FieldFact field) {
        StringBuilder value = new StringBuilder(JavaFile.shortCall(
                "FieldLayout.of",
                List.of(
                        JavaText.literal(struct.name()),
                        JavaText.literal(field.name()),
                        JavaText.literal(field.cTypeText()),
                        "FieldKind." + field.type().kind())));
        for (TargetAbi abi : TargetAbi.values()) {
            value.append(NEXT_CALL).append(place(abi, field.offset(abi), field.size(abi)));
        }
        calls(field).forEach(call -> value.append(NEXT_CALL).append(call));
        return value.append(NEXT_CALL).append("build()").toString();
    }

    private List<String> calls(FieldFact field) {
        List<String> calls = new ArrayList<>();
        if (field.type().target() != null) {
            calls.add("target(" + field.type().target() + "." + LAYOUT + ")");
        }
        if (field.type().elementKind() != null) {
            calls.add("elements(FieldKind." + field.type().elementKind() + ")");
        }
        if (field.countField() != null) {
            calls.add("count(" + identifier(field.countField()) + ")");
        }
        if (field.pointerRule() != PointerRule.NONE) {
            calls.add("pointer(PointerRule." + field.pointerRule() + ")");
        }
        if (field.constantsClass() != null) {
            calls.add("constants(" + field.constantsClass() + ".TABLE)");
        }
        if (field.addressForm() != null) {
            calls.add("address(AddressForm." + field.addressForm() + ")");
        }
        ArmCondition arm = field.innermost();
        if (arm != null) {
            calls.add("arm(" + unionArguments(arm, arm.tags()) + ")");
        }
        if (field.isSecret()) {
            calls.add("secret()");
        }
        calls.add("since(" + JavaText.literal(field.minimumWindows()) + ")");
        return calls;
    }

    private String layout() {
        StringBuilder value = new StringBuilder("StructLayout.of(" + JavaText.literal(struct.name()) + ")");
        for (TargetAbi abi : TargetAbi.values()) {
            value.append(NEXT_CALL).append(place(abi, struct.size(abi), struct.alignment(abi)));
        }
        value.append(NEXT_CALL).append("since(" + JavaText.literal(struct.minimumWindows()) + ")");
        value.append(NEXT_CALL)
                .append(struct.fields().stream()
                        .map(field -> identifier(field.name()))
                        .collect(Collectors.joining(", ", "fields(", ")")));
        for (UnionFact union : struct.unions()) {
            String method = union.hasDefault() ? "unionWithDefault" : "union";
            List<String> emptyTags = union.hasDefault() ? List.of() : union.emptyTags();
            value.append(NEXT_CALL).append(method + "(" + unionArguments(union.first(), emptyTags) + ")");
        }
        return value.append(NEXT_CALL).append("build()").toString();
    }

    private static String place(TargetAbi abi, int first, int second) {
        return (abi == TargetAbi.WIN64 ? "win64(" : "win32(") + first + ", " + second + ")";
    }

    private String unionArguments(ArmCondition condition, List<String> tags) {
        List<String> arguments = new ArrayList<>();
        arguments.add(JavaText.literal(condition.union()));
        arguments.add(identifier(condition.discriminator()));
        arguments.add(condition.mask() == null ? "-1L" : constant(condition.mask()));
        tags.forEach(tag -> arguments.add(tag.equals("0") ? tag : constant(tag)));
        return String.join(", ", arguments);
    }

    /** Returns an expression of type long. Prevents the sign extension of an int with its highest bit set. */
    private String constant(String name) {
        String reference = constants.reference(name, struct.row());
        long value = constants.value(name, struct.row());
        boolean isNegativeInt = value >>> 32 == 0 && (int) value < 0;
        return isNegativeInt ? "Integer.toUnsignedLong(" + reference + ")" : reference;
    }

    private String identifier(String fieldName) {
        String identifier = identifiers.get(fieldName);
        if (identifier == null) {
            throw struct.row().failure("unknown field " + fieldName);
        }
        return identifier;
    }
}
