package io.culvert.generator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A structure of the SDK. */
record StructFact(
        TsvRow row,
        String name,
        int win64Alignment,
        int win32Alignment,
        List<FieldFact> fields,
        List<UnionFact> unions) {

    int size(TargetAbi abi) {
        return row.integer(abi == TargetAbi.WIN64 ? "x64_size" : "x86_size");
    }

    int alignment(TargetAbi abi) {
        return abi == TargetAbi.WIN64 ? win64Alignment : win32Alignment;
    }

    String minimumWindows() {
        return row.text("min_windows");
    }

    @Nullable
    FieldFact find(String fieldName) {
        return fields.stream()
                .filter(field -> field.name().equals(fieldName))
                .findFirst()
                .orElse(null);
    }

    /** Returns the state in the mingw headers: a text that begins with "same", "missing", or the difference. */
    String mingwStatus() {
        return row.text("mingw10_status");
    }
}
