package io.culvert.generator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a structure.
 *
 * @param cTypeText the C type in the facts, with remarks
 * @param conditions the unions that contain the field, outermost first
 * @param constantsClass the class of the constants for the value; otherwise null
 * @param addressForm the form of the address that the field contains; otherwise null
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
        @Nullable AddressForm addressForm,
        boolean isSecret,
        String minimumWindows) {

    int offset(TargetAbi abi) {
        return row.integer(abi == TargetAbi.WIN64 ? "x64_offset" : "x86_offset");
    }

    int size(TargetAbi abi) {
        return row.integer(abi == TargetAbi.WIN64 ? "x64_size" : "x86_size");
    }

    /** Returns the innermost union, which selects the field if its discriminator exists. */
    @Nullable
    ArmCondition innermost() {
        return conditions.isEmpty() ? null : conditions.get(conditions.size() - 1);
    }
}
