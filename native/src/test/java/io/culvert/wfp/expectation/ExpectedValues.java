package io.culvert.wfp.expectation;

import com.google.gson.JsonObject;
import io.culvert.net.IcmpCode;
import io.culvert.net.IcmpCodeComparison;
import io.culvert.net.IcmpCodeMatch;
import io.culvert.net.IcmpCodeRange;
import io.culvert.net.IcmpType;
import io.culvert.net.IcmpTypeComparison;
import io.culvert.net.IcmpTypeMatch;
import io.culvert.net.IcmpTypeRange;
import io.culvert.net.IcmpVersion;
import io.culvert.net.InterfaceComparison;
import io.culvert.net.InterfaceLuid;
import io.culvert.net.InterfaceMatch;
import io.culvert.net.InterfaceRange;
import io.culvert.net.IpProtocol;
import io.culvert.net.IpProtocolComparison;
import io.culvert.net.IpProtocolRange;
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
import io.culvert.net.NetworkProfile;
import io.culvert.net.Port;
import io.culvert.net.PortComparison;
import io.culvert.net.PortMatch;
import io.culvert.net.PortRange;
import io.culvert.net.ProfileComparison;
import io.culvert.net.ProfileMatch;
import io.culvert.net.ProfileRange;
import io.culvert.net.ProtocolMatch;
import io.culvert.net.RealmComparison;
import io.culvert.net.RealmMatch;
import io.culvert.net.RealmRange;
import io.culvert.net.SecurityRealm;
import java.math.BigInteger;

/** What the fields of conditions are compared with: one kind of value a field. */
final class ExpectedValues {

    static final BigInteger ZERO = BigInteger.ZERO;

    private ExpectedValues() {}

    static ExpectedMatch ipv4(Ipv4Match match) {
        if (match instanceof Ipv4Address address) {
            return ExpectedMatch.equal(value(address));
        }
        if (match instanceof Ipv4Range range) {
            return ExpectedMatch.range(value(range.first()), value(range.last()));
        }
        if (match instanceof Ipv4Comparison comparison) {
            return ExpectedMatch.compared(comparison.comparison(), value(comparison.than()));
        }
        Ipv4Subnet subnet = (Ipv4Subnet) match;
        long mask = (0xFFFF_FFFF_0000_0000L >> subnet.prefixLength()) & 0xFFFF_FFFFL;
        return ExpectedMatch.equal(Json.object(
                "type",
                256, // FWP_V4_ADDR_MASK
                "v4AddrMask",
                Json.object("addr", number(subnet.address()), "mask", mask)));
    }

    private static JsonObject value(Ipv4Address address) {
        return Json.object("type", 3, "uint32", number(address)); // FWP_UINT32
    }

    /** In the order of the host, so 10.0.0.1 is 0x0A000001. Read from the text, whose order is unambiguous. */
    static long number(Ipv4Address address) {
        long number = 0;
        for (String part : address.toString().split("\\.", -1)) {
            number = number * 256 + Integer.parseInt(part);
        }
        return number;
    }

    static ExpectedMatch ipv6(Ipv6Match match) {
        if (match instanceof Ipv6Address address) {
            return ExpectedMatch.equal(value(address));
        }
        if (match instanceof Ipv6Range range) {
            return ExpectedMatch.range(value(range.first()), value(range.last()));
        }
        if (match instanceof Ipv6Comparison comparison) {
            return ExpectedMatch.compared(comparison.comparison(), value(comparison.than()));
        }
        Ipv6Subnet subnet = (Ipv6Subnet) match;
        return ExpectedMatch.equal(Json.object(
                "type",
                257, // FWP_V6_ADDR_MASK
                "v6AddrMask",
                Json.object("addr", subnet.address().toBytes(), "prefixLength", subnet.prefixLength())));
    }

    private static JsonObject value(Ipv6Address address) {
        return Json.object(
                "type",
                11, // FWP_BYTE_ARRAY16_TYPE
                "byteArray16",
                Json.object("byteArray16", address.toBytes()));
    }

    static ExpectedMatch protocol(ProtocolMatch match) {
        if (match instanceof IpProtocolRange range) {
            return ExpectedMatch.range(
                    protocol(range.first().number()), protocol(range.last().number()));
        }
        if (match instanceof IpProtocolComparison comparison) {
            return ExpectedMatch.compared(
                    comparison.comparison(), protocol(comparison.than().number()));
        }
        return ExpectedMatch.equal(protocol(((IpProtocol) match).number()));
    }

    static ExpectedMatch protocol(IcmpVersion version) {
        return ExpectedMatch.equal(protocol(
                switch (version) {
                    case ICMP -> 1; // IPPROTO_ICMP
                    case ICMPV6 -> 58; // IPPROTO_ICMPV6
                }));
    }

    private static JsonObject protocol(int number) {
        return Json.object("type", 1, "uint8", number); // FWP_UINT8
    }

    static ExpectedMatch port(PortMatch match) {
        if (match instanceof PortRange range) {
            return ExpectedMatch.range(
                    uint16(range.first().number()), uint16(range.last().number()));
        }
        if (match instanceof PortComparison comparison) {
            return ExpectedMatch.compared(
                    comparison.comparison(), uint16(comparison.than().number()));
        }
        return ExpectedMatch.equal(uint16(((Port) match).number()));
    }

    static ExpectedMatch icmpType(IcmpTypeMatch match) {
        if (match instanceof IcmpTypeRange range) {
            return ExpectedMatch.range(
                    uint16(range.first().number()), uint16(range.last().number()));
        }
        if (match instanceof IcmpTypeComparison comparison) {
            return ExpectedMatch.compared(
                    comparison.comparison(), uint16(comparison.than().number()));
        }
        return ExpectedMatch.equal(uint16(((IcmpType) match).number()));
    }

    static ExpectedMatch icmpCode(IcmpCodeMatch match) {
        if (match instanceof IcmpCodeRange range) {
            return ExpectedMatch.range(
                    uint16(range.first().number()), uint16(range.last().number()));
        }
        if (match instanceof IcmpCodeComparison comparison) {
            return ExpectedMatch.compared(
                    comparison.comparison(), uint16(comparison.than().number()));
        }
        return ExpectedMatch.equal(uint16(((IcmpCode) match).number()));
    }

    private static JsonObject uint16(int number) {
        return Json.object("type", 2, "uint16", number); // FWP_UINT16
    }

    static ExpectedMatch localInterface(InterfaceMatch match) {
        if (match instanceof InterfaceRange range) {
            return ExpectedMatch.range(value(range.first()), value(range.last()));
        }
        if (match instanceof InterfaceComparison comparison) {
            return ExpectedMatch.compared(comparison.comparison(), value(comparison.than()));
        }
        return ExpectedMatch.equal(value((InterfaceLuid) match));
    }

    private static JsonObject value(InterfaceLuid luid) {
        return Json.object("type", 4, "uint64", luid(luid)); // FWP_UINT64
    }

    static BigInteger luid(InterfaceLuid luid) {
        return new BigInteger(Long.toUnsignedString(luid.value()));
    }

    static ExpectedMatch profile(ProfileMatch match) {
        if (match instanceof ProfileRange range) {
            return ExpectedMatch.range(value(range.first()), value(range.last()));
        }
        if (match instanceof ProfileComparison comparison) {
            return ExpectedMatch.compared(comparison.comparison(), value(comparison.than()));
        }
        return ExpectedMatch.equal(value((NetworkProfile) match));
    }

    private static JsonObject value(NetworkProfile profile) {
        return Json.object("type", 3, "uint32", profile.id()); // FWP_UINT32
    }

    static ExpectedMatch realm(RealmMatch match) {
        if (match instanceof RealmRange range) {
            return ExpectedMatch.range(value(range.first()), value(range.last()));
        }
        if (match instanceof RealmComparison comparison) {
            return ExpectedMatch.compared(comparison.comparison(), value(comparison.than()));
        }
        return ExpectedMatch.equal(value((SecurityRealm) match));
    }

    private static JsonObject value(SecurityRealm realm) {
        return Json.object("type", 12, "byteBlob", Json.blob(realm.toBytes())); // FWP_BYTE_BLOB_TYPE
    }
}
