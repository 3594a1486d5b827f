package io.culvert.wfp.compile.lower;

import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4Comparison;
import io.culvert.net.Ipv4Match;
import io.culvert.net.Ipv4Range;
import io.culvert.net.Ipv4Subnet;
import io.culvert.net.Ipv6Address;
import io.culvert.net.Ipv6Comparison;
import io.culvert.net.Ipv6Match;
import io.culvert.net.Ipv6Range;
import io.culvert.net.Ipv6Subnet;
import io.culvert.wfp.image.build.ImageBuilder;
import io.culvert.wfp.layout.sdk.FWP_CONDITION_VALUE0;
import io.culvert.wfp.layout.sdk.FWP_DATA_TYPE;
import io.culvert.wfp.layout.sdk.FWP_V4_ADDR_AND_MASK;
import io.culvert.wfp.layout.sdk.FWP_V6_ADDR_AND_MASK;

/** Conditions on addresses: IPv4 as a number, IPv6 as it goes over the wire. */
final class AddressMatches {

    private AddressMatches() {}

    static void ipv4(ImageBuilder image, int condition, Ipv4Match match) {
        if (match instanceof Ipv4Address address) {
            ipv4(image, ValueVersion.OF_CONDITION, ConditionValues.equal(image, condition), address);
        } else if (match instanceof Ipv4Subnet subnet) {
            int value = ConditionValues.equal(image, condition);
            image.put(value, FWP_CONDITION_VALUE0.type, FWP_DATA_TYPE.FWP_V4_ADDR_MASK);
            image.point(value, FWP_CONDITION_VALUE0.v4AddrMask, addressAndMask(image, subnet));
        } else if (match instanceof Ipv4Range range) {
            int place = ConditionValues.range(image, condition);
            ipv4(image, ValueVersion.OF_RANGE, ConditionValues.low(image, place), range.first());
            ipv4(image, ValueVersion.OF_RANGE, ConditionValues.high(image, place), range.last());
        } else {
            Ipv4Comparison compared = (Ipv4Comparison) match;
            int value = ConditionValues.compared(image, condition, compared.comparison());
            ipv4(image, ValueVersion.OF_CONDITION, value, compared.than());
        }
    }

    static void ipv6(ImageBuilder image, int condition, Ipv6Match match) {
        if (match instanceof Ipv6Address address) {
            ipv6(image, ValueVersion.OF_CONDITION, ConditionValues.equal(image, condition), address);
        } else if (match instanceof Ipv6Subnet subnet) {
            int value = ConditionValues.equal(image, condition);
            image.put(value, FWP_CONDITION_VALUE0.type, FWP_DATA_TYPE.FWP_V6_ADDR_MASK);
            image.point(value, FWP_CONDITION_VALUE0.v6AddrMask, addressAndPrefix(image, subnet));
        } else if (match instanceof Ipv6Range range) {
            int place = ConditionValues.range(image, condition);
            ipv6(image, ValueVersion.OF_RANGE, ConditionValues.low(image, place), range.first());
            ipv6(image, ValueVersion.OF_RANGE, ConditionValues.high(image, place), range.last());
        } else {
            Ipv6Comparison compared = (Ipv6Comparison) match;
            int value = ConditionValues.compared(image, condition, compared.comparison());
            ipv6(image, ValueVersion.OF_CONDITION, value, compared.than());
        }
    }

    private static void ipv4(ImageBuilder image, ValueVersion version, int value, Ipv4Address address) {
        ValueLowering.uint32(image, version, value, address.bits());
    }

    private static void ipv6(ImageBuilder image, ValueVersion version, int value, Ipv6Address address) {
        ValueLowering.byteArray16(image, version, value, address);
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
