package io.culvert.dsl.stage;

import static io.culvert.dsl.Culvert.interfaceLuid;
import static io.culvert.dsl.Culvert.ipv4;
import static io.culvert.dsl.Culvert.ipv4Subnet;
import static io.culvert.dsl.Culvert.sddl;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.access.SecurityDescriptor;
import io.culvert.crypto.SaIdleTimeout;
import io.culvert.dsl.Sentences;
import io.culvert.net.InterfaceLuid;
import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.ProviderData;
import io.culvert.policy.TunnelOption;
import io.culvert.policy.TunnelPolicy;
import io.culvert.policy.WindowsVersion;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.catalogue.Rules;
import io.culvert.testing.Golden;
import io.culvert.traffic.Ipv4TrafficSelector;
import io.culvert.traffic.TrafficSelectorPolicy;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Options: any of them, in any order, each replaced when said again. */
class FinishStageTest {

    private static final UUID PROVIDER = UUID.fromString("5fb216a8-e2e8-4024-b853-391a4168641e");
    private static final UUID KEY = UUID.fromString("11111111-2222-3333-4444-555555555555");

    private final FinishStage stage = Sentences.finished();

    @Test
    void withoutOptionsAPolicyHasTheDefaults() {
        TunnelPolicy policy = stage.build();
        assertEquals("hq", policy.name());
        assertEquals(Optional.empty(), policy.description());
        assertEquals(Optional.empty(), policy.providerKey());
        assertEquals(SaIdleTimeout.DEFAULT, policy.idleTimeout());
    }

    @Test
    void eachOptionSaysWhatItIsNamedFor() {
        TunnelPolicy policy = stage.description("to headquarters")
                .provider(PROVIDER)
                .providerContextKey(KEY)
                .idleTimeoutSeconds(600)
                .failOverIdleTimeoutSeconds(30)
                .named("branch")
                .build();
        assertEquals("branch", policy.name());
        assertEquals(Optional.of("to headquarters"), policy.description());
        assertEquals(Optional.of(PROVIDER), policy.providerKey());
        assertEquals(KEY, policy.providerContextKey());
        assertEquals(new SaIdleTimeout(600, 30), policy.idleTimeout());
    }

    @Test
    void eachOptionOfTheEnvelopeSaysWhatItIsNamedFor() {
        TrafficSelectorPolicy selectors = TrafficSelectorPolicy.of()
                .local(Ipv4TrafficSelector.of(ipv4Subnet("10.1.0.0/16")))
                .remote(Ipv4TrafficSelector.of(ipv4Subnet("10.2.0.0/16")));
        TunnelPolicy policy = stage.providerData(new byte[] {1, 2})
                .persistent()
                .securityDescriptor(sddl("D:(A;;GA;;;BA)"))
                .tunnelOptions(TunnelOption.BYPASS_ICMPV6, TunnelOption.CLEAR_DF)
                .localInterface(interfaceLuid("0x6000000000001"))
                .forwardPathLifetimeSeconds(90)
                .compartment(2)
                .trafficSelectors(selectors)
                .build();
        assertEquals(Optional.of(ProviderData.of(new byte[] {1, 2})), policy.providerData());
        assertEquals(ObjectLifetime.PERSISTENT, policy.lifetime());
        assertEquals(Optional.of(SecurityDescriptor.parse("D:(A;;GA;;;BA)")), policy.securityDescriptor());
        assertEquals(List.of(TunnelOption.CLEAR_DF, TunnelOption.BYPASS_ICMPV6), List.copyOf(policy.tunnelOptions()));
        assertEquals(Optional.of(new InterfaceLuid(0x6_0000_0000_0001L)), policy.localInterface());
        assertEquals(OptionalLong.of(90), policy.forwardPathLifetimeSeconds());
        assertEquals(OptionalLong.of(2), policy.compartmentId());
        assertEquals(List.of(selectors), policy.trafficSelectors());
    }

    /** The array of the caller may change; what was said does not. */
    @Test
    void providerDataIsCopied() {
        byte[] data = {1};
        FinishStage said = stage.providerData(data);
        data[0] = 2;
        assertEquals(Optional.of(ProviderData.of(new byte[] {1})), said.build().providerData());
    }

    /** Seven words whose argument replaces the one before, in whole. */
    @Test
    void anOptionOfTheEnvelopeSaidAgainReplacesWhatWasSaid() {
        TrafficSelectorPolicy all = TrafficSelectorPolicy.of();
        TrafficSelectorPolicy some = all.local(Ipv4TrafficSelector.of(ipv4("10.1.0.1")));
        FinishStage last = stage.providerData(new byte[] {2})
                .securityDescriptor(sddl("D:(A;;GR;;;BA)"))
                .tunnelOptions(TunnelOption.BYPASS_ICMPV6)
                .localInterface(new InterfaceLuid(2))
                .forwardPathLifetimeSeconds(2)
                .compartment(2)
                .trafficSelectors(some);
        assertEquals(
                last.build(),
                stage.providerData(new byte[] {1})
                        .securityDescriptor(sddl("D:(A;;GA;;;BA)"))
                        .tunnelOptions(TunnelOption.CLEAR_DF)
                        .localInterface(new InterfaceLuid(1))
                        .forwardPathLifetimeSeconds(1)
                        .compartment(1)
                        .trafficSelectors(all, some)
                        .providerData(new byte[] {2})
                        .securityDescriptor(sddl("D:(A;;GR;;;BA)"))
                        .tunnelOptions(TunnelOption.BYPASS_ICMPV6)
                        .localInterface(new InterfaceLuid(2))
                        .forwardPathLifetimeSeconds(2)
                        .compartment(2)
                        .trafficSelectors(some)
                        .build());
    }

    @Test
    void aTargetRefusesWhatItDoesNotUnderstandByName() {
        FinishStage bound = stage.compartment(2).target(WindowsVersion.WINDOWS_8);
        InvalidPolicyException refusal = assertThrows(InvalidPolicyException.class, bound::build);
        Golden.assertMatches("target-refused.txt", refusal.getMessage() + "\n");
        assertEquals(
                bound.target(WindowsVersion.WINDOWS_10_1709).build(),
                stage.compartment(2).build());
    }

    @Test
    void theOrderOfOptionsDoesNotMatter() {
        assertEquals(
                stage.failOverIdleTimeoutSeconds(30)
                        .named("branch")
                        .idleTimeoutSeconds(600)
                        .provider(PROVIDER)
                        .build(),
                stage.provider(PROVIDER)
                        .idleTimeoutSeconds(600)
                        .named("branch")
                        .failOverIdleTimeoutSeconds(30)
                        .build());
    }

    @Test
    void anOptionSaidAgainReplacesWhatWasSaid() {
        assertEquals(
                stage.description("b").provider(KEY).idleTimeoutSeconds(2).build(),
                stage.description("a")
                        .provider(PROVIDER)
                        .idleTimeoutSeconds(1)
                        .description("b")
                        .provider(KEY)
                        .idleTimeoutSeconds(2)
                        .build());
    }

    /** Two policies from one kept stage must not get the same key. */
    @Test
    void theDerivedKeyFollowsNameAndProvider() {
        UUID derived = stage.build().providerContextKey();
        assertNotEquals(derived, stage.named("branch").build().providerContextKey());
        assertNotEquals(derived, stage.provider(PROVIDER).build().providerContextKey());
        assertEquals(derived, stage.named("branch").named("hq").build().providerContextKey());
    }

    @Test
    void aKeyOfOnesOwnStaysWhateverTheName() {
        assertEquals(KEY, stage.providerContextKey(KEY).named("branch").build().providerContextKey());
    }

    /** What a stage takes unchecked, the end of the sentence refuses, all of it at once. */
    @Test
    void buildTellsEverythingThatIsWrong() {
        FinishStage wrong = stage.named("")
                .description("a\u0007b")
                .providerContextKey(new UUID(0, 0))
                .idleTimeoutSeconds(-1)
                .failOverIdleTimeoutSeconds(1L << 32);
        InvalidPolicyException refusal = assertThrows(InvalidPolicyException.class, wrong::build);
        assertEquals(
                List.of(Rules.DISPLAY_NAME, Rules.DISPLAY_TEXT, Rules.ZERO_KEY, Rules.UNSIGNED_32, Rules.UNSIGNED_32),
                refusal.violations().stream().map(each -> each.rule()).toList());
    }

    @Test
    void theEndsOfTheNativeFieldsAreTaken() {
        assertEquals(
                new SaIdleTimeout(0, 0xFFFF_FFFFL),
                stage.idleTimeoutSeconds(0)
                        .failOverIdleTimeoutSeconds(0xFFFF_FFFFL)
                        .build()
                        .idleTimeout());
    }
}
