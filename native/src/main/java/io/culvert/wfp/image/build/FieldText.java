package io.culvert.wfp.image.build;

import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv6Address;
import io.culvert.rule.text.PrintableText;
import io.culvert.wfp.layout.AddressForm;
import io.culvert.wfp.layout.ConstantTable;
import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.sdk.FWPM_FILTER_CONDITION0;
import io.culvert.wfp.layout.sdk.FWP_CONDITION_VALUE0;
import io.culvert.wfp.layout.sdk.FWP_VALUE0;
import io.culvert.wfp.layout.sdk.Guids;
import java.util.Set;
import java.util.UUID;

/** Writes the values of fields as text. Called for the fields in the order of a walk. */
final class FieldText {

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
        if (field.addressForm() == AddressForm.IPV6) {
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
            return PrintableText.whole(reader.utf16At(place, field));
        }
        if (kind == FieldKind.POINTER_TO_ASCII) {
            return PrintableText.whole(reader.asciiAt(place, field));
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
        if (field.addressForm() == AddressForm.IPV4 || (inAddressCondition && CONDITION_NUMBERS.contains(field))) {
            return new Ipv4Address((int) value).toString();
        }
        return Long.toUnsignedString(value);
    }
}
