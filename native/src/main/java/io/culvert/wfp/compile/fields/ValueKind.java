package io.culvert.wfp.compile.fields;

import static io.culvert.wfp.layout.sdk.FWP_DATA_TYPE.*;

import java.util.Optional;

/** The types of values that the fields of a tunnel's conditions have, by {@code FWP_DATA_TYPE}. */
public enum ValueKind {
    /** 8 bits. */
    UINT8,
    /** 16 bits. */
    UINT16,
    /** 32 bits, also an IPv4 address. */
    UINT32,
    /** 64 bits, behind a pointer. */
    UINT64,
    /** An IPv6 address, behind a pointer. */
    BYTE_ARRAY16,
    /** Any number of bytes, behind a pointer. */
    BYTE_BLOB,
    /** An IPv4 address and a mask, behind a pointer. */
    IPV4_MASK,
    /** An IPv6 address and a prefix length, behind a pointer. */
    IPV6_MASK,
    /** Two values of one of the other types, behind a pointer. */
    RANGE;

    /**
     * Finds the kind of a number.
     *
     * @param dataType an {@code FWP_DATA_TYPE}
     * @return the kind; empty for a type that no field of a tunnel's conditions has
     */
    public static Optional<ValueKind> of(int dataType) {
        return switch (dataType) {
            case FWP_UINT8 -> Optional.of(UINT8);
            case FWP_UINT16 -> Optional.of(UINT16);
            case FWP_UINT32 -> Optional.of(UINT32);
            case FWP_UINT64 -> Optional.of(UINT64);
            case FWP_BYTE_ARRAY16_TYPE -> Optional.of(BYTE_ARRAY16);
            case FWP_BYTE_BLOB_TYPE -> Optional.of(BYTE_BLOB);
            case FWP_V4_ADDR_MASK -> Optional.of(IPV4_MASK);
            case FWP_V6_ADDR_MASK -> Optional.of(IPV6_MASK);
            case FWP_RANGE_TYPE -> Optional.of(RANGE);
            default -> Optional.empty();
        };
    }
}
