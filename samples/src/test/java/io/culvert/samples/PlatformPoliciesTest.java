package io.culvert.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.culvert.auth.Secret;
import io.culvert.policy.ApiGeneration;
import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.EmbeddedEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.abi.TargetAbi;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PlatformPoliciesTest {

    /** One policy in three languages. */
    private record Said(TunnelPolicy java, TunnelPolicy kotlin, TunnelPolicy groovy) {}

    private final Secret key = SampleKey.get();

    @TestFactory
    Stream<DynamicTest> theSameInEveryLanguage() {
        return all().map(each ->
                dynamicTest(each.java().name(), () -> LanguagesTest.same(each.java(), each.kotlin(), each.groovy())));
    }

    @TestFactory
    Stream<DynamicTest> comesBackAsItWentIn() {
        return Stream.of(TargetAbi.values())
                .flatMap(abi -> all().map(each ->
                        dynamicTest(each.java().name() + ", " + abi, () -> checkComesBack(each.java(), abi))));
    }

    @Test
    void everyGenerationOfTheFunctionIsNeededByOne() {
        Set<ApiGeneration> needed = all().map(each -> each.java().apiGeneration())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ApiGeneration.class)));

        assertEquals(EnumSet.allOf(ApiGeneration.class), needed);
    }

    private static void checkComesBack(TunnelPolicy policy, TargetAbi abi) {
        try (EmbeddedEngine engine = EmbeddedEngine.builder().abi(abi).build();
                FilterSession session = engine.open(PlatformPolicies.OWNER)) {
            session.add(policy);

            var installed = session.get(policy.providerContextKey());
            assertEquals(List.of(), installed.differencesFrom(policy));
            assertEquals(Optional.of(policy), installed.policy());
        }
    }

    private Stream<Said> all() {
        return Stream.concat(withoutKey(), withKey());
    }

    private static Stream<Said> withoutKey() {
        return Stream.of(
                new Said(PlatformPolicies.domain(), KotlinPlatformPolicies.domain(), GroovyPlatformPolicies.domain()),
                new Said(
                        PlatformPolicies.roadWarriors(),
                        KotlinPlatformPolicies.roadWarriors(),
                        GroovyPlatformPolicies.roadWarriors()),
                new Said(
                        PlatformPolicies.certificateByName(),
                        KotlinPlatformPolicies.certificateByName(),
                        GroovyPlatformPolicies.certificateByName()),
                new Said(
                        PlatformPolicies.authenticationThenClearText(),
                        KotlinPlatformPolicies.authenticationThenClearText(),
                        GroovyPlatformPolicies.authenticationThenClearText()),
                new Said(
                        PlatformPolicies.systemMainMode(),
                        KotlinPlatformPolicies.systemMainMode(),
                        GroovyPlatformPolicies.systemMainMode()));
    }

    private Stream<Said> withKey() {
        return Stream.of(
                new Said(
                        PlatformPolicies.ipv6OverIpv4(key),
                        KotlinPlatformPolicies.ipv6OverIpv4(key),
                        GroovyPlatformPolicies.ipv6OverIpv4(key)),
                new Said(
                        PlatformPolicies.twoGateways(key),
                        KotlinPlatformPolicies.twoGateways(key),
                        GroovyPlatformPolicies.twoGateways(key)),
                new Said(
                        PlatformPolicies.ahAndEsp(key),
                        KotlinPlatformPolicies.ahAndEsp(key),
                        GroovyPlatformPolicies.ahAndEsp(key)),
                new Said(
                        PlatformPolicies.selectorsInCompartment(key),
                        KotlinPlatformPolicies.selectorsInCompartment(key),
                        GroovyPlatformPolicies.selectorsInCompartment(key)),
                new Said(
                        PlatformPolicies.persistent(key),
                        KotlinPlatformPolicies.persistent(key),
                        GroovyPlatformPolicies.persistent(key)),
                new Said(
                        PlatformPolicies.pings(key),
                        KotlinPlatformPolicies.pings(key),
                        GroovyPlatformPolicies.pings(key)),
                new Said(
                        PlatformPolicies.anyModule(key),
                        KotlinPlatformPolicies.anyModule(key),
                        GroovyPlatformPolicies.anyModule(key)));
    }
}
