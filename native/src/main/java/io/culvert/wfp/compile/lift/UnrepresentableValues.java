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

/** Refuses what the values have no word for. */
final class UnrepresentableValues {

    private static final HexFormat HEX = HexFormat.of();

    private UnrepresentableValues() {}

    /** A number that must be zero. */
    static void absent(StructView struct, FieldLayout field) {
        requireZero(struct, field, field.path());
    }

    /** A number that must be zero, if the version has it. */
    static void absent(StructView struct, Optional<FieldLayout> field) {
        field.ifPresent(there -> absent(struct, there));
    }

    /** A pointer that must be null. */
    static void absentPointer(StructView struct, FieldLayout field) {
        if (!struct.isNull(field)) {
            throw new UnknownPolicyException(field.path(), "not null", "nothing there");
        }
    }

    /** A pointer that must be null, if the version has it. */
    static void absentPointer(StructView struct, Optional<FieldLayout> field) {
        field.ifPresent(there -> absentPointer(struct, there));
    }

    /** A counted array that must have nothing, if the version has it. */
    static void absentArray(StructView struct, Optional<FieldLayout> field) {
        field.ifPresent(there -> {
            absentPointer(struct, there);
            absent(struct, count(there));
        });
    }

    /** A counted array that says it has elements must have them. */
    static List<StructView> array(StructView struct, FieldLayout field) {
        if (struct.isNull(field) && field.count() != null) {
            absent(struct, count(field));
        }
        return struct.array(field);
    }

    private static FieldLayout count(FieldLayout array) {
        return Objects.requireNonNull(array.count(), array.path());
    }

    /** An {@code FWP_BYTE_BLOB} that must be empty. */
    static void absentBlob(StructView struct, FieldLayout field) {
        requireZero(struct.inner(field), FWP_BYTE_BLOB.size, field.path() + ".size");
    }

    /** An {@code FWP_BYTE_BLOB} inside a structure; one that says it has bytes must have them. */
    static byte[] blob(StructView struct, FieldLayout field) {
        if (struct.inner(field).isNull(FWP_BYTE_BLOB.data)) {
            requireZero(struct.inner(field), FWP_BYTE_BLOB.size, field.path() + ".size, without data,");
        }
        return struct.blob(field);
    }

    /** An {@code FWP_BYTE_BLOB} of its own. */
    static byte[] blob(StructView blob) {
        int bytes = blob.reader().target(blob.place(), FWP_BYTE_BLOB.data);
        if (bytes == NativeImage.NULL) {
            requireZero(blob, FWP_BYTE_BLOB.size, FWP_BYTE_BLOB.size.path() + ", without data,");
            return new byte[0];
        }
        return blob.reader().bytesAt(bytes, blob.get(FWP_BYTE_BLOB.size), FWP_BYTE_BLOB.data);
    }

    /** What a pointer leads to that this library never leaves null. */
    static StructView required(StructView struct, FieldLayout field) {
        return struct.pointee(field)
                .orElseThrow(() -> new UnknownPolicyException(field.path(), "null", "a value there"));
    }

    /** The kind that a number stands for. */
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
            throw new UnknownPolicyException(path, "0x" + HEX.toHexDigits(value), "0 there");
        }
    }
}
