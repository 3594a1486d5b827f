package io.culvert.wfp.image.build;

import io.culvert.wfp.image.CorruptImageException;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;
import io.culvert.wfp.layout.sdk.FWP_BYTE_BLOB;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * A structure in an image, for reading. Meant for images that passed {@link ImageCheck}; for others, each method may throw a
 * {@link CorruptImageException}.
 *
 * @param reader reads the image
 * @param place the first byte of the structure
 */
public record StructView(ImageReader reader, int place) {

    /**
     * Reads a number.
     *
     * @param field an integer or enumeration
     * @return the value; below 64 bits as an unsigned number
     */
    public long get(FieldLayout field) {
        return reader.get(place, field);
    }

    /**
     * Reads a number of at most 32 bits.
     *
     * @param field an integer or enumeration
     * @return all 32 bits
     */
    public int bits(FieldLayout field) {
        return reader.bits(place, field);
    }

    /**
     * Reads an array of bytes within the structure.
     *
     * @param field the array
     * @return a copy
     */
    public byte[] bytes(FieldLayout field) {
        return reader.bytes(place, field);
    }

    /**
     * Reads a GUID within the structure.
     *
     * @param field the GUID
     * @return its value
     */
    public UUID guid(FieldLayout field) {
        return reader.guid(place, field);
    }

    /**
     * A structure inside this one.
     *
     * @param field the field of the structure
     * @return the inner one
     */
    public StructView inner(FieldLayout field) {
        return new StructView(reader, reader.embedded(place, field));
    }

    /**
     * Whether a pointer is null.
     *
     * @param field the pointer
     * @return true if it leads nowhere
     */
    public boolean isNull(FieldLayout field) {
        return reader.target(place, field) == NativeImage.NULL;
    }

    /**
     * The structure that a pointer leads to.
     *
     * @param field the pointer
     * @return the structure, empty if the pointer is null
     */
    public Optional<StructView> pointee(FieldLayout field) {
        int target = reader.target(place, field);
        return target == NativeImage.NULL ? Optional.empty() : Optional.of(new StructView(reader, target));
    }

    /**
     * The structures that a counted pointer leads to.
     *
     * @param field the pointer
     * @return the structures; none if the pointer is null
     */
    public List<StructView> array(FieldLayout field) {
        StructLayout layout = Objects.requireNonNull(field.target(), field.path());
        int first = reader.target(place, field);
        List<StructView> all = new ArrayList<>();
        long count = first == NativeImage.NULL ? 0 : reader.count(place, field);
        for (int i = 0; i < count; i++) {
            all.add(new StructView(reader, reader.element(first, layout, i)));
        }
        return all;
    }

    /**
     * The text that a pointer leads to.
     *
     * @param field the pointer
     * @return the text, empty if the pointer is null
     */
    public Optional<String> text(FieldLayout field) {
        int target = reader.target(place, field);
        return target == NativeImage.NULL ? Optional.empty() : Optional.of(reader.utf16At(target, field));
    }

    /**
     * The GUID that a pointer leads to.
     *
     * @param field the pointer
     * @return the GUID, empty if the pointer is null
     */
    public Optional<UUID> guidPointee(FieldLayout field) {
        int target = reader.target(place, field);
        return target == NativeImage.NULL ? Optional.empty() : Optional.of(reader.guidAt(target, field));
    }

    /**
     * The texts of 8-bit characters that an array of pointers leads to.
     *
     * @param field a pointer to pointers
     * @return the texts; none if the pointer is null
     */
    public List<String> asciiTexts(FieldLayout field) {
        int first = reader.target(place, field);
        long count = first == NativeImage.NULL ? 0 : reader.count(place, field);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(reader.asciiAt(reader.pointer(first + i * reader.abi().pointerSize(), field), field));
        }
        return all;
    }

    /**
     * The 64-bit number that a pointer leads to.
     *
     * @param field the pointer
     * @return all 64 bits, empty if the pointer is null
     */
    public OptionalLong uint64Pointee(FieldLayout field) {
        int target = reader.target(place, field);
        return target == NativeImage.NULL
                ? OptionalLong.empty()
                : OptionalLong.of(LittleEndian.read(reader.bytesAt(target, Long.BYTES, field), 0, Long.BYTES));
    }

    /**
     * The bytes of an {@code FWP_BYTE_BLOB} inside this structure.
     *
     * @param field the blob
     * @return a copy, which the caller wipes if it is a secret; empty if the pointer is null, for any size
     */
    public byte[] blob(FieldLayout field) {
        StructView blob = inner(field);
        int target = reader.target(blob.place, FWP_BYTE_BLOB.data);
        return target == NativeImage.NULL ? new byte[0] : reader.bytesAt(target, blob.get(FWP_BYTE_BLOB.size), field);
    }
}
