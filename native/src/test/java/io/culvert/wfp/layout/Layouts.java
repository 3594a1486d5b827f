package io.culvert.wfp.layout;

import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.layout.sdk.Structs;
import java.util.Arrays;
import java.util.List;

/** What the tests of all layouts ask of a layout. */
final class Layouts {
    private Layouts() {}

    static List<StructLayout> all() {
        return Structs.TABLE.all();
    }

    static int alignment(FieldLayout field, TargetAbi abi) {
        StructLayout target = field.target();
        if (field.kind() == FieldKind.STRUCT && target != null) {
            return target.byteAlignment(abi);
        }
        if (field.kind().isPointer()) {
            return abi.pointerSize();
        }
        return field.kind().isScalar() ? field.kind().scalarByteSize() : field.elementByteAlignment(abi);
    }

    static int end(FieldLayout field, TargetAbi abi) {
        return field.byteOffset(abi) + field.byteSize(abi);
    }

    /** Whether the two are never in use together: somewhere up the unions around them they are in different arms. */
    static boolean areExclusive(FieldLayout one, FieldLayout other) {
        for (FieldLayout inner = one; inner != null; inner = inner.discriminator()) {
            for (FieldLayout outer = other; outer != null; outer = outer.discriminator()) {
                if (inner.unionName() != null
                        && inner.unionName().equals(outer.unionName())
                        && !Arrays.equals(inner.armTags(), outer.armTags())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the structure holds an address, itself or in a structure inside it. */
    static boolean hasPointer(StructLayout layout) {
        return layout.fields().stream()
                .anyMatch(field -> field.kind().isPointer()
                        || (field.kind() == FieldKind.STRUCT && field.target() != null && hasPointer(field.target())));
    }
}
