package io.culvert.wfp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.culvert.model.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.testing.RandomPolicies;
import io.culvert.testing.Seeds;
import io.culvert.wfp.expectation.JsonDifferences;
import io.culvert.wfp.expectation.PolicyExpectation;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code fwpuclnt.dll} is called with, seen from the other side of the wire, is what the policy says. */
@EnabledIfSystemProperty(named = RecordingEngine.PROPERTY, matches = RecordingEngine.RECORDING)
class RecordedCallsTest {

    private FilterEngine engine;

    @BeforeEach
    void openEngine() {
        RecordingEngine.reset();
        engine = FilterEngines.windows();
    }

    @AfterEach
    void closeEngine() {
        engine.close();
    }

    static List<TunnelPolicy> references() {
        return List.of(Policies.microsoftSample(), Policies.microsoftSampleOverIpv6(), Policies.modern());
    }

    @ParameterizedTest
    @MethodSource("references")
    void areWhatAReferencePolicySays(TunnelPolicy policy) {
        assertRecorded(policy);
    }

    @Test
    void areWhatAThousandRandomPoliciesSay() {
        RandomPolicies policies = new RandomPolicies(Seeds.random());
        for (int i = 0; i < 1_000; i++) {
            assertRecorded(policies.next());
        }
    }

    private void assertRecorded(TunnelPolicy policy) {
        policy.providerKey().ifPresent(provider -> engine.addProvider(Provider.of(provider, "owner")));
        engine.add(policy);
        JsonElement recorded = JsonParser.parseString(RecordingEngine.take());
        assertEquals(
                List.of(), JsonDifferences.between(PolicyExpectation.of(policy), recorded), () -> policy.describe());
        engine.delete(policy.providerContextKey());
        policy.providerKey().ifPresent(engine::deleteProvider);
    }
}
