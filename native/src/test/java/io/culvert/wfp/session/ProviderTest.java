package io.culvert.wfp.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.policy.ObjectLifetime;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Violation;
import io.culvert.rule.catalogue.OptionRules;
import io.culvert.wfp.session.value.ProviderValue;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProviderTest {

    @Test
    void aDynamicProviderIsRefused() {
        UUID key = new UUID(0, 1);
        InvalidPolicyException refusal = assertThrows(
                InvalidPolicyException.class,
                () -> new ProviderValue(
                        key, "vpn", Optional.empty(), ObjectLifetime.DYNAMIC, Optional.empty(), Optional.empty()));
        assertEquals(
                List.of(OptionRules.DYNAMIC_LIFETIME),
                refusal.violations().stream().map(Violation::rule).toList());
    }
}
