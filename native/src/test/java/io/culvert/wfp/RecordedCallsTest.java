package io.culvert.wfp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.culvert.policy.ApiGeneration;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Features;
import io.culvert.testing.Policies;
import io.culvert.testing.RandomPolicies;
import io.culvert.testing.Seeds;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.expectation.JsonDifferences;
import io.culvert.wfp.expectation.PolicyExpectation;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.session.Provider;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code fwpuclnt.dll} is called with, seen from the other side of the wire, is what the policy says. */
@EnabledIfSystemProperty(named = RecordingEngine.PROPERTY, matches = RecordingEngine.RECORDING)
class RecordedCallsTest {

    /** How many policies each generation of the call is given. */
    private static final int POLICIES = Integer.getInteger("culvert.leg.policies", 10_000);

    private static final int MOST_POLICIES = 100_000;

    private FilterSession session;

    @BeforeEach
    void openEngine() {
        RecordingEngine.reset();
        session = FilterEngine.windows().open();
    }

    @AfterEach
    void closeEngine() {
        session.close();
    }

    static List<TunnelPolicy> references() {
        return List.of(Policies.microsoftSample(), Policies.microsoftSampleOverIpv6(), Policies.modern());
    }

    /** As programs send it, which leaves the generation to the library: the lowest one that can say the policy. */
    @ParameterizedTest
    @MethodSource("references")
    void areWhatAReferencePolicySays(TunnelPolicy policy) {
        policy.providerKey()
                .ifPresent(provider ->
                        session.addProvider(Provider.of(provider, "owner").persistent()));
        session.ofAnyProvider().add(policy);
        assertRecorded(policy, policy.apiGeneration());
    }

    /** More policies if need be, until everything that this generation can say was in one. */
    @ParameterizedTest
    @EnumSource
    void areWhatRandomPoliciesSay(ApiGeneration generation) {
        RandomPolicies policies = new RandomPolicies(Seeds.random());
        Set<String> missing = new TreeSet<>(Features.ofAllPolicies());
        Set<String> unsayable = Features.beyond(generation);
        int sent = 0;
        while (sent < POLICIES || (missing.size() > unsayable.size() && sent < MOST_POLICIES)) {
            TunnelPolicy policy = policies.next();
            if (policy.apiGeneration().compareTo(generation) <= 0) {
                send(policy, generation);
                sent++;
                if (missing.size() > unsayable.size()) {
                    missing.removeAll(Features.of(policy));
                }
            }
        }
        assertEquals(unsayable, missing);
        System.out.println(generation.function() + " was called with " + sent + " random policies");
    }

    private void send(TunnelPolicy policy, ApiGeneration generation) {
        policy.providerKey()
                .ifPresent(provider ->
                        session.addProvider(Provider.of(provider, "owner").persistent()));
        try (NativeImage image = TunnelCompiler.lower(policy, TargetAbi.WIN64, generation)) {
            session.nativeSession().addTunnel(image);
        }
        assertRecorded(policy, generation);
        session.ofAnyProvider().delete(policy.providerContextKey());
        policy.providerKey().ifPresent(session::deleteProvider);
    }

    private static void assertRecorded(TunnelPolicy policy, ApiGeneration generation) {
        JsonElement recorded = JsonParser.parseString(RecordingEngine.take());
        assertEquals(
                List.of(),
                JsonDifferences.between(PolicyExpectation.of(policy, generation), recorded),
                () -> policy.describe());
    }
}
