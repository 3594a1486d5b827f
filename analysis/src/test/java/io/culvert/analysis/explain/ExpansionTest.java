package io.culvert.analysis.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.policy.Ikev2WithSystemMainMode;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Golden;
import io.culvert.testing.Policies;
import io.culvert.testing.RandomPolicies;
import io.culvert.testing.Seeds;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What policies become. */
class ExpansionTest {

    @Test
    void ofTheReferencePolicies() {
        StringBuilder text = new StringBuilder();
        for (TunnelPolicy policy :
                List.of(Policies.modern(), Policies.microsoftSample(), Policies.microsoftSampleOverIpv6())) {
            text.append(Expansion.of(policy)).append("\n\n");
        }
        text.append("as long as there is a main-mode policy\n");
        IkeExemptions.filters().forEach(filter -> text.append(filter).append('\n'));
        Golden.assertMatches("expansions.txt", text.toString());
    }

    @Test
    void aTunnelWithoutAMainModeOfItsOwnHasNoFilterForIt() {
        List<PlatformFilter> filters = Expansion.of(Policies.modernParts()
                        .keying(Ikev2WithSystemMainMode.of())
                        .build())
                .filters();
        assertTrue(filters.stream().noneMatch(filter -> filter.layer() == FilterLayer.IKEEXT_V4));
        assertTrue(filters.stream().anyMatch(filter -> filter.layer() == FilterLayer.IPSEC_V4));
    }

    /** A layer knows only some fields: those that the documents list for it. */
    @Test
    void noFilterLooksAtWhatItsLayerDoesNotHave() {
        RandomPolicies policies = new RandomPolicies(Seeds.random());
        for (int i = 0; i < 2_000; i++) {
            TunnelPolicy policy = policies.next();
            for (PlatformFilter filter : Expansion.of(policy).filters()) {
                for (FilterCondition condition : filter.conditions()) {
                    assertTrue(has(filter.layer(), condition.field()), filter::toString);
                }
                assertEquals(
                        filter.layer().name().endsWith("V6"),
                        filter.callout()
                                .map(callout -> callout.name().endsWith("V6"))
                                .orElse(filter.layer().name().endsWith("V6")));
            }
        }
    }

    private static boolean has(FilterLayer layer, ConditionField field) {
        return switch (field) {
            case LOCAL_ADDRESS, REMOTE_ADDRESS -> !layer.name().startsWith("IPFORWARD");
            case SOURCE_ADDRESS, DESTINATION_ADDRESS -> layer.name().startsWith("IPFORWARD");
            case LOCAL_INTERFACE,
                    NETWORK_PROFILE,
                    SECURITY_REALM,
                    PROTOCOL,
                    LOCAL_PORT,
                    REMOTE_PORT,
                    ICMP_TYPE,
                    ICMP_CODE ->
                layer.name().startsWith("IPSEC_V")
                        || layer.name().contains("TRANSPORT")
                        || layer.name().startsWith("ALE");
        };
    }
}
