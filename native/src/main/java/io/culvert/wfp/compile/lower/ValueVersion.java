package io.culvert.wfp.compile.lower;

import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;
import io.culvert.wfp.layout.sdk.FWP_CONDITION_VALUE0;
import io.culvert.wfp.layout.sdk.FWP_VALUE0;

/** One of the two structures for a value of any type: of a condition, and of one end of a range. */
final class ValueVersion {

    static final ValueVersion OF_CONDITION = new ValueVersion(FWP_CONDITION_VALUE0.LAYOUT);
    static final ValueVersion OF_RANGE = new ValueVersion(FWP_VALUE0.LAYOUT);

    final FieldLayout type;
    final FieldLayout uint8;
    final FieldLayout uint16;
    final FieldLayout uint32;
    final FieldLayout uint64;
    final FieldLayout byteArray16;
    final FieldLayout byteBlob;

    private ValueVersion(StructLayout layout) {
        type = layout.field("type");
        uint8 = layout.field("uint8");
        uint16 = layout.field("uint16");
        uint32 = layout.field("uint32");
        uint64 = layout.field("uint64");
        byteArray16 = layout.field("byteArray16");
        byteBlob = layout.field("byteBlob");
    }
}
