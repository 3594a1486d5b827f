package io.culvert.wfp.compile.lower;

import io.culvert.net.IcmpCode;
import io.culvert.net.IcmpCodeComparison;
import io.culvert.net.IcmpCodeMatch;
import io.culvert.net.IcmpCodeRange;
import io.culvert.net.IcmpType;
import io.culvert.net.IcmpTypeComparison;
import io.culvert.net.IcmpTypeMatch;
import io.culvert.net.IcmpTypeRange;
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
import io.culvert.wfp.image.build.ImageBuilder;
import io.culvert.wfp.layout.sdk.FWP_CONDITION_VALUE0;
import io.culvert.wfp.layout.sdk.FWP_DATA_TYPE;
import io.culvert.wfp.layout.sdk.FWP_V4_ADDR_AND_MASK;
import io.culvert.wfp.layout.sdk.FWP_V6_ADDR_AND_MASK;

/**
 * Puts the matches of each field into conditions: which type the field's values have, and which kinds of matches it
 * has.
 */
final class MatchLowering {

    private static final MatchWriter<Ipv4Address> IPV4 = new MatchWriter<>(
            (image, fields, place, address) -> ValueLowering.uint32(image, fields, place, address.bits()));

    private static final MatchWriter<Ipv6Address> IPV6 = new MatchWriter<>(ValueLowering::byteArray16);

    private static final MatchWriter<IpProtocol> PROTOCOL = new MatchWriter<>(
            (image, fields, place, protocol) -> ValueLowering.uint8(image, fields, place, protocol.number()));

    private static final MatchWriter<Port> PORT = new MatchWriter<>(
            (image, fields, place, port) -> ValueLowering.uint16(image, fields, place, port.number()));

    private static final MatchWriter<IcmpType> ICMP_TYPE = new MatchWriter<>(
            (image, fields, place, type) -> ValueLowering.uint16(image, fields, place, type.number()));

    private static final MatchWriter<IcmpCode> ICMP_CODE = new MatchWriter<>(
            (image, fields, place, code) -> ValueLowering.uint16(image, fields, place, code.number()));

    private static final MatchWriter<InterfaceLuid> INTERFACE =
            new MatchWriter<>((image, fields, place, luid) -> ValueLowering.uint64(image, fields, place, luid.value()));

    private static final MatchWriter<NetworkProfile> PROFILE = new MatchWriter<>(
            (image, fields, place, profile) -> ValueLowering.uint32(image, fields, place, (int) profile.id()));

    private static final MatchWriter<SecurityRealm> REALM = new MatchWriter<>(
            (image, fields, place, realm) -> ValueLowering.byteBlob(image, fields, place, realm.toBytes()));

    private MatchLowering() {}

    static void ipv4(ImageBuilder image, int condition, Ipv4Match match) {
        switch (match) {
            case Ipv4Address value -> IPV4.equal(image, condition, value);
            case Ipv4Subnet subnet -> ipv4Subnet(image, ConditionValues.equal(image, condition), subnet);
            case Ipv4Range range -> IPV4.range(image, condition, range.first(), range.last());
            case Ipv4Comparison compared -> IPV4.compared(image, condition, compared.comparison(), compared.than());
        }
    }

    static void ipv6(ImageBuilder image, int condition, Ipv6Match match) {
        switch (match) {
            case Ipv6Address value -> IPV6.equal(image, condition, value);
            case Ipv6Subnet subnet -> ipv6Subnet(image, ConditionValues.equal(image, condition), subnet);
            case Ipv6Range range -> IPV6.range(image, condition, range.first(), range.last());
            case Ipv6Comparison compared -> IPV6.compared(image, condition, compared.comparison(), compared.than());
        }
    }

    static void protocol(ImageBuilder image, int condition, ProtocolMatch match) {
        switch (match) {
            case IpProtocol value -> PROTOCOL.equal(image, condition, value);
            case IpProtocolRange range -> PROTOCOL.range(image, condition, range.first(), range.last());
            case IpProtocolComparison compared ->
                PROTOCOL.compared(image, condition, compared.comparison(), compared.than());
        }
    }

    static void port(ImageBuilder image, int condition, PortMatch match) {
        switch (match) {
            case Port value -> PORT.equal(image, condition, value);
            case PortRange range -> PORT.range(image, condition, range.first(), range.last());
            case PortComparison compared -> PORT.compared(image, condition, compared.comparison(), compared.than());
        }
    }

    static void icmpType(ImageBuilder image, int condition, IcmpTypeMatch match) {
        switch (match) {
            case IcmpType value -> ICMP_TYPE.equal(image, condition, value);
            case IcmpTypeRange range -> ICMP_TYPE.range(image, condition, range.first(), range.last());
            case IcmpTypeComparison compared ->
                ICMP_TYPE.compared(image, condition, compared.comparison(), compared.than());
        }
    }

    static void icmpCode(ImageBuilder image, int condition, IcmpCodeMatch match) {
        switch (match) {
            case IcmpCode value -> ICMP_CODE.equal(image, condition, value);
            case IcmpCodeRange range -> ICMP_CODE.range(image, condition, range.first(), range.last());
            case IcmpCodeComparison compared ->
                ICMP_CODE.compared(image, condition, compared.comparison(), compared.than());
        }
    }

    static void localInterface(ImageBuilder image, int condition, InterfaceMatch match) {
        switch (match) {
            case InterfaceLuid value -> INTERFACE.equal(image, condition, value);
            case InterfaceRange range -> INTERFACE.range(image, condition, range.first(), range.last());
            case InterfaceComparison compared ->
                INTERFACE.compared(image, condition, compared.comparison(), compared.than());
        }
    }

    static void profile(ImageBuilder image, int condition, ProfileMatch match) {
        switch (match) {
            case NetworkProfile value -> PROFILE.equal(image, condition, value);
            case ProfileRange range -> PROFILE.range(image, condition, range.first(), range.last());
            case ProfileComparison compared ->
                PROFILE.compared(image, condition, compared.comparison(), compared.than());
        }
    }

    static void realm(ImageBuilder image, int condition, RealmMatch match) {
        switch (match) {
            case SecurityRealm value -> REALM.equal(image, condition, value);
            case RealmRange range -> REALM.range(image, condition, range.first(), range.last());
            case RealmComparison compared -> REALM.compared(image, condition, compared.comparison(), compared.than());
        }
    }

    /** {@code FWP_V4_ADDR_AND_MASK}. */
    private static void ipv4Subnet(ImageBuilder image, int value, Ipv4Subnet subnet) {
        image.put(value, FWP_CONDITION_VALUE0.type, FWP_DATA_TYPE.FWP_V4_ADDR_MASK);
        int mask = image.allocate(FWP_V4_ADDR_AND_MASK.LAYOUT);
        image.putBits(mask, FWP_V4_ADDR_AND_MASK.addr, subnet.address().bits());
        image.putBits(mask, FWP_V4_ADDR_AND_MASK.mask, subnet.mask());
        image.point(value, FWP_CONDITION_VALUE0.v4AddrMask, mask);
    }

    /** {@code FWP_V6_ADDR_AND_MASK}. */
    private static void ipv6Subnet(ImageBuilder image, int value, Ipv6Subnet subnet) {
        image.put(value, FWP_CONDITION_VALUE0.type, FWP_DATA_TYPE.FWP_V6_ADDR_MASK);
        int mask = image.allocate(FWP_V6_ADDR_AND_MASK.LAYOUT);
        image.putBytes(mask, FWP_V6_ADDR_AND_MASK.addr, subnet.address().toBytes());
        image.put(mask, FWP_V6_ADDR_AND_MASK.prefixLength, subnet.prefixLength());
        image.point(value, FWP_CONDITION_VALUE0.v6AddrMask, mask);
    }
}
