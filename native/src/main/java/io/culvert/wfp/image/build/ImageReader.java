package io.culvert.wfp.image.build;

import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.image.CorruptImageException;
import io.culvert.wfp.image.CorruptImageException.Damage;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.GuidBytes;
import io.culvert.wfp.layout.StructLayout;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/**
 * Reads an image by place and field. Checks everything: a value outside the image, or one that is not aligned, causes a
 * {@link CorruptImageException} that names the field.
 */
public final class ImageReader {

    private static final int UTF16_ALIGNMENT = 2;

    private final ImageBytes image;
    private final TargetAbi abi;
    private final byte[] bytes;

    /**
     * A reader.
     *
     * @param image the image; not copied, so it must stay open while the reader is used
     */
    public ImageReader(NativeImage image) {
        this.image = ImageBytes.of(image);
        this.abi = image.abi();
        this.bytes = this.image.rawBytes();
    }

    /**
     * The binary interface of the image.
     *
     * @return the ABI
     */
    public TargetAbi abi() {
        return abi;
    }

    /** The size of the image. */
    int byteSize() {
        return bytes.length;
    }

    /**
     * Reads a number.
     *
     * @param struct place of the structure
     * @param field an integer or enumeration of it
     * @return the value; below 64 bits as an unsigned number
     */
    public long get(int struct, FieldLayout field) {
        int width = field.kind().scalarByteSize();
        if (width == 0) {
            throw new IllegalArgumentException(field.path() + ", a " + field.cType() + ", is no number");
        }
        return LittleEndian.read(bytes, slot(struct, field, width), width);
    }

    /**
     * Reads the bits of a 32-bit number.
     *
     * @param struct place of the structure
     * @param field a 32-bit field of it
     * @return all 32 bits
     */
    public int bits(int struct, FieldLayout field) {
        return (int) get(struct, field);
    }

    /**
     * The target of a pointer.
     *
     * @param struct place of the structure
     * @param field a pointer of it
     * @return a place, or {@link NativeImage#NULL}; the target itself is not checked
     */
    public int target(int struct, FieldLayout field) {
        return pointer(slot(struct, field, abi.pointerSize()), field);
    }

    /**
     * The place of a structure within another.
     *
     * @param struct place of the outer one
     * @param field its field
     * @return the place of the inner one
     */
    public int embedded(int struct, FieldLayout field) {
        return slot(struct, field, field.byteSize(abi));
    }

    /**
     * One of consecutive structures.
     *
     * @param first place of the first
     * @param layout the layout of the structure
     * @param index its index, from 0
     * @return its place
     */
    public int element(int first, StructLayout layout, int index) {
        return Math.addExact(first, Math.multiplyExact(layout.byteSize(abi), index));
    }

    /**
     * The number of elements of a field. Reads the count only; {@link #requireRoom} checks the elements.
     *
     * @param struct place of the structure
     * @param field a field with a {@linkplain FieldLayout#count() count}, or one that has one element
     * @return the number
     */
    public long count(int struct, FieldLayout field) {
        FieldLayout count = field.count();
        return count == null ? 1 : get(struct, count);
    }

    /**
     * Throws if elements are outside the image or not aligned.
     *
     * @param place of the first
     * @param count their number
     * @param byteSize of one
     * @param byteAlignment of each
     * @param what they are, for the message
     */
    public void requireRoom(int place, long count, int byteSize, int byteAlignment, Object what) {
        if (place < 0 || count * byteSize > bytes.length - place) {
            throw new ImageCorruption(
                    Damage.OUT_OF_BOUNDS,
                    what + ": " + count + " of " + byteSize + " bytes at " + hex(place) + " reach out of an image of "
                            + bytes.length + " bytes");
        }
        if (place % byteAlignment != 0) {
            throw new ImageCorruption(
                    Damage.OUT_OF_BOUNDS, what + ": " + hex(place) + " is not a multiple of " + byteAlignment);
        }
    }

    /**
     * Reads a GUID within a structure.
     *
     * @param struct place of the structure
     * @param field a GUID of it
     * @return the GUID
     */
    public UUID guid(int struct, FieldLayout field) {
        return GuidBytes.parse(bytes, slot(struct, field, GuidBytes.BYTE_SIZE));
    }

    /**
     * Reads a GUID at a place.
     *
     * @param place its place
     * @param what it is, for the message
     * @return the GUID
     */
    public UUID guidAt(int place, Object what) {
        requireRoom(place, 1, GuidBytes.BYTE_SIZE, Integer.BYTES, what);
        return GuidBytes.parse(bytes, place);
    }

    /**
     * Reads an array of bytes within a structure.
     *
     * @param struct place of the structure
     * @param field an array of bytes of it
     * @return a copy
     */
    public byte[] bytes(int struct, FieldLayout field) {
        int place = slot(struct, field, field.byteSize(abi));
        return Arrays.copyOfRange(bytes, place, place + field.byteSize(abi));
    }

    /**
     * Reads bytes. They may be a secret, which the caller must overwrite.
     *
     * @param place the first
     * @param count their number
     * @param what they are, for the message
     * @return a copy
     */
    public byte[] bytesAt(int place, long count, Object what) {
        requireRoom(place, count, 1, 1, what);
        return Arrays.copyOfRange(bytes, place, place + (int) count);
    }

    /**
     * Reads a text: UTF-16, low byte first, up to its terminator.
     *
     * @param place the first character
     * @param what it is, for the message
     * @return the text
     */
    public String utf16At(int place, Object what) {
        int size = utf16Size(place, what);
        return new String(bytes, place, size - Character.BYTES, StandardCharsets.UTF_16LE);
    }

    /** Size of a text in bytes, its terminator included. */
    int utf16Size(int place, Object what) {
        return textSize(place, Character.BYTES, UTF16_ALIGNMENT, what);
    }

    /** Size of a text of 8-bit characters in bytes, its terminator included. */
    int asciiSize(int place, Object what) {
        return textSize(place, 1, 1, what);
    }

    String asciiAt(int place, Object what) {
        return new String(bytes, place, asciiSize(place, what) - 1, StandardCharsets.US_ASCII);
    }

    /** The target of a pointer slot, or null. A slot without a relocation must contain zero. */
    int pointer(int slot, Object what) {
        long place = LittleEndian.readPlace(abi, bytes, slot);
        if (image.isPointer(slot)) {
            if (place < 0 || place >= bytes.length) {
                throw new ImageCorruption(
                        Damage.OUT_OF_BOUNDS,
                        what + " at " + hex(slot) + " leads to 0x" + Long.toHexString(place) + ", outside an image of "
                                + bytes.length + " bytes");
            }
            return (int) place;
        }
        if (place != 0) {
            throw new ImageCorruption(
                    Damage.OUT_OF_BOUNDS, what + " at " + hex(slot) + " is an address that the image does not know");
        }
        return NativeImage.NULL;
    }

    private int slot(int struct, FieldLayout field, int width) {
        long place = (long) struct + field.byteOffset(abi);
        if (struct < 0 || place + width > bytes.length) {
            throw new ImageCorruption(
                    Damage.OUT_OF_BOUNDS,
                    field.path() + " at 0x" + Long.toHexString(place) + " reaches out of an image of " + bytes.length
                            + " bytes");
        }
        return (int) place;
    }

    private int textSize(int place, int width, int alignment, Object what) {
        requireRoom(place, 1, width, alignment, what);
        for (int end = place; end + width <= bytes.length; end += width) {
            if (LittleEndian.read(bytes, end, width) == 0) {
                return end + width - place;
            }
        }
        throw new ImageCorruption(Damage.OUT_OF_BOUNDS, what + ": the text at " + hex(place) + " has no terminator");
    }

    static String hex(int place) {
        return "0x" + Integer.toHexString(place);
    }
}
