package io.culvert.wfp.embedded;

import io.culvert.net.Ipv6Address;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.sdk.FWP_BYTE_ARRAY16;
import io.culvert.wfp.layout.sdk.FWP_CONDITION_VALUE0;
import io.culvert.wfp.layout.sdk.FWP_DATA_TYPE;
import io.culvert.wfp.layout.sdk.FWP_RANGE0;
import io.culvert.wfp.layout.sdk.FWP_V4_ADDR_AND_MASK;
import io.culvert.wfp.layout.sdk.FWP_V6_ADDR_AND_MASK;
import io.culvert.wfp.layout.sdk.FWP_VALUE0;
import java.util.Comparator;

/** Looks at the value of a condition by itself. */
final class ConditionValueVerifier {

    private static final int HIGHEST_IPV6_PREFIX = 128;

    private final Refusals refusals;

    ConditionValueVerifier(Refusals refusals) {
        this.refusals = refusals;
    }

    /** The type that the field must have: of a range, the one of its ends. */
    int verify(StructView value) {
        int type = value.bits(FWP_CONDITION_VALUE0.type);
        switch (type) {
            case FWP_DATA_TYPE.FWP_V4_ADDR_MASK -> ipv4Mask(required(value, FWP_CONDITION_VALUE0.v4AddrMask));
            case FWP_DATA_TYPE.FWP_V6_ADDR_MASK -> ipv6Prefix(required(value, FWP_CONDITION_VALUE0.v6AddrMask));
            case FWP_DATA_TYPE.FWP_BYTE_ARRAY16_TYPE -> required(value, FWP_CONDITION_VALUE0.byteArray16);
            case FWP_DATA_TYPE.FWP_BYTE_BLOB_TYPE -> required(value, FWP_CONDITION_VALUE0.byteBlob);
            case FWP_DATA_TYPE.FWP_UINT64 -> required(value, FWP_CONDITION_VALUE0.uint64);
            case FWP_DATA_TYPE.FWP_RANGE_TYPE -> {
                return range(required(value, FWP_CONDITION_VALUE0.rangeValue));
            }
            default -> {
                // Held in the value itself, or of a type that no field here has.
            }
        }
        return type;
    }

    private int range(StructView range) {
        StructView low = range.inner(FWP_RANGE0.valueLow);
        StructView high = range.inner(FWP_RANGE0.valueHigh);
        int type = low.bits(FWP_VALUE0.type);
        refusals.unless(
                type == high.bits(FWP_VALUE0.type),
                ErrorCodes.FWP_E_INVALID_RANGE,
                () -> "the ends of a range are of two types");
        boolean upwards = switch (type) {
            case FWP_DATA_TYPE.FWP_UINT8 -> isUpwards(low, high, FWP_VALUE0.uint8);
            case FWP_DATA_TYPE.FWP_UINT16 -> isUpwards(low, high, FWP_VALUE0.uint16);
            case FWP_DATA_TYPE.FWP_UINT32 -> isUpwards(low, high, FWP_VALUE0.uint32);
            case FWP_DATA_TYPE.FWP_UINT64 -> Long.compareUnsigned(uint64(low), uint64(high)) <= 0;
            case FWP_DATA_TYPE.FWP_BYTE_ARRAY16_TYPE ->
                Comparator.<Ipv6Address>naturalOrder().compare(address(low), address(high)) <= 0;
            case FWP_DATA_TYPE.FWP_BYTE_BLOB_TYPE -> areThere(low, high);
            // Of a type that no field here has.
            default -> true;
        };
        refusals.unless(upwards, ErrorCodes.FWP_E_INVALID_RANGE, () -> "a range runs downwards");
        return type;
    }

    private static boolean isUpwards(StructView low, StructView high, FieldLayout field) {
        return low.get(field) <= high.get(field);
    }

    private long uint64(StructView value) {
        return value.uint64Pointee(FWP_VALUE0.uint64)
                .orElseThrow(
                        () -> refusals.refusal(ErrorCodes.FWP_E_NULL_POINTER, FWP_VALUE0.uint64.path() + " is null"));
    }

    /** In which order bytes stand is not said. */
    private boolean areThere(StructView low, StructView high) {
        required(low, FWP_VALUE0.byteBlob);
        required(high, FWP_VALUE0.byteBlob);
        return true;
    }

    private Ipv6Address address(StructView value) {
        return Ipv6Address.of(required(value, FWP_VALUE0.byteArray16).bytes(FWP_BYTE_ARRAY16.byteArray16));
    }

    private void ipv4Mask(StructView addressAndMask) {
        int mask = addressAndMask.bits(FWP_V4_ADDR_AND_MASK.mask);
        refusals.unless(
                Integer.bitCount(mask) == Integer.numberOfLeadingZeros(~mask),
                ErrorCodes.FWP_E_INVALID_NET_MASK,
                () -> FWP_V4_ADDR_AND_MASK.mask.path() + " has ones behind zeros");
    }

    private void ipv6Prefix(StructView addressAndPrefix) {
        int length = addressAndPrefix.bits(FWP_V6_ADDR_AND_MASK.prefixLength);
        refusals.unless(
                length <= HIGHEST_IPV6_PREFIX,
                ErrorCodes.FWP_E_INVALID_NET_MASK,
                () -> FWP_V6_ADDR_AND_MASK.prefixLength.path() + " is " + length);
    }

    private StructView required(StructView value, FieldLayout arm) {
        refusals.unless(!value.isNull(arm), ErrorCodes.FWP_E_NULL_POINTER, () -> arm.path() + " is null");
        return new StructView(value.reader(), value.reader().target(value.place(), arm));
    }
}
