package io.culvert.wfp.embedded;

import io.culvert.net.IpProtocol;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.sdk.FWPM_FILTER_CONDITION0;
import io.culvert.wfp.layout.sdk.FWP_CONDITION_VALUE0;
import io.culvert.wfp.layout.sdk.FWP_DATA_TYPE;
import io.culvert.wfp.layout.sdk.Guids;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The names that policies use for the fields of conditions. Types and codes of ICMP have the keys of the two ports, so
 * the protocol condition decides which name applies.
 */
final class ConditionWords {

    private static final Set<Long> ICMP = Set.of((long) IpProtocol.ICMP.number(), (long) IpProtocol.ICMPV6.number());

    private static final Map<UUID, String> WITH_PORTS = Map.of(
            Guids.FWPM_CONDITION_IP_LOCAL_ADDRESS, "local addresses",
            Guids.FWPM_CONDITION_IP_REMOTE_ADDRESS, "remote addresses",
            Guids.FWPM_CONDITION_IP_PROTOCOL, "protocols",
            Guids.FWPM_CONDITION_IP_LOCAL_PORT, "local ports",
            Guids.FWPM_CONDITION_IP_REMOTE_PORT, "remote ports",
            Guids.FWPM_CONDITION_IP_LOCAL_INTERFACE, "local interfaces",
            Guids.FWPM_CONDITION_CURRENT_PROFILE_ID, "profiles",
            Guids.FWPM_CONDITION_IPSEC_SECURITY_REALM_ID, "realms");

    private static final Map<UUID, String> WITH_ICMP = withIcmp();

    private final Map<UUID, String> words;

    private ConditionWords(Map<UUID, String> words) {
        this.words = words;
    }

    /** The names for the conditions of one filter. */
    static ConditionWords of(List<StructView> conditions) {
        return new ConditionWords(conditions.stream().anyMatch(ConditionWords::isIcmp) ? WITH_ICMP : WITH_PORTS);
    }

    /** Returns the name of a field; empty if policies have no such field. */
    Optional<String> of(UUID field) {
        return Optional.ofNullable(words.get(field));
    }

    private static boolean isIcmp(StructView condition) {
        StructView value = condition.inner(FWPM_FILTER_CONDITION0.conditionValue);
        return condition.guid(FWPM_FILTER_CONDITION0.fieldKey).equals(Guids.FWPM_CONDITION_IP_PROTOCOL)
                && value.bits(FWP_CONDITION_VALUE0.type) == FWP_DATA_TYPE.FWP_UINT8
                && ICMP.contains(value.get(FWP_CONDITION_VALUE0.uint8));
    }

    private static Map<UUID, String> withIcmp() {
        Map<UUID, String> words = new HashMap<>(WITH_PORTS);
        words.put(Guids.FWPM_CONDITION_ICMP_TYPE, "ICMP types");
        words.put(Guids.FWPM_CONDITION_ICMP_CODE, "ICMP codes");
        return Map.copyOf(words);
    }
}
