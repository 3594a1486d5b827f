package io.culvert.generator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a structure.
 *
 * @param cTypeText the C type as the facts write it, remarks included
 * @param conditions the unions that the field is in, the outermost first
 * @param constantsClass the class of the constants that the value is written with, if any
 */
record FieldFact(
        TsvRow row,
        String name,
        String cTypeText,
        CType type,
        List<ArmCondition> conditions,
        PointerRule pointerRule,
        @Nullable String countField,
        @Nullable String constantsClass,
        boolean isSecret,
        String minimumWindows) {

    int offset(TargetAbi abi) {
        return row.integer(abi == TargetAbi.WIN64 ? "x64_offset" : "x86_offset");
    }

    int size(TargetAbi abi) {
        return row.integer(abi == TargetAbi.WIN64 ? "x64_size" : "x86_size");
    }

    /** The union that decides whether the field exists, given that its discriminator does. */
    @Nullable
    ArmCondition innermost() {
        return conditions.isEmpty() ? null : conditions.get(conditions.size() - 1);
    }
}
