package io.culvert.wfp.embedded;

import static io.culvert.wfp.layout.sdk.FWP_MATCH_TYPE.FWP_MATCH_EQUAL;
import static io.culvert.wfp.layout.sdk.FWP_MATCH_TYPE.FWP_MATCH_EQUAL_CASE_INSENSITIVE;
import static io.culvert.wfp.layout.sdk.FWP_MATCH_TYPE.FWP_MATCH_FLAGS_ALL_SET;
import static io.culvert.wfp.layout.sdk.FWP_MATCH_TYPE.FWP_MATCH_FLAGS_ANY_SET;
import static io.culvert.wfp.layout.sdk.FWP_MATCH_TYPE.FWP_MATCH_FLAGS_NONE_SET;
import static io.culvert.wfp.layout.sdk.FWP_MATCH_TYPE.FWP_MATCH_NOT_EQUAL;
import static io.culvert.wfp.layout.sdk.FWP_MATCH_TYPE.FWP_MATCH_NOT_PREFIX;
import static io.culvert.wfp.layout.sdk.FWP_MATCH_TYPE.FWP_MATCH_PREFIX;
import static io.culvert.wfp.layout.sdk.FWP_MATCH_TYPE.FWP_MATCH_RANGE;

import io.culvert.wfp.compile.fields.ValueKind;
import io.culvert.wfp.embedded.ConditionValueVerifier.ComparedType;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.build.ImageReader;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.sdk.FWPM_FILTER_CONDITION0;
import io.culvert.wfp.layout.sdk.FWPM_TUNNEL_FLAG;
import io.culvert.wfp.layout.sdk.FWP_CONDITION_VALUE0;
import io.culvert.wfp.layout.sdk.FWP_DATA_TYPE;
import io.culvert.wfp.layout.sdk.FWP_MATCH_TYPE;
import io.culvert.wfp.layout.sdk.Guids;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Verifies the filter conditions: their fields, types and operators. */
final class ConditionVerifier {

    /** The fields of the IPSEC layers, each with the types of its values. A range has two values of such a type. */
    private static final Map<UUID, Set<ValueKind>> FIELDS = Map.of(
            Guids.FWPM_CONDITION_IP_LOCAL_ADDRESS,
            Set.of(ValueKind.UINT32, ValueKind.IPV4_MASK, ValueKind.BYTE_ARRAY16, ValueKind.IPV6_MASK),
            Guids.FWPM_CONDITION_IP_REMOTE_ADDRESS,
            Set.of(ValueKind.UINT32, ValueKind.IPV4_MASK, ValueKind.BYTE_ARRAY16, ValueKind.IPV6_MASK),
            Guids.FWPM_CONDITION_IP_PROTOCOL,
            Set.of(ValueKind.UINT8),
            Guids.FWPM_CONDITION_IP_LOCAL_PORT,
            Set.of(ValueKind.UINT16),
            Guids.FWPM_CONDITION_IP_REMOTE_PORT,
            Set.of(ValueKind.UINT16),
            Guids.FWPM_CONDITION_IP_LOCAL_INTERFACE,
            Set.of(ValueKind.UINT64),
            Guids.FWPM_CONDITION_CURRENT_PROFILE_ID,
            Set.of(ValueKind.UINT32),
            Guids.FWPM_CONDITION_IPSEC_SECURITY_REALM_ID,
            Set.of(ValueKind.BYTE_BLOB));

    private static final Set<UUID> ADDRESSES =
            Set.of(Guids.FWPM_CONDITION_IP_LOCAL_ADDRESS, Guids.FWPM_CONDITION_IP_REMOTE_ADDRESS);
    private static final Set<Integer> FLAG_MATCHES =
            Set.of(FWP_MATCH_FLAGS_ALL_SET, FWP_MATCH_FLAGS_ANY_SET, FWP_MATCH_FLAGS_NONE_SET);
    private static final Set<Integer> TEXT_MATCHES =
            Set.of(FWP_MATCH_EQUAL_CASE_INSENSITIVE, FWP_MATCH_PREFIX, FWP_MATCH_NOT_PREFIX);

    private final ImageReader reader;
    private final CallArguments arguments;
    private final Refusals refusals;

    ConditionVerifier(ImageReader reader, CallArguments arguments, Refusals refusals) {
        this.reader = reader;
        this.arguments = arguments;
        this.refusals = refusals;
    }

    void verify() {
        boolean pointToPoint = (arguments.flags() & FWPM_TUNNEL_FLAG.FWPM_TUNNEL_FLAG_POINT_TO_POINT) != 0;
        List<StructView> conditions = new ArrayList<>();
        for (int i = 0; i < arguments.numFilterConditions(); i++) {
            int place = reader.element(arguments.filterConditions(), FWPM_FILTER_CONDITION0.LAYOUT, i);
            conditions.add(new StructView(reader, place));
        }
        ConditionWords words = ConditionWords.of(conditions);
        for (StructView condition : conditions) {
            UUID field = condition.guid(FWPM_FILTER_CONDITION0.fieldKey);
            condition(
                    condition,
                    field,
                    pointToPoint,
                    words.of(field).map(refusals::in).orElse(refusals));
        }
    }

    private static void condition(StructView condition, UUID field, boolean pointToPoint, Refusals place) {
        place.unless(
                pointToPoint || ADDRESSES.contains(field),
                ErrorCodes.FWP_E_INVALID_PARAMETER,
                () -> "a condition on " + Guids.TABLE.describe(field) + " without FWPM_TUNNEL_FLAG_POINT_TO_POINT");
        Set<ValueKind> kinds = FIELDS.getOrDefault(field, Set.of());
        place.unless(
                !kinds.isEmpty(),
                ErrorCodes.FWP_E_CONDITION_NOT_FOUND,
                () -> Guids.TABLE.describe(field) + " is not a field of the IPSEC layers");
        place.requireKnown(condition, FWPM_FILTER_CONDITION0.matchType);
        StructView value = condition.inner(FWPM_FILTER_CONDITION0.conditionValue);
        int type = value.bits(FWP_CONDITION_VALUE0.type);
        match(condition.bits(FWPM_FILTER_CONDITION0.matchType), type, place);
        ComparedType compared = new ConditionValueVerifier(place).verify(value);
        place.unless(
                compared.kind().filter(kinds::contains).isPresent(),
                ErrorCodes.FWP_E_TYPE_MISMATCH,
                () -> Guids.TABLE.describe(field) + " is compared with "
                        + FWP_DATA_TYPE.TABLE.describe(compared.number()));
    }

    private static void match(int match, int type, Refusals place) {
        place.unless(
                ValueKind.of(type).map(kind -> fits(match, kind)).orElseGet(() -> isPlain(match)),
                ErrorCodes.FWP_E_MATCH_TYPE_MISMATCH,
                () -> FWP_MATCH_TYPE.TABLE.describe(match) + " with " + FWP_DATA_TYPE.TABLE.describe(type));
    }

    private static boolean fits(int match, ValueKind kind) {
        return switch (kind) {
            case RANGE -> match == FWP_MATCH_RANGE;
            case IPV4_MASK, IPV6_MASK -> match == FWP_MATCH_EQUAL || match == FWP_MATCH_NOT_EQUAL;
            case UINT8, UINT16, UINT32, UINT64 -> isPlain(match) || FLAG_MATCHES.contains(match);
            case BYTE_ARRAY16, BYTE_BLOB -> isPlain(match);
        };
    }

    /** Equality or an order. No field of these layers is a text. */
    private static boolean isPlain(int match) {
        return match != FWP_MATCH_RANGE && !FLAG_MATCHES.contains(match) && !TEXT_MATCHES.contains(match);
    }
}
