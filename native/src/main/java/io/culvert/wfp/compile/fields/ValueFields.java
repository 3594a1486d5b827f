package io.culvert.wfp.compile.fields;

import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;
import io.culvert.wfp.layout.sdk.FWP_CONDITION_VALUE0;
import io.culvert.wfp.layout.sdk.FWP_VALUE0;

/**
 * A value with its type: {@code FWP_CONDITION_VALUE0} or {@code FWP_VALUE0}.
 *
 * @param type {@code type}, which selects the arm in use
 * @param uint8 {@code uint8}
 * @param uint16 {@code uint16}
 * @param uint32 {@code uint32}
 * @param uint64 {@code uint64}, a pointer
 * @param byteArray16 {@code byteArray16}, a pointer
 * @param byteBlob {@code byteBlob}, a pointer
 */
public record ValueFields(
        FieldLayout type,
        FieldLayout uint8,
        FieldLayout uint16,
        FieldLayout uint32,
        FieldLayout uint64,
        FieldLayout byteArray16,
        FieldLayout byteBlob) {

    /** The value of a condition. */
    public static final ValueFields OF_CONDITION = of(FWP_CONDITION_VALUE0.LAYOUT);

    /** One end of a range. */
    public static final ValueFields OF_RANGE = of(FWP_VALUE0.LAYOUT);

    private static ValueFields of(StructLayout layout) {
        return new ValueFields(
                layout.field("type"),
                layout.field("uint8"),
                layout.field("uint16"),
                layout.field("uint32"),
                layout.field("uint64"),
                layout.field("byteArray16"),
                layout.field("byteBlob"));
    }
}
