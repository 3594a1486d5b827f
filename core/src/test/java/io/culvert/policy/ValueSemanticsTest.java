package io.culvert.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import io.culvert.crypto.SaIdleTimeout;
import io.culvert.testing.Policies;
import io.culvert.testing.ValueSemantics;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueSemanticsTest extends ValueSemantics {

    ValueSemanticsTest() {
        super(TunnelPolicy.class);
    }

    @Override
    protected List<List<Object>> values() {
        return Values.all();
    }

    /** A value made out of another leaves the other alone, and changes what it says it does and nothing else. */
    @ParameterizedTest
    @ValueSource(strings = {"description", "idleTimeout", "keying", "quickModeProposals", "addressing", "providerKey"})
    void aPolicyDerivedByTheBuilderDiffersInOnePart(String part) {
        TunnelPolicy base = Policies.modern();
        TunnelPolicy sample = Policies.microsoftSample();
        TunnelPolicy.Builder derived = new TunnelPolicy.Builder().from(base);
        switch (part) {
            case "description" -> derived.description("another");
            case "idleTimeout" -> derived.idleTimeout(new SaIdleTimeout(1, 1));
            case "keying" -> derived.keying(sample.keying());
            case "quickModeProposals" -> derived.quickModeProposals(sample.quickModeProposals());
            case "addressing" -> derived.addressing(sample.addressing());
            default -> derived.providerKey(Policies.SAMPLE_PROVIDER);
        }
        TunnelPolicy policy = derived.build();
        assertNotSame(base, policy);
        assertEquals(Policies.modern(), base);
        assertEquals(List.of(part), differences(base, policy));
    }

    private static List<String> differences(TunnelPolicy one, TunnelPolicy other) {
        List<String> found = new ArrayList<>();
        compare(found, "name", one.name(), other.name());
        compare(found, "description", one.description(), other.description());
        compare(found, "providerKey", one.providerKey(), other.providerKey());
        compare(found, "providerContextKey", one.providerContextKey(), other.providerContextKey());
        compare(found, "addressing", one.addressing(), other.addressing());
        compare(found, "keying", one.keying(), other.keying());
        compare(found, "quickModeProposals", one.quickModeProposals(), other.quickModeProposals());
        compare(found, "idleTimeout", one.idleTimeout(), other.idleTimeout());
        return found;
    }

    private static void compare(List<String> found, String part, Object one, Object other) {
        if (!one.equals(other)) {
            found.add(part);
        }
    }
}
