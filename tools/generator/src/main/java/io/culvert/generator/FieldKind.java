package io.culvert.generator;

/** The physical form of a field. The constants have the names of the generated tables, which the compiler of native checks. */
enum FieldKind {
    UINT8(1),
    UINT16(2),
    UINT32(4),
    UINT64(8),
    INT8(1),
    INT16(2),
    INT32(4),
    INT64(8),
    FLOAT32(4),
    FLOAT64(8),
    /** A C enumeration. */
    ENUM32(4),

    STRUCT,
    /** An array of bytes inside the structure. */
    BYTES,
    /** An array of other elements inside the structure. */
    INLINE_ARRAY,

    POINTER_TO_STRUCT,
    POINTER_TO_BYTES,
    POINTER_TO_UTF16,
    POINTER_TO_ASCII,
    POINTER_TO_POINTERS,
    POINTER_TO_SCALAR,
    /** An address that the tables do not follow. */
    OPAQUE;

    private final int scalarByteSize;

    FieldKind() {
        this(0);
    }

    FieldKind(int scalarByteSize) {
        this.scalarByteSize = scalarByteSize;
    }

    /** Returns the size of a scalar in bytes, which is also its alignment; 0 for other kinds. */
    int scalarByteSize() {
        return scalarByteSize;
    }

    /** Returns whether the field contains an address. These kinds are the last constants. */
    boolean isPointer() {
        return compareTo(POINTER_TO_STRUCT) >= 0;
    }
}
