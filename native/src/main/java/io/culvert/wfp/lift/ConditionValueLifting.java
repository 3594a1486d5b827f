package io.culvert.wfp.lift;

import io.culvert.net.IpProtocol;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4Match;
import io.culvert.net.Ipv4Range;
import io.culvert.net.Ipv4Subnet;
import io.culvert.net.Ipv6Address;
import io.culvert.net.Ipv6Match;
import io.culvert.net.Ipv6Range;
import io.culvert.net.Ipv6Subnet;
import io.culvert.net.Port;
import io.culvert.net.PortMatch;
import io.culvert.net.PortRange;
import io.culvert.wfp.UnknownPolicyException;
import io.culvert.wfp.image.StructView;
import io.culvert.wfp.layout.sdk.FWPM_FILTER_CONDITION0;
import io.culvert.wfp.layout.sdk.FWP_BYTE_ARRAY16;
import io.culvert.wfp.layout.sdk.FWP_CONDITION_VALUE0;
import io.culvert.wfp.layout.sdk.FWP_DATA_TYPE;
import io.culvert.wfp.layout.sdk.FWP_MATCH_TYPE;
import io.culvert.wfp.layout.sdk.FWP_RANGE0;
import io.culvert.wfp.layout.sdk.FWP_V4_ADDR_AND_MASK;
import io.culvert.wfp.layout.sdk.FWP_V6_ADDR_AND_MASK;
import io.culvert.wfp.layout.sdk.FWP_VALUE0;
import java.util.HexFormat;

/** Reads what the field of a condition is compared with. */
final class ConditionValueLifting {

    private static final HexFormat HEX = HexFormat.of();

    private ConditionValueLifting() {}

    static Ipv4Match ipv4(StructView condition) {
        StructView value = condition.inner(FWPM_FILTER_CONDITION0.conditionValue);
        return switch (value.bits(FWP_CONDITION_VALUE0.type)) {
            case FWP_DATA_TYPE.FWP_UINT32 -> {
                requireEqual(condition);
                yield new Ipv4Address(value.bits(FWP_CONDITION_VALUE0.uint32));
            }
            case FWP_DATA_TYPE.FWP_V4_ADDR_MASK -> {
                requireEqual(condition);
                yield subnet(Unsaid.required(value, FWP_CONDITION_VALUE0.v4AddrMask));
            }
            case FWP_DATA_TYPE.FWP_RANGE_TYPE -> {
                StructView range = range(condition, value);
                yield new Ipv4Range(
                        ipv4Value(range.inner(FWP_RANGE0.valueLow)), ipv4Value(range.inner(FWP_RANGE0.valueHigh)));
            }
            default -> throw Unsaid.unknown(value, FWP_CONDITION_VALUE0.type, "an IPv4 address, prefix or range");
        };
    }

    static Ipv6Match ipv6(StructView condition) {
        StructView value = condition.inner(FWPM_FILTER_CONDITION0.conditionValue);
        return switch (value.bits(FWP_CONDITION_VALUE0.type)) {
            case FWP_DATA_TYPE.FWP_BYTE_ARRAY16_TYPE -> {
                requireEqual(condition);
                yield ipv6Address(Unsaid.required(value, FWP_CONDITION_VALUE0.byteArray16));
            }
            case FWP_DATA_TYPE.FWP_V6_ADDR_MASK -> {
                requireEqual(condition);
                StructView prefix = Unsaid.required(value, FWP_CONDITION_VALUE0.v6AddrMask);
                yield new Ipv6Subnet(
                        Ipv6Address.of(prefix.bytes(FWP_V6_ADDR_AND_MASK.addr)),
                        prefix.bits(FWP_V6_ADDR_AND_MASK.prefixLength));
            }
            case FWP_DATA_TYPE.FWP_RANGE_TYPE -> {
                StructView range = range(condition, value);
                yield new Ipv6Range(
                        ipv6Value(range.inner(FWP_RANGE0.valueLow)), ipv6Value(range.inner(FWP_RANGE0.valueHigh)));
            }
            default -> throw Unsaid.unknown(value, FWP_CONDITION_VALUE0.type, "an IPv6 address, prefix or range");
        };
    }

    static IpProtocol protocol(StructView condition) {
        StructView value = condition.inner(FWPM_FILTER_CONDITION0.conditionValue);
        requireEqual(condition);
        if (value.bits(FWP_CONDITION_VALUE0.type) != FWP_DATA_TYPE.FWP_UINT8) {
            throw Unsaid.unknown(value, FWP_CONDITION_VALUE0.type, "a protocol as FWP_UINT8");
        }
        return new IpProtocol(value.bits(FWP_CONDITION_VALUE0.uint8));
    }

    static PortMatch port(StructView condition) {
        StructView value = condition.inner(FWPM_FILTER_CONDITION0.conditionValue);
        return switch (value.bits(FWP_CONDITION_VALUE0.type)) {
            case FWP_DATA_TYPE.FWP_UINT16 -> {
                requireEqual(condition);
                yield new Port(value.bits(FWP_CONDITION_VALUE0.uint16));
            }
            case FWP_DATA_TYPE.FWP_RANGE_TYPE -> {
                StructView range = range(condition, value);
                yield new PortRange(
                        portValue(range.inner(FWP_RANGE0.valueLow)), portValue(range.inner(FWP_RANGE0.valueHigh)));
            }
            default -> throw Unsaid.unknown(value, FWP_CONDITION_VALUE0.type, "a port or a range of ports");
        };
    }

    private static Ipv4Subnet subnet(StructView struct) {
        int mask = struct.bits(FWP_V4_ADDR_AND_MASK.mask);
        int prefixLength = Integer.bitCount(mask);
        Ipv4Subnet subnet = new Ipv4Subnet(new Ipv4Address(struct.bits(FWP_V4_ADDR_AND_MASK.addr)), prefixLength);
        // The ones of a mask that is a prefix stand in front of all zeros.
        if (Integer.numberOfLeadingZeros(~mask) != prefixLength) {
            throw new UnknownPolicyException(
                    FWP_V4_ADDR_AND_MASK.mask.path(), "0x" + HEX.toHexDigits(mask), "ones before zeros");
        }
        return subnet;
    }

    private static StructView range(StructView condition, StructView value) {
        if (condition.bits(FWPM_FILTER_CONDITION0.matchType) != FWP_MATCH_TYPE.FWP_MATCH_RANGE) {
            throw Unsaid.unknown(condition, FWPM_FILTER_CONDITION0.matchType, "FWP_MATCH_RANGE for a range");
        }
        return Unsaid.required(value, FWP_CONDITION_VALUE0.rangeValue);
    }

    private static void requireEqual(StructView condition) {
        if (condition.bits(FWPM_FILTER_CONDITION0.matchType) != FWP_MATCH_TYPE.FWP_MATCH_EQUAL) {
            throw Unsaid.unknown(condition, FWPM_FILTER_CONDITION0.matchType, "FWP_MATCH_EQUAL for one value");
        }
    }

    private static Ipv4Address ipv4Value(StructView value) {
        requireType(value, FWP_DATA_TYPE.FWP_UINT32);
        return new Ipv4Address(value.bits(FWP_VALUE0.uint32));
    }

    private static Ipv6Address ipv6Value(StructView value) {
        requireType(value, FWP_DATA_TYPE.FWP_BYTE_ARRAY16_TYPE);
        return ipv6Address(Unsaid.required(value, FWP_VALUE0.byteArray16));
    }

    private static Port portValue(StructView value) {
        requireType(value, FWP_DATA_TYPE.FWP_UINT16);
        return new Port(value.bits(FWP_VALUE0.uint16));
    }

    private static Ipv6Address ipv6Address(StructView bytes) {
        return Ipv6Address.of(bytes.bytes(FWP_BYTE_ARRAY16.byteArray16));
    }

    private static void requireType(StructView value, int type) {
        if (value.bits(FWP_VALUE0.type) != type) {
            throw Unsaid.unknown(value, FWP_VALUE0.type, "ends of a range that have the type of the field");
        }
    }
}
