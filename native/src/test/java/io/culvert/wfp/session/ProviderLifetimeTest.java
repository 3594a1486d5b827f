package io.culvert.wfp.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.policy.ObjectLifetime;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.catalogue.OptionRules;
import io.culvert.wfp.session.value.ProviderValue;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProviderLifetimeTest {

    @Test
    void aDynamicProviderIsRefused() {
        InvalidPolicyException refusal = assertThrows(
                InvalidPolicyException.class,
                () -> new ProviderValue(
                        new UUID(1, 2),
                        "Gateways",
                        Optional.empty(),
                        ObjectLifetime.DYNAMIC,
                        Optional.empty(),
                        Optional.empty()));
        assertEquals(OptionRules.DYNAMIC_LIFETIME, refusal.violations().get(0).rule());
        assertEquals(
                "provider 'Gateways' > lifetime",
                refusal.violations().get(0).place().toString());
    }
}
