package io.culvert.wfp.image.build;

import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.GuidBytes;
import io.culvert.wfp.layout.StructLayout;
import java.util.UUID;

/**
 * Builds an image: the caller reserves places and puts fields by name. A place is an offset as an {@code int}, so no objects
 * other than the image are created. New memory is zero, which the platform takes as "not set".
 *
 * <p>Not thread-safe. {@link #close()} overwrites the memory, also after {@link #build}, which takes a copy.
 */
public final class ImageBuilder extends ImageMemory implements AutoCloseable {

    private static final int UTF16_ALIGNMENT = 2;
    private static final int GUID_ALIGNMENT = 4;
    private static final int UINT64_ALIGNMENT = 8;

    private final TargetAbi abi;

    /**
     * An empty image.
     *
     * @param abi the binary interface
     */
    public ImageBuilder(TargetAbi abi) {
        this.abi = abi;
    }

    /**
     * Reserves a structure.
     *
     * @param layout the layout of the structure
     * @return its place
     */
    public int allocate(StructLayout layout) {
        return reserve(layout.byteSize(abi), layout.byteAlignment(abi));
    }

    /**
     * Reserves consecutive structures.
     *
     * @param layout the layout of the structure
     * @param count their number
     * @return the place of the first, or {@link NativeImage#NULL} if there is none
     */
    public int allocate(StructLayout layout, int count) {
        return count == 0
                ? NativeImage.NULL
                : reserve(Math.multiplyExact(layout.byteSize(abi), count), layout.byteAlignment(abi));
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
        return first + layout.byteSize(abi) * index;
    }

    /**
     * A structure within another.
     *
     * @param struct place of the outer one
     * @param field its field
     * @return the place of the inner one
     */
    public int embedded(int struct, FieldLayout field) {
        require(field, field.kind() == FieldKind.STRUCT);
        return struct + field.byteOffset(abi);
    }

    /**
     * Puts a number.
     *
     * @param struct place of the structure
     * @param field an integer or enumeration of it
     * @param value not negative, within the field's width; for a field of 64 bits, all of them
     * @throws ArithmeticException if the value does not fit
     */
    public void put(int struct, FieldLayout field, long value) {
        int width = field.kind().scalarByteSize();
        if (width == 0 || (width < Long.BYTES && value >>> (width * Byte.SIZE) != 0)) {
            throw new ArithmeticException(value + " does not fit " + field.path() + ", a " + field.cType());
        }
        LittleEndian.write(bytes, struct + field.byteOffset(abi), width, value);
    }

    /**
     * Puts bits, the highest of which may be set, such as an {@code int} of flags or an IPv4 address.
     *
     * @param struct place of the structure
     * @param field a 32-bit field of it
     * @param bits all 32 bits
     */
    public void putBits(int struct, FieldLayout field, int bits) {
        put(struct, field, Integer.toUnsignedLong(bits));
    }

    /**
     * Sets a pointer.
     *
     * @param struct place of the structure
     * @param field a pointer of it
     * @param target the place that it points to; {@link NativeImage#NULL} leaves it null
     */
    public void point(int struct, FieldLayout field, int target) {
        require(field, field.kind().isPointer());
        if (target != NativeImage.NULL) {
            int slot = struct + field.byteOffset(abi);
            LittleEndian.write(bytes, slot, abi.pointerSize(), target);
            relocate(slot);
        }
    }

    /**
     * Puts a GUID into a structure.
     *
     * @param struct place of the structure
     * @param field a GUID of it
     * @param value the GUID
     */
    public void putGuid(int struct, FieldLayout field, UUID value) {
        require(field, field.isGuid() && !field.kind().isPointer());
        GuidBytes.write(value, bytes, struct + field.byteOffset(abi));
    }

    /**
     * Adds a GUID.
     *
     * @param value the GUID
     * @return its place
     */
    public int guid(UUID value) {
        int place = reserve(GuidBytes.BYTE_SIZE, GUID_ALIGNMENT);
        GuidBytes.write(value, bytes, place);
        return place;
    }

    /**
     * Puts bytes into an array within a structure.
     *
     * @param struct place of the structure
     * @param field an array of bytes of it
     * @param value as many bytes as the field has
     */
    public void putBytes(int struct, FieldLayout field, byte[] value) {
        require(field, field.kind() == FieldKind.BYTES && field.byteSize(abi) == value.length);
        System.arraycopy(value, 0, bytes, struct + field.byteOffset(abi), value.length);
    }

    /**
     * Adds bytes.
     *
     * @param value the bytes
     * @return their place, or {@link NativeImage#NULL} if there are none
     */
    public int bytes(byte[] value) {
        return bytes(value, 1);
    }

    /**
     * Adds the bytes of a structure without a layout.
     *
     * @param value the bytes
     * @param alignment of the structure, a power of two
     * @return their place, or {@link NativeImage#NULL} if there are none
     */
    public int bytes(byte[] value, int alignment) {
        int place = value.length == 0 ? NativeImage.NULL : reserve(value.length, alignment);
        if (place != NativeImage.NULL) {
            System.arraycopy(value, 0, bytes, place, value.length);
        }
        return place;
    }

    /**
     * Adds bytes by a copier, so that a secret has no copy between its owner and the image.
     *
     * @param length their number
     * @param copier copies them to an offset of an array
     * @return their place, or {@link NativeImage#NULL} if there are none
     */
    public int bytes(int length, ByteCopier copier) {
        int place = length == 0 ? NativeImage.NULL : reserve(length, 1);
        if (place != NativeImage.NULL) {
            copier.copyTo(bytes, place);
        }
        return place;
    }

    /**
     * Adds a text: UTF-16, low byte first, with terminator.
     *
     * @param text the text
     * @return its place
     */
    public int utf16(String text) {
        int length = text.length();
        int place = reserve(Math.multiplyExact(length + 1, Character.BYTES), UTF16_ALIGNMENT);
        // A local variable: the loop would load the field anew for each character.
        byte[] target = bytes;
        for (int i = 0; i < length; i++) {
            LittleEndian.UINT16.set(target, place + i * Character.BYTES, (short) text.charAt(i));
        }
        return place;
    }

    /**
     * Adds a text: one byte for each character, with terminator.
     *
     * @param text the text, all of it ASCII
     * @return its place
     */
    public int ascii(String text) {
        int place = reserve(text.length() + 1, 1);
        for (int i = 0; i < text.length(); i++) {
            bytes[place + i] = (byte) text.charAt(i);
        }
        return place;
    }

    /**
     * Reserves an array of null pointers.
     *
     * @param count their number
     * @return its place, or {@link NativeImage#NULL} if there is none
     */
    public int pointers(int count) {
        return count == 0 ? NativeImage.NULL : reserve(Math.multiplyExact(abi.pointerSize(), count), abi.pointerSize());
    }

    /**
     * Sets an element of an array of pointers.
     *
     * @param first place of the array
     * @param index its index, from 0
     * @param target the place that it points to
     */
    public void pointElement(int first, int index, int target) {
        int slot = first + abi.pointerSize() * index;
        LittleEndian.write(bytes, slot, abi.pointerSize(), target);
        relocate(slot);
    }

    /**
     * Adds a 64-bit number, for a condition value.
     *
     * @param bits all 64 bits
     * @return its place
     */
    public int uint64(long bits) {
        int place = reserve(Long.BYTES, UINT64_ALIGNMENT);
        LittleEndian.UINT64.set(bytes, place, bits);
        return place;
    }

    /**
     * Returns the image.
     *
     * @param arguments the arguments of the call
     * @return a copy of what was laid out
     */
    public NativeImage build(CallArguments arguments) {
        return new ImageBytes(abi, copy(), relocations(), arguments);
    }

    /** Overwrites the memory. */
    @Override
    public void close() {
        clear();
    }

    /** Puts bytes unchanged. They must not contain pointers, which would not be relocated. */
    void putRaw(int place, byte[] value) {
        System.arraycopy(value, 0, bytes, place, value.length);
    }

    private static void require(FieldLayout field, boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException(field.path() + ", a " + field.cType() + ", does not take this");
        }
    }
}
