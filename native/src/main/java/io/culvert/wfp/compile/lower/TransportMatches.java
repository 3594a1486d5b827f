package io.culvert.wfp.compile.lower;

import io.culvert.net.IcmpCode;
import io.culvert.net.IcmpCodeComparison;
import io.culvert.net.IcmpCodeMatch;
import io.culvert.net.IcmpCodeRange;
import io.culvert.net.IcmpType;
import io.culvert.net.IcmpTypeComparison;
import io.culvert.net.IcmpTypeMatch;
import io.culvert.net.IcmpTypeRange;
import io.culvert.net.IpProtocol;
import io.culvert.net.IpProtocolComparison;
import io.culvert.net.IpProtocolRange;
import io.culvert.net.Port;
import io.culvert.net.PortComparison;
import io.culvert.net.PortMatch;
import io.culvert.net.PortRange;
import io.culvert.net.ProtocolMatch;
import io.culvert.wfp.image.build.ImageBuilder;

/** Conditions on what follows the header of IP: protocol, ports, and the fields of ICMP that share their keys. */
final class TransportMatches {

    private TransportMatches() {}

    static void protocol(ImageBuilder image, int condition, ProtocolMatch match) {
        if (match instanceof IpProtocol value) {
            protocol(image, ValueVersion.OF_CONDITION, ConditionValues.equal(image, condition), value);
        } else if (match instanceof IpProtocolRange range) {
            int place = ConditionValues.range(image, condition);
            protocol(image, ValueVersion.OF_RANGE, ConditionValues.low(image, place), range.first());
            protocol(image, ValueVersion.OF_RANGE, ConditionValues.high(image, place), range.last());
        } else {
            IpProtocolComparison compared = (IpProtocolComparison) match;
            int value = ConditionValues.compared(image, condition, compared.comparison());
            protocol(image, ValueVersion.OF_CONDITION, value, compared.than());
        }
    }

    private static void protocol(ImageBuilder image, ValueVersion version, int place, IpProtocol value) {
        ValueLowering.uint8(image, version, place, value.number());
    }

    static void port(ImageBuilder image, int condition, PortMatch match) {
        if (match instanceof Port value) {
            port(image, ValueVersion.OF_CONDITION, ConditionValues.equal(image, condition), value);
        } else if (match instanceof PortRange range) {
            int place = ConditionValues.range(image, condition);
            port(image, ValueVersion.OF_RANGE, ConditionValues.low(image, place), range.first());
            port(image, ValueVersion.OF_RANGE, ConditionValues.high(image, place), range.last());
        } else {
            PortComparison compared = (PortComparison) match;
            int value = ConditionValues.compared(image, condition, compared.comparison());
            port(image, ValueVersion.OF_CONDITION, value, compared.than());
        }
    }

    private static void port(ImageBuilder image, ValueVersion version, int place, Port value) {
        ValueLowering.uint16(image, version, place, value.number());
    }

    static void icmpType(ImageBuilder image, int condition, IcmpTypeMatch match) {
        if (match instanceof IcmpType value) {
            icmpType(image, ValueVersion.OF_CONDITION, ConditionValues.equal(image, condition), value);
        } else if (match instanceof IcmpTypeRange range) {
            int place = ConditionValues.range(image, condition);
            icmpType(image, ValueVersion.OF_RANGE, ConditionValues.low(image, place), range.first());
            icmpType(image, ValueVersion.OF_RANGE, ConditionValues.high(image, place), range.last());
        } else {
            IcmpTypeComparison compared = (IcmpTypeComparison) match;
            int value = ConditionValues.compared(image, condition, compared.comparison());
            icmpType(image, ValueVersion.OF_CONDITION, value, compared.than());
        }
    }

    private static void icmpType(ImageBuilder image, ValueVersion version, int place, IcmpType value) {
        ValueLowering.uint16(image, version, place, value.number());
    }

    static void icmpCode(ImageBuilder image, int condition, IcmpCodeMatch match) {
        if (match instanceof IcmpCode value) {
            icmpCode(image, ValueVersion.OF_CONDITION, ConditionValues.equal(image, condition), value);
        } else if (match instanceof IcmpCodeRange range) {
            int place = ConditionValues.range(image, condition);
            icmpCode(image, ValueVersion.OF_RANGE, ConditionValues.low(image, place), range.first());
            icmpCode(image, ValueVersion.OF_RANGE, ConditionValues.high(image, place), range.last());
        } else {
            IcmpCodeComparison compared = (IcmpCodeComparison) match;
            int value = ConditionValues.compared(image, condition, compared.comparison());
            icmpCode(image, ValueVersion.OF_CONDITION, value, compared.than());
        }
    }

    private static void icmpCode(ImageBuilder image, ValueVersion version, int place, IcmpCode value) {
        ValueLowering.uint16(image, version, place, value.number());
    }
}
