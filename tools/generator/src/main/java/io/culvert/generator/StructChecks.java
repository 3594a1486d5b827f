package io.culvert.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Refuses structures that are inconsistent or that the generated classes cannot express. These are sizes that differ from
 * the types, references to unknown or later fields, and circular references between structures.
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
                throw field.row().failure("the count must be a field: " + field.countField());
            }
            for (ArmCondition condition : field.conditions()) {
                if (!earlier.contains(condition.discriminator())) {
                    throw field.row()
                            .failure("the discriminator must be an earlier field: " + condition.discriminator());
                }
            }
            checkNesting(struct, field);
            if (earlier.contains(field.name())) {
                throw field.row().failure("duplicate field");
            }
            earlier.add(field.name());
        }
    }

    /** Checks that the discriminator implies the outer unions. The tables contain only the innermost union. */
    private static void checkNesting(StructFact struct, FieldFact field) {
        ArmCondition innermost = field.innermost();
        if (innermost == null) {
            return;
        }
        List<ArmCondition> outer =
                field.conditions().subList(0, field.conditions().size() - 1);
        FieldFact discriminator = struct.find(innermost.discriminator());
        if (discriminator == null || !discriminator.conditions().equals(outer)) {
            throw field.row().failure("the outer unions must equal those of the discriminator");
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
            throw new IllegalStateException("unknown structure " + type.target());
        }
        return struct;
    }

    /** Refuses circular references, because the classes initialize each other: a circle would leave a constant null. */
    private void refuseCircle(StructFact struct, List<String> path) {
        Boolean finished = isFinished.get(struct.name());
        if (Boolean.TRUE.equals(finished)) {
            return;
        }
        List<String> here = new ArrayList<>(path);
        here.add(struct.name());
        if (finished != null) {
            throw struct.row().failure("circular references between structures: " + here);
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
