package io.culvert.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Refuses structures that contradict themselves or that the generated classes could not express: sizes that do not fit the
 * types, references to fields that are not there or not yet, and structures that refer to each other in a circle.
 */
final class StructChecks {
    private final Map<String, StructFact> byName = new HashMap<>();
    private final Map<String, Boolean> isFinished = new HashMap<>();

    private StructChecks(List<StructFact> structs) {
        structs.forEach(struct -> byName.put(struct.name(), struct));
    }

    static void check(List<StructFact> structs) {
        StructChecks checks = new StructChecks(structs);
        for (StructFact struct : structs) {
            checks.checkFields(struct);
            checks.refuseCircle(struct, new ArrayList<>());
        }
    }

    private void checkFields(StructFact struct) {
        List<String> earlier = new ArrayList<>();
        for (FieldFact field : struct.fields()) {
            for (TargetAbi abi : TargetAbi.values()) {
                int expected = size(field.type(), abi);
                if (field.size(abi) != expected) {
                    throw field.row().failure("on " + abi + " a " + field.cTypeText() + " has " + expected + " bytes");
                }
            }
            if (field.countField() != null && struct.find(field.countField()) == null) {
                throw field.row().failure("the count is no field: " + field.countField());
            }
            for (ArmCondition condition : field.conditions()) {
                if (!earlier.contains(condition.discriminator())) {
                    throw field.row().failure("the discriminator is no earlier field: " + condition.discriminator());
                }
            }
            checkNesting(struct, field);
            if (earlier.contains(field.name())) {
                throw field.row().failure("a field of this name has been met before");
            }
            earlier.add(field.name());
        }
    }

    /** The tables keep the innermost union only; the outer ones must follow from its discriminator. */
    private static void checkNesting(StructFact struct, FieldFact field) {
        ArmCondition innermost = field.innermost();
        if (innermost == null) {
            return;
        }
        List<ArmCondition> outer =
                field.conditions().subList(0, field.conditions().size() - 1);
        FieldFact discriminator = struct.find(innermost.discriminator());
        if (discriminator == null || !discriminator.conditions().equals(outer)) {
            throw field.row().failure("the outer unions are not those of the discriminator");
        }
    }

    private int size(CType type, TargetAbi abi) {
        if (type.kind().isPointer()) {
            return abi.pointerSize();
        }
        if (type.kind() == FieldKind.STRUCT) {
            return struct(type).size(abi);
        }
        return type.length() * type.scalarKind().scalarByteSize();
    }

    private StructFact struct(CType type) {
        StructFact struct = byName.get(type.target());
        if (struct == null) {
            throw new IllegalStateException("there is no structure " + type.target());
        }
        return struct;
    }

    /** The classes initialise each other, so a circle would leave a constant null. */
    private void refuseCircle(StructFact struct, List<String> path) {
        Boolean finished = isFinished.get(struct.name());
        if (Boolean.TRUE.equals(finished)) {
            return;
        }
        List<String> here = new ArrayList<>(path);
        here.add(struct.name());
        if (finished != null) {
            throw struct.row().failure("structures refer to each other in a circle: " + here);
        }
        isFinished.put(struct.name(), false);
        for (FieldFact field : struct.fields()) {
            if (field.type().target() != null) {
                refuseCircle(struct(field.type()), here);
            }
        }
        isFinished.put(struct.name(), true);
    }
}
