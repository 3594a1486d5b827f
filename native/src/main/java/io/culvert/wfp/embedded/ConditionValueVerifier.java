package io.culvert.wfp.embedded;

import io.culvert.net.Ipv6Address;
import io.culvert.wfp.compile.fields.ValueKind;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.sdk.FWP_BYTE_ARRAY16;
import io.culvert.wfp.layout.sdk.FWP_CONDITION_VALUE0;
import io.culvert.wfp.layout.sdk.FWP_RANGE0;
import io.culvert.wfp.layout.sdk.FWP_V4_ADDR_AND_MASK;
import io.culvert.wfp.layout.sdk.FWP_V6_ADDR_AND_MASK;
import io.culvert.wfp.layout.sdk.FWP_VALUE0;
import java.util.Comparator;
import java.util.Optional;

/** Verifies the value of a condition on its own. */
final class ConditionValueVerifier {

    private static final int HIGHEST_IPV6_PREFIX = 128;

    private final Refusals refusals;

    ConditionValueVerifier(Refusals refusals) {
        this.refusals = refusals;
    }

    /**
     * The type that the field must have.
     *
     * @param number the {@code FWP_DATA_TYPE}
     * @param kind the same as a kind; empty for a type that no field has
     */
    record ComparedType(int number, Optional<ValueKind> kind) {

        ComparedType(int number) {
            this(number, ValueKind.of(number));
        }
    }

    /** Returns the type of the value, or of its ends if it is a range. */
    ComparedType verify(StructView value) {
        ComparedType type = new ComparedType(value.bits(FWP_CONDITION_VALUE0.type));
        return type.kind().isPresent() ? verify(value, type, type.kind().get()) : type;
    }

    private ComparedType verify(StructView value, ComparedType type, ValueKind kind) {
        switch (kind) {
            case RANGE -> {
                return range(required(value, FWP_CONDITION_VALUE0.rangeValue));
            }
            case IPV4_MASK -> ipv4Mask(required(value, FWP_CONDITION_VALUE0.v4AddrMask));
            case IPV6_MASK -> ipv6Prefix(required(value, FWP_CONDITION_VALUE0.v6AddrMask));
            case BYTE_ARRAY16 -> required(value, FWP_CONDITION_VALUE0.byteArray16);
            case BYTE_BLOB -> required(value, FWP_CONDITION_VALUE0.byteBlob);
            case UINT64 -> required(value, FWP_CONDITION_VALUE0.uint64);
            case UINT8, UINT16, UINT32 -> {}
        }
        return type;
    }

    private ComparedType range(StructView range) {
        StructView low = range.inner(FWP_RANGE0.valueLow);
        StructView high = range.inner(FWP_RANGE0.valueHigh);
        ComparedType type = new ComparedType(low.bits(FWP_VALUE0.type));
        refusals.unless(
                type.number() == high.bits(FWP_VALUE0.type),
                ErrorCodes.FWP_E_INVALID_RANGE,
                () -> "the ends of a range have different types");
        refusals.unless(
                type.kind().map(kind -> isUpwards(low, high, kind)).orElse(true),
                ErrorCodes.FWP_E_INVALID_RANGE,
                () -> "the first value of a range is greater than the last");
        return type;
    }

    private boolean isUpwards(StructView low, StructView high, ValueKind kind) {
        return switch (kind) {
            case UINT8 -> isUpwards(low, high, FWP_VALUE0.uint8);
            case UINT16 -> isUpwards(low, high, FWP_VALUE0.uint16);
            case UINT32 -> isUpwards(low, high, FWP_VALUE0.uint32);
            case UINT64 -> Long.compareUnsigned(uint64(low), uint64(high)) <= 0;
            case BYTE_ARRAY16 -> Comparator.<Ipv6Address>naturalOrder().compare(address(low), address(high)) <= 0;
            case BYTE_BLOB -> arePresent(low, high);
            // FWP_VALUE0 has no arm for them, so the check of the image has refused them.
            case IPV4_MASK, IPV6_MASK, RANGE -> true;
        };
    }

    private static boolean isUpwards(StructView low, StructView high, FieldLayout field) {
        return low.get(field) <= high.get(field);
    }

    private long uint64(StructView value) {
        return value.uint64Pointee(FWP_VALUE0.uint64)
                .orElseThrow(
                        () -> refusals.refusal(ErrorCodes.FWP_E_NULL_POINTER, FWP_VALUE0.uint64.path() + " is null"));
    }

    /** The order of byte blobs is not documented. */
    private boolean arePresent(StructView low, StructView high) {
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
                () -> FWP_V4_ADDR_AND_MASK.mask.path() + " has ones after zeros");
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
