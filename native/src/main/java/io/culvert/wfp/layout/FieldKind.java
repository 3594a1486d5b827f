package io.culvert.wfp.layout;

/**
 * The physical form of a field: how its bytes are read, and what a pointer points to.
 *
 * <p>All integers are little-endian. {@link FieldLayout} has the rest: the structure embedded or pointed to, the form of
 * one element, the field that counts the elements.
 */
public enum FieldKind {
    /** An unsigned 8-bit integer. */
    UINT8(1),
    /** An unsigned 16-bit integer. */
    UINT16(2),
    /** An unsigned 32-bit integer. */
    UINT32(4),
    /** An unsigned 64-bit integer. */
    UINT64(8),
    /** A signed 8-bit integer. */
    INT8(1),
    /** A signed 16-bit integer. */
    INT16(2),
    /** A signed 32-bit integer; also a {@code BOOL}, where zero is false and everything else is true. */
    INT32(4),
    /** A signed 64-bit integer. */
    INT64(8),
    /** An IEEE 754 number of 32 bits. */
    FLOAT32(4),
    /** An IEEE 754 number of 64 bits. */
    FLOAT64(8),
    /** A C enumeration, 32 bits; {@link FieldLayout#constants()} has its values. */
    ENUM32(4),

    /** A structure inside the structure; {@link FieldLayout#target()} is its layout. */
    STRUCT(0),
    /** An array of bytes inside the structure, of fixed length. */
    BYTES(0),
    /**
     * An array of {@link FieldLayout#elementKind() elements} inside the structure. If it has a
     * {@link FieldLayout#count() count}, it is the last field, and the count, not the field's size, is the number of
     * elements in memory.
     */
    INLINE_ARRAY(0),

    /**
     * The address of one structure, or, if the field has a {@link FieldLayout#count() count}, of the first of an array of
     * them. {@link FieldLayout#target()} is the layout.
     */
    POINTER_TO_STRUCT(0),
    /** The address of bytes; the field's {@link FieldLayout#count() count} is their number. */
    POINTER_TO_BYTES(0),
    /** The address of a text in UTF-16LE that ends with a 16-bit zero. */
    POINTER_TO_UTF16(0),
    /** The address of a text of 8-bit characters that ends with a zero byte. */
    POINTER_TO_ASCII(0),
    /**
     * The address of an array of pointers; the field's {@link FieldLayout#count() count} is their number;
     * {@link FieldLayout#elementKind()} is the kind of each, {@link #POINTER_TO_UTF16} or {@link #POINTER_TO_ASCII}.
     */
    POINTER_TO_POINTERS(0),
    /**
     * The address of one number, or, if the field has a {@link FieldLayout#count() count}, of the first of an array of
     * them; {@link FieldLayout#elementKind()} is the kind of number.
     */
    POINTER_TO_SCALAR(0),
    /**
     * An address that the tables do not follow: the access control lists of a security descriptor in absolute form
     * ({@code PACL}). No policy structure has one.
     */
    OPAQUE(0);

    private final int scalarByteSize;

    FieldKind(int scalarByteSize) {
        this.scalarByteSize = scalarByteSize;
    }

    /**
     * Whether the field is a single number or enumeration.
     *
     * @return true for the numbers and {@link #ENUM32}
     */
    public boolean isScalar() {
        return scalarByteSize != 0;
    }

    /**
     * The size of a scalar, which is also its alignment.
     *
     * @return the size in bytes, 0 if this kind is no scalar
     */
    public int scalarByteSize() {
        return scalarByteSize;
    }

    /**
     * Whether the field holds an address.
     *
     * @return true for the pointer kinds and {@link #OPAQUE}
     */
    public boolean isPointer() {
        return switch (this) {
            case POINTER_TO_STRUCT,
                    POINTER_TO_BYTES,
                    POINTER_TO_UTF16,
                    POINTER_TO_ASCII,
                    POINTER_TO_POINTERS,
                    POINTER_TO_SCALAR,
                    OPAQUE -> true;
            default -> false;
        };
    }
}
