package io.culvert.wfp.expectation;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.culvert.model.Addressing;
import io.culvert.model.Ipv4Addressing;
import io.culvert.model.Ipv4PointToPoint;
import io.culvert.model.Ipv6Addressing;
import io.culvert.model.Ipv6PointToPoint;
import io.culvert.model.PointToPointFilter;
import io.culvert.model.TransportFilter;
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
import java.util.List;
import java.util.function.Function;

/** An array of {@code FWPM_FILTER_CONDITION0}: those on one field side by side, the fields in one order. */
final class ExpectedConditions {

    private static final String LOCAL_ADDRESS =
            "d9ee00de-c1ef-4617-bfe3-ffd8f5a08957"; // FWPM_CONDITION_IP_LOCAL_ADDRESS
    private static final String REMOTE_ADDRESS =
            "b235ae9a-1d64-49b8-a44c-5ff3d9095045"; // FWPM_CONDITION_IP_REMOTE_ADDRESS
    private static final String PROTOCOL = "3971ef2b-623e-4f9a-8cb1-6e79b806b9a7"; // FWPM_CONDITION_IP_PROTOCOL
    private static final String LOCAL_PORT = "0c1ba1af-5765-453f-af22-a8f791ac775b"; // FWPM_CONDITION_IP_LOCAL_PORT
    private static final String REMOTE_PORT = "c35a604d-d22b-4e1a-91b4-68f674ee674b"; // FWPM_CONDITION_IP_REMOTE_PORT

    private final JsonArray conditions = new JsonArray();

    private ExpectedConditions() {}

    static JsonArray of(Addressing addressing) {
        ExpectedConditions expected = new ExpectedConditions();
        if (addressing instanceof Ipv4Addressing ipv4) {
            expected.add(LOCAL_ADDRESS, ipv4.traffic().local().addresses(), ExpectedConditions::ipv4);
            expected.add(REMOTE_ADDRESS, ipv4.traffic().remote().addresses(), ExpectedConditions::ipv4);
            if (ipv4.traffic() instanceof Ipv4PointToPoint pointToPoint) {
                expected.filter(pointToPoint.filter());
            }
        } else {
            Ipv6Addressing ipv6 = (Ipv6Addressing) addressing;
            expected.add(LOCAL_ADDRESS, ipv6.traffic().local().addresses(), ExpectedConditions::ipv6);
            expected.add(REMOTE_ADDRESS, ipv6.traffic().remote().addresses(), ExpectedConditions::ipv6);
            if (ipv6.traffic() instanceof Ipv6PointToPoint pointToPoint) {
                expected.filter(pointToPoint.filter());
            }
        }
        return expected.conditions;
    }

    private void filter(PointToPointFilter pointToPoint) {
        TransportFilter filter = (TransportFilter) pointToPoint;
        add(PROTOCOL, filter.protocols(), ExpectedConditions::protocol);
        add(LOCAL_PORT, filter.localPorts(), ExpectedConditions::port);
        add(REMOTE_PORT, filter.remotePorts(), ExpectedConditions::port);
    }

    private <T> void add(String fieldKey, List<T> alternatives, Function<? super T, JsonObject> value) {
        for (T alternative : alternatives) {
            JsonObject conditionValue = value.apply(alternative);
            boolean range = conditionValue.has("rangeValue");
            conditions.add(Json.object(
                    "fieldKey", fieldKey,
                    "matchType", range ? 5 : 0, // FWP_MATCH_RANGE, FWP_MATCH_EQUAL
                    "conditionValue", conditionValue));
        }
    }

    private static JsonObject ipv4(Ipv4Match match) {
        if (match instanceof Ipv4Address address) {
            return Json.object("type", 3, "uint32", number(address)); // FWP_UINT32
        }
        if (match instanceof Ipv4Subnet subnet) {
            long mask = (0xFFFF_FFFF_0000_0000L >> subnet.prefixLength()) & 0xFFFF_FFFFL;
            return Json.object(
                    "type",
                    256, // FWP_V4_ADDR_MASK
                    "v4AddrMask",
                    Json.object("addr", number(subnet.address()), "mask", mask));
        }
        Ipv4Range range = (Ipv4Range) match;
        return range(ipv4(range.first()), ipv4(range.last()));
    }

    private static JsonObject ipv6(Ipv6Match match) {
        if (match instanceof Ipv6Address address) {
            return Json.object(
                    "type",
                    11, // FWP_BYTE_ARRAY16_TYPE
                    "byteArray16",
                    Json.object("byteArray16", address.toBytes()));
        }
        if (match instanceof Ipv6Subnet subnet) {
            return Json.object(
                    "type",
                    257, // FWP_V6_ADDR_MASK
                    "v6AddrMask",
                    Json.object("addr", subnet.address().toBytes(), "prefixLength", subnet.prefixLength()));
        }
        Ipv6Range range = (Ipv6Range) match;
        return range(ipv6(range.first()), ipv6(range.last()));
    }

    private static JsonObject protocol(IpProtocol protocol) {
        return Json.object("type", 1, "uint8", protocol.number()); // FWP_UINT8
    }

    private static JsonObject port(PortMatch match) {
        if (match instanceof Port port) {
            return Json.object("type", 2, "uint16", port.number()); // FWP_UINT16
        }
        PortRange range = (PortRange) match;
        return range(port(range.first()), port(range.last()));
    }

    private static JsonObject range(JsonObject low, JsonObject high) {
        return Json.object(
                "type",
                258, // FWP_RANGE_TYPE
                "rangeValue",
                Json.object("valueLow", low, "valueHigh", high));
    }

    /** In the order of the host, so 10.0.0.1 is 0x0A000001. Read from the text, which nobody gets wrong. */
    static long number(Ipv4Address address) {
        long number = 0;
        for (String part : address.toString().split("\\.", -1)) {
            number = number * 256 + Integer.parseInt(part);
        }
        return number;
    }
}
