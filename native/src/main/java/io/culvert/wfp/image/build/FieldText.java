package io.culvert.wfp.image.build;

import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv6Address;
import io.culvert.rule.text.PrintableText;
import io.culvert.wfp.layout.ConstantTable;
import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.sdk.FWPM_FILTER_CONDITION0;
import io.culvert.wfp.layout.sdk.FWP_BYTE_ARRAY16;
import io.culvert.wfp.layout.sdk.FWP_CONDITION_VALUE0;
import io.culvert.wfp.layout.sdk.FWP_V4_ADDR_AND_MASK;
import io.culvert.wfp.layout.sdk.FWP_V6_ADDR_AND_MASK;
import io.culvert.wfp.layout.sdk.FWP_VALUE0;
import io.culvert.wfp.layout.sdk.Guids;
import io.culvert.wfp.layout.sdk.IPSEC_TRAFFIC_SELECTOR0;
import io.culvert.wfp.layout.sdk.IPSEC_TUNNEL_ENDPOINT0;
import io.culvert.wfp.layout.sdk.IPSEC_TUNNEL_ENDPOINTS0;
import io.culvert.wfp.layout.sdk.IPSEC_TUNNEL_ENDPOINTS1;
import io.culvert.wfp.layout.sdk.IPSEC_TUNNEL_ENDPOINTS2;
import java.util.Set;
import java.util.UUID;

/** Writes the values of fields as text. Called for the fields in the order of a walk. */
final class FieldText {

    private static final Set<FieldLayout> IPV4 = Set.of(
            IPSEC_TUNNEL_ENDPOINTS0.localV4Address,
            IPSEC_TUNNEL_ENDPOINTS0.remoteV4Address,
            IPSEC_TUNNEL_ENDPOINTS1.localV4Address,
            IPSEC_TUNNEL_ENDPOINTS1.remoteV4Address,
            IPSEC_TUNNEL_ENDPOINTS2.localV4Address,
            IPSEC_TUNNEL_ENDPOINTS2.remoteV4Address,
            IPSEC_TUNNEL_ENDPOINT0.v4Address,
            IPSEC_TRAFFIC_SELECTOR0.startV4Address,
            IPSEC_TRAFFIC_SELECTOR0.endV4Address,
            FWP_V4_ADDR_AND_MASK.addr,
            FWP_V4_ADDR_AND_MASK.mask);
    private static final Set<FieldLayout> IPV6 = Set.of(
            IPSEC_TUNNEL_ENDPOINTS0.localV6Address,
            IPSEC_TUNNEL_ENDPOINTS0.remoteV6Address,
            IPSEC_TUNNEL_ENDPOINTS1.localV6Address,
            IPSEC_TUNNEL_ENDPOINTS1.remoteV6Address,
            IPSEC_TUNNEL_ENDPOINTS2.localV6Address,
            IPSEC_TUNNEL_ENDPOINTS2.remoteV6Address,
            IPSEC_TUNNEL_ENDPOINT0.v6Address,
            IPSEC_TRAFFIC_SELECTOR0.startV6Address,
            IPSEC_TRAFFIC_SELECTOR0.endV6Address,
            FWP_V6_ADDR_AND_MASK.addr,
            FWP_BYTE_ARRAY16.byteArray16);
    /** The meaning of a number here depends on its condition. */
    private static final Set<FieldLayout> CONDITION_NUMBERS = Set.of(FWP_CONDITION_VALUE0.uint32, FWP_VALUE0.uint32);

    private static final Set<UUID> ADDRESS_CONDITIONS =
            Set.of(Guids.FWPM_CONDITION_IP_LOCAL_ADDRESS, Guids.FWPM_CONDITION_IP_REMOTE_ADDRESS);

    private final ImageReader reader;
    private boolean inAddressCondition;

    FieldText(ImageReader reader) {
        this.reader = reader;
    }

    /** The value of a field that is not a pointer. */
    String of(FieldLayout field, int place) {
        int struct = place - field.byteOffset(reader.abi());
        if (field.isGuid()) {
            UUID guid = reader.guid(struct, field);
            if (field == FWPM_FILTER_CONDITION0.fieldKey) {
                inAddressCondition = ADDRESS_CONDITIONS.contains(guid);
            }
            return guid(guid);
        }
        if (field.kind().isScalar()) {
            return number(field, reader.get(struct, field));
        }
        if (IPV6.contains(field)) {
            return Ipv6Address.of(reader.bytes(struct, field)).toString();
        }
        return field.byteSize(reader.abi()) + " bytes";
    }

    String guid(UUID guid) {
        String name = Guids.TABLE.describe(guid);
        return name.equals(guid.toString()) ? name : guid + " " + name;
    }

    /** The value of the target of a pointer. */
    String leaf(FieldLayout field, int place, int byteSize) {
        FieldKind kind = field.kind() == FieldKind.POINTER_TO_POINTERS ? field.elementKind() : field.kind();
        if (kind == FieldKind.POINTER_TO_UTF16) {
            return PrintableText.quoted(reader.utf16At(place, field));
        }
        if (kind == FieldKind.POINTER_TO_ASCII) {
            return PrintableText.quoted(reader.asciiAt(place, field));
        }
        if (field.elementKind() == FieldKind.UINT64 && field.count() == null) {
            return Long.toUnsignedString(LittleEndian.read(reader.bytesAt(place, byteSize, field), 0, byteSize));
        }
        return byteSize + " bytes";
    }

    private String number(FieldLayout field, long value) {
        ConstantTable constants = field.constants();
        if (constants != null) {
            return constants.contains(value) && !constants.isFlags()
                    ? value + " " + constants.describe(value)
                    : constants.describe(value);
        }
        if (IPV4.contains(field) || (inAddressCondition && CONDITION_NUMBERS.contains(field))) {
            return new Ipv4Address((int) value).toString();
        }
        return Long.toUnsignedString(value);
    }
}
