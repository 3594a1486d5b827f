package io.culvert.wfp.lower;

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
import io.culvert.wfp.image.ImageBuilder;
import io.culvert.wfp.layout.sdk.FWPM_FILTER_CONDITION0;
import io.culvert.wfp.layout.sdk.FWP_BYTE_ARRAY16;
import io.culvert.wfp.layout.sdk.FWP_CONDITION_VALUE0;
import io.culvert.wfp.layout.sdk.FWP_DATA_TYPE;
import io.culvert.wfp.layout.sdk.FWP_MATCH_TYPE;
import io.culvert.wfp.layout.sdk.FWP_RANGE0;
import io.culvert.wfp.layout.sdk.FWP_V4_ADDR_AND_MASK;
import io.culvert.wfp.layout.sdk.FWP_V6_ADDR_AND_MASK;
import io.culvert.wfp.layout.sdk.FWP_VALUE0;

/** What the field of a condition is compared with: a match type and a value of exactly the field's type. */
final class ConditionValues {

    private ConditionValues() {}

    static void ipv4(ImageBuilder image, int condition, Ipv4Match match) {
        if (match instanceof Ipv4Address address) {
            int value = equal(image, condition, FWP_DATA_TYPE.FWP_UINT32);
            image.putBits(value, FWP_CONDITION_VALUE0.uint32, address.bits());
        } else if (match instanceof Ipv4Subnet subnet) {
            int value = equal(image, condition, FWP_DATA_TYPE.FWP_V4_ADDR_MASK);
            image.point(value, FWP_CONDITION_VALUE0.v4AddrMask, addressAndMask(image, subnet));
        } else {
            Ipv4Range range = (Ipv4Range) match;
            int place = range(image, condition);
            ipv4(image, low(image, place), range.first());
            ipv4(image, high(image, place), range.last());
        }
    }

    static void ipv6(ImageBuilder image, int condition, Ipv6Match match) {
        if (match instanceof Ipv6Address address) {
            int value = equal(image, condition, FWP_DATA_TYPE.FWP_BYTE_ARRAY16_TYPE);
            image.point(value, FWP_CONDITION_VALUE0.byteArray16, byteArray16(image, address));
        } else if (match instanceof Ipv6Subnet subnet) {
            int value = equal(image, condition, FWP_DATA_TYPE.FWP_V6_ADDR_MASK);
            image.point(value, FWP_CONDITION_VALUE0.v6AddrMask, addressAndPrefix(image, subnet));
        } else {
            Ipv6Range range = (Ipv6Range) match;
            int place = range(image, condition);
            ipv6(image, low(image, place), range.first());
            ipv6(image, high(image, place), range.last());
        }
    }

    static void protocol(ImageBuilder image, int condition, IpProtocol protocol) {
        image.put(equal(image, condition, FWP_DATA_TYPE.FWP_UINT8), FWP_CONDITION_VALUE0.uint8, protocol.number());
    }

    static void port(ImageBuilder image, int condition, PortMatch match) {
        if (match instanceof Port port) {
            image.put(equal(image, condition, FWP_DATA_TYPE.FWP_UINT16), FWP_CONDITION_VALUE0.uint16, port.number());
        } else {
            PortRange range = (PortRange) match;
            int place = range(image, condition);
            port(image, low(image, place), range.first());
            port(image, high(image, place), range.last());
        }
    }

    private static int equal(ImageBuilder image, int condition, int type) {
        return value(image, condition, FWP_MATCH_TYPE.FWP_MATCH_EQUAL, type);
    }

    private static int value(ImageBuilder image, int condition, int matchType, int type) {
        image.put(condition, FWPM_FILTER_CONDITION0.matchType, matchType);
        int value = image.embedded(condition, FWPM_FILTER_CONDITION0.conditionValue);
        image.put(value, FWP_CONDITION_VALUE0.type, type);
        return value;
    }

    /** {@code FWP_RANGE0}. */
    private static int range(ImageBuilder image, int condition) {
        int value = value(image, condition, FWP_MATCH_TYPE.FWP_MATCH_RANGE, FWP_DATA_TYPE.FWP_RANGE_TYPE);
        int range = image.allocate(FWP_RANGE0.LAYOUT);
        image.point(value, FWP_CONDITION_VALUE0.rangeValue, range);
        return range;
    }

    private static int low(ImageBuilder image, int range) {
        return image.embedded(range, FWP_RANGE0.valueLow);
    }

    private static int high(ImageBuilder image, int range) {
        return image.embedded(range, FWP_RANGE0.valueHigh);
    }

    private static void ipv4(ImageBuilder image, int value, Ipv4Address address) {
        image.put(value, FWP_VALUE0.type, FWP_DATA_TYPE.FWP_UINT32);
        image.putBits(value, FWP_VALUE0.uint32, address.bits());
    }

    private static void ipv6(ImageBuilder image, int value, Ipv6Address address) {
        image.put(value, FWP_VALUE0.type, FWP_DATA_TYPE.FWP_BYTE_ARRAY16_TYPE);
        image.point(value, FWP_VALUE0.byteArray16, byteArray16(image, address));
    }

    private static void port(ImageBuilder image, int value, Port port) {
        image.put(value, FWP_VALUE0.type, FWP_DATA_TYPE.FWP_UINT16);
        image.put(value, FWP_VALUE0.uint16, port.number());
    }

    /** {@code FWP_BYTE_ARRAY16}. */
    private static int byteArray16(ImageBuilder image, Ipv6Address address) {
        int place = image.allocate(FWP_BYTE_ARRAY16.LAYOUT);
        image.putBytes(place, FWP_BYTE_ARRAY16.byteArray16, address.toBytes());
        return place;
    }

    /** {@code FWP_V4_ADDR_AND_MASK}. */
    private static int addressAndMask(ImageBuilder image, Ipv4Subnet subnet) {
        int place = image.allocate(FWP_V4_ADDR_AND_MASK.LAYOUT);
        image.putBits(place, FWP_V4_ADDR_AND_MASK.addr, subnet.address().bits());
        image.putBits(place, FWP_V4_ADDR_AND_MASK.mask, subnet.mask());
        return place;
    }

    /** {@code FWP_V6_ADDR_AND_MASK}. */
    private static int addressAndPrefix(ImageBuilder image, Ipv6Subnet subnet) {
        int place = image.allocate(FWP_V6_ADDR_AND_MASK.LAYOUT);
        image.putBytes(place, FWP_V6_ADDR_AND_MASK.addr, subnet.address().toBytes());
        image.put(place, FWP_V6_ADDR_AND_MASK.prefixLength, subnet.prefixLength());
        return place;
    }
}
