package io.culvert.wfp.compile.lift;

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
import io.culvert.wfp.compile.fields.ValueFields;
import io.culvert.wfp.error.UnknownPolicyException;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.sdk.FWPM_FILTER_CONDITION0;
import io.culvert.wfp.layout.sdk.FWP_BYTE_ARRAY16;
import io.culvert.wfp.layout.sdk.FWP_CONDITION_VALUE0;
import io.culvert.wfp.layout.sdk.FWP_DATA_TYPE;
import io.culvert.wfp.layout.sdk.FWP_MATCH_TYPE;
import io.culvert.wfp.layout.sdk.FWP_V4_ADDR_AND_MASK;
import io.culvert.wfp.layout.sdk.FWP_V6_ADDR_AND_MASK;
import java.util.HexFormat;
import java.util.Optional;

/** Lifts the values of conditions: a row for each field. */
final class MatchLifting {

    static final MatchField<IpProtocol, ProtocolMatch> PROTOCOL = new MatchField<>(
            FWP_DATA_TYPE.FWP_UINT8,
            ValueFields::uint8,
            (value, field) -> new IpProtocol(value.bits(field)),
            protocol -> protocol,
            IpProtocolRange::new,
            IpProtocolComparison::new,
            Optional.of(IpProtocolComparison::new));

    static final MatchField<Port, PortMatch> PORT = new MatchField<>(
            FWP_DATA_TYPE.FWP_UINT16,
            ValueFields::uint16,
            (value, field) -> new Port(value.bits(field)),
            port -> port,
            PortRange::new,
            PortComparison::new,
            Optional.of(PortComparison::new));

    static final MatchField<IcmpType, IcmpTypeMatch> ICMP_TYPE = new MatchField<>(
            FWP_DATA_TYPE.FWP_UINT16,
            ValueFields::uint16,
            (value, field) -> new IcmpType(value.bits(field)),
            type -> type,
            IcmpTypeRange::new,
            IcmpTypeComparison::new,
            Optional.of(IcmpTypeComparison::new));

    static final MatchField<IcmpCode, IcmpCodeMatch> ICMP_CODE = new MatchField<>(
            FWP_DATA_TYPE.FWP_UINT16,
            ValueFields::uint16,
            (value, field) -> new IcmpCode(value.bits(field)),
            code -> code,
            IcmpCodeRange::new,
            IcmpCodeComparison::new,
            Optional.of(IcmpCodeComparison::new));

    static final MatchField<InterfaceLuid, InterfaceMatch> INTERFACE = new MatchField<>(
            FWP_DATA_TYPE.FWP_UINT64,
            ValueFields::uint64,
            MatchLifting::luid,
            luid -> luid,
            InterfaceRange::new,
            InterfaceComparison::new,
            Optional.of(InterfaceComparison::new));

    static final MatchField<NetworkProfile, ProfileMatch> PROFILE = new MatchField<>(
            FWP_DATA_TYPE.FWP_UINT32,
            ValueFields::uint32,
            (value, field) -> new NetworkProfile(value.get(field)),
            profile -> profile,
            ProfileRange::new,
            ProfileComparison::new,
            Optional.of(ProfileComparison::new));

    static final MatchField<SecurityRealm, RealmMatch> REALM = new MatchField<>(
            FWP_DATA_TYPE.FWP_BYTE_BLOB_TYPE,
            ValueFields::byteBlob,
            (value, field) ->
                    SecurityRealm.of(UnrepresentableValues.blob(UnrepresentableValues.required(value, field))),
            realm -> realm,
            RealmRange::new,
            RealmComparison::new,
            Optional.empty());

    private static final MatchField<Ipv4Address, Ipv4Match> IPV4 = new MatchField<>(
            FWP_DATA_TYPE.FWP_UINT32,
            ValueFields::uint32,
            (value, field) -> new Ipv4Address(value.bits(field)),
            address -> address,
            Ipv4Range::new,
            Ipv4Comparison::new,
            Optional.of(Ipv4Comparison::new));

    private static final MatchField<Ipv6Address, Ipv6Match> IPV6 = new MatchField<>(
            FWP_DATA_TYPE.FWP_BYTE_ARRAY16_TYPE,
            ValueFields::byteArray16,
            (value, field) ->
                    Ipv6Address.of(UnrepresentableValues.required(value, field).bytes(FWP_BYTE_ARRAY16.byteArray16)),
            address -> address,
            Ipv6Range::new,
            Ipv6Comparison::new,
            Optional.empty());

    private static final HexFormat HEX = HexFormat.of();

    private MatchLifting() {}

    static Ipv4Match ipv4(StructView condition) {
        return isMask(condition, FWP_DATA_TYPE.FWP_V4_ADDR_MASK)
                ? ipv4Subnet(mask(condition, FWP_CONDITION_VALUE0.v4AddrMask))
                : IPV4.match(condition);
    }

    static Ipv6Match ipv6(StructView condition) {
        if (!isMask(condition, FWP_DATA_TYPE.FWP_V6_ADDR_MASK)) {
            return IPV6.match(condition);
        }
        StructView prefix = mask(condition, FWP_CONDITION_VALUE0.v6AddrMask);
        return Ipv6Subnet.containing(
                Ipv6Address.of(prefix.bytes(FWP_V6_ADDR_AND_MASK.addr)),
                prefix.bits(FWP_V6_ADDR_AND_MASK.prefixLength));
    }

    private static boolean isMask(StructView condition, int type) {
        return condition.inner(FWPM_FILTER_CONDITION0.conditionValue).bits(FWP_CONDITION_VALUE0.type) == type;
    }

    private static StructView mask(StructView condition, FieldLayout arm) {
        if (condition.bits(FWPM_FILTER_CONDITION0.matchType) != FWP_MATCH_TYPE.FWP_MATCH_EQUAL) {
            throw UnrepresentableValues.unknown(
                    condition, FWPM_FILTER_CONDITION0.matchType, "FWP_MATCH_EQUAL for a mask");
        }
        return UnrepresentableValues.required(condition.inner(FWPM_FILTER_CONDITION0.conditionValue), arm);
    }

    private static Ipv4Subnet ipv4Subnet(StructView struct) {
        int mask = struct.bits(FWP_V4_ADDR_AND_MASK.mask);
        int prefixLength = Integer.bitCount(mask);
        Ipv4Subnet subnet =
                Ipv4Subnet.containing(new Ipv4Address(struct.bits(FWP_V4_ADDR_AND_MASK.addr)), prefixLength);
        // In the mask of a prefix, all ones precede all zeros.
        if (Integer.numberOfLeadingZeros(~mask) != prefixLength) {
            throw new UnknownPolicyException(
                    FWP_V4_ADDR_AND_MASK.mask.path(), "0x" + HEX.toHexDigits(mask), "ones before zeros");
        }
        return subnet;
    }

    private static InterfaceLuid luid(StructView value, FieldLayout field) {
        return new InterfaceLuid(value.uint64Pointee(field)
                .orElseThrow(() -> new UnknownPolicyException(field.path(), "null", "a value")));
    }
}
