package io.culvert.wfp.lift;

import io.culvert.wfp.UnknownPolicyException;
import io.culvert.wfp.image.ImageReader;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;
import io.culvert.wfp.layout.sdk.FWP_BYTE_BLOB;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A structure in an image.
 *
 * @param reader reads the image
 * @param place where the structure begins
 */
record Struct(ImageReader reader, int place) {

    private static final HexFormat HEX = HexFormat.of();

    long get(FieldLayout field) {
        return reader.get(place, field);
    }

    int bits(FieldLayout field) {
        return reader.bits(place, field);
    }

    byte[] bytes(FieldLayout field) {
        return reader.bytes(place, field);
    }

    UUID guid(FieldLayout field) {
        return reader.guid(place, field);
    }

    /** A structure inside this one. */
    Struct inner(FieldLayout field) {
        return new Struct(reader, reader.embedded(place, field));
    }

    /** What a pointer leads to. */
    Optional<Struct> pointee(FieldLayout field) {
        int target = reader.target(place, field);
        return target == NativeImage.NULL ? Optional.empty() : Optional.of(new Struct(reader, target));
    }

    /** What a pointer leads to that this library never leaves null. */
    Struct required(FieldLayout field) {
        return pointee(field).orElseThrow(() -> new UnknownPolicyException(field.path(), "null", "a value there"));
    }

    /** The structures that a counted pointer leads to. */
    List<Struct> array(FieldLayout field) {
        StructLayout layout = Objects.requireNonNull(field.target(), field.path());
        Optional<Struct> first = pointee(field);
        List<Struct> all = new ArrayList<>();
        long count = first.isPresent() ? reader.count(place, field) : 0;
        for (int i = 0; i < count; i++) {
            all.add(new Struct(reader, reader.element(first.get().place, layout, i)));
        }
        return all;
    }

    Optional<String> text(FieldLayout field) {
        int target = reader.target(place, field);
        return target == NativeImage.NULL ? Optional.empty() : Optional.of(reader.utf16At(target, field));
    }

    Optional<UUID> guidPointee(FieldLayout field) {
        int target = reader.target(place, field);
        return target == NativeImage.NULL ? Optional.empty() : Optional.of(reader.guidAt(target, field));
    }

    /** The bytes of an {@code FWP_BYTE_BLOB} inside this structure; a secret is the caller's to wipe. */
    byte[] blob(FieldLayout field) {
        Struct blob = inner(field);
        int target = reader.target(blob.place, FWP_BYTE_BLOB.data);
        if (target == NativeImage.NULL) {
            requireZero(blob, FWP_BYTE_BLOB.size, field.path() + ".size, without data,");
            return new byte[0];
        }
        return reader.bytesAt(target, blob.get(FWP_BYTE_BLOB.size), field);
    }

    /** Refuses a number that the values have no word for. */
    void absent(FieldLayout field) {
        requireZero(this, field, field.path());
    }

    /** Refuses a pointer that the values have no word for. */
    void absentPointer(FieldLayout field) {
        if (reader.target(place, field) != NativeImage.NULL) {
            throw new UnknownPolicyException(field.path(), "not null", "nothing there");
        }
    }

    /** Refuses bytes that the values have no word for. */
    void absentBlob(FieldLayout field) {
        if (blob(field).length != 0) {
            throw new UnknownPolicyException(field.path(), "not empty", "nothing there");
        }
    }

    /** A number that stands for nothing the values can say. */
    UnknownPolicyException unknown(FieldLayout field, String understood) {
        long value = get(field);
        String text = field.constants() == null ? "" + value : field.constants().describe(value);
        return new UnknownPolicyException(field.path(), text, understood);
    }

    private static void requireZero(Struct struct, FieldLayout field, String path) {
        long value = struct.get(field);
        if (value != 0) {
            throw new UnknownPolicyException(path, "0x" + HEX.toHexDigits(value), "0 there");
        }
    }
}
