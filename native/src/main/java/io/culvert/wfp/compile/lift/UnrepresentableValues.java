package io.culvert.wfp.compile.lift;

import io.culvert.wfp.error.UnknownPolicyException;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.sdk.FWP_BYTE_BLOB;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/** Refuses what the values of a policy cannot represent. */
final class UnrepresentableValues {

    private static final HexFormat HEX = HexFormat.of();

    private UnrepresentableValues() {}

    /** Requires that a number is zero. */
    static void absent(StructView struct, FieldLayout field) {
        requireZero(struct, field, field.path());
    }

    /** Requires that a number is zero, if the version has the field. */
    static void absent(StructView struct, Optional<FieldLayout> field) {
        field.ifPresent(there -> absent(struct, there));
    }

    /** Requires that a pointer is null. */
    static void absentPointer(StructView struct, FieldLayout field) {
        if (!struct.isNull(field)) {
            throw new UnknownPolicyException(field.path(), "not null", "null");
        }
    }

    /** Requires that a pointer is null, if the version has the field. */
    static void absentPointer(StructView struct, Optional<FieldLayout> field) {
        field.ifPresent(there -> absentPointer(struct, there));
    }

    /** Requires that a counted array is empty, if the version has the field. */
    static void absentArray(StructView struct, Optional<FieldLayout> field) {
        field.ifPresent(there -> {
            absentPointer(struct, there);
            absent(struct, count(there));
        });
    }

    /** Reads a counted array. A count that is not zero requires elements. */
    static List<StructView> array(StructView struct, FieldLayout field) {
        if (struct.isNull(field) && field.count() != null) {
            absent(struct, count(field));
        }
        return struct.array(field);
    }

    private static FieldLayout count(FieldLayout array) {
        return Objects.requireNonNull(array.count(), array.path());
    }

    /** Requires that an {@code FWP_BYTE_BLOB} is empty. */
    static void absentBlob(StructView struct, FieldLayout field) {
        requireZero(struct.inner(field), FWP_BYTE_BLOB.size, field.path() + ".size");
    }

    /** Reads an {@code FWP_BYTE_BLOB} inside a structure. A size that is not zero requires data. */
    static byte[] blob(StructView struct, FieldLayout field) {
        if (struct.inner(field).isNull(FWP_BYTE_BLOB.data)) {
            requireZero(struct.inner(field), FWP_BYTE_BLOB.size, field.path() + ".size, without data,");
        }
        return struct.blob(field);
    }

    /** Reads an {@code FWP_BYTE_BLOB} that is not inside a structure. */
    static byte[] blob(StructView blob) {
        int bytes = blob.reader().target(blob.place(), FWP_BYTE_BLOB.data);
        if (bytes == NativeImage.NULL) {
            requireZero(blob, FWP_BYTE_BLOB.size, FWP_BYTE_BLOB.size.path() + ", without data,");
            return new byte[0];
        }
        return blob.reader().bytesAt(bytes, blob.get(FWP_BYTE_BLOB.size), FWP_BYTE_BLOB.data);
    }

    /** Reads the structure that a pointer must point to. */
    static StructView required(StructView struct, FieldLayout field) {
        return struct.pointee(field).orElseThrow(() -> new UnknownPolicyException(field.path(), "null", "a value"));
    }

    /** Returns the kind that a number stands for. */
    static <K> K kind(StructView struct, FieldLayout field, IntFunction<Optional<K>> kinds, String understood) {
        return kinds.apply(struct.bits(field)).orElseThrow(() -> unknown(struct, field, understood));
    }

    /** The refusal of a number that no value of a policy corresponds to. */
    static UnknownPolicyException unknown(StructView struct, FieldLayout field, String understood) {
        long value = struct.get(field);
        String text = field.constants() == null
                ? Long.toUnsignedString(value)
                : field.constants().describe(value);
        return new UnknownPolicyException(field.path(), text, understood);
    }

    private static void requireZero(StructView struct, FieldLayout field, String path) {
        long value = struct.get(field);
        if (value != 0) {
            throw new UnknownPolicyException(path, "0x" + HEX.toHexDigits(value), "0");
        }
    }
}
