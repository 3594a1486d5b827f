package io.culvert.dsl.stage;

import static io.culvert.dsl.Culvert.AES_GCM_128;
import static io.culvert.dsl.Culvert.AES_GCM_256;
import static io.culvert.dsl.Culvert.HMAC_SHA_256;
import static io.culvert.dsl.Culvert.ah;
import static io.culvert.dsl.Culvert.esp;
import static io.culvert.dsl.Culvert.ikev1WithSystemMainMode;
import static io.culvert.dsl.Culvert.ikev2WithSystemMainMode;
import static io.culvert.dsl.Culvert.revise;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.crypto.SaIdleTimeout;
import io.culvert.dsl.Sentences;
import io.culvert.policy.Ikev1Keying;
import io.culvert.policy.TunnelOption;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.catalogue.OptionRules;
import io.culvert.testing.Policies;
import io.culvert.testing.RandomPolicies;
import io.culvert.testing.Seeds;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A policy made from a policy. */
class RevisionStageTest {

    private static final UUID PROVIDER = UUID.fromString("5fb216a8-e2e8-4024-b853-391a4168641e");
    private static final UUID KEY = UUID.fromString("11111111-2222-3333-4444-555555555555");
    private static final int POLICIES = 200;

    private final TunnelPolicy policy = Sentences.finished().provider(PROVIDER).build();

    /** Nothing that a policy can say is lost on the way. */
    @Test
    void whatIsNotSaidAnewStays() {
        RandomPolicies policies = new RandomPolicies(Seeds.random());
        for (int i = 0; i < POLICIES; i++) {
            TunnelPolicy any = policies.next();
            assertEquals(any, RevisionStage.of(any).build());
            assertEquals(any, RevisionStage.of(any).options().build());
        }
    }

    @Test
    void keyingAndProtectionReplaceWhatThereIs() {
        Ikev1Keying keying = Ikev1Keying.of(Policies.presharedKey(), List.of(Policies.modernProposal()));
        TunnelPolicy revised = revise(policy)
                .keyedBy(ikev2WithSystemMainMode())
                .protectedBy(esp(AES_GCM_256))
                .protectedBy(esp(AES_GCM_128), ah(HMAC_SHA_256))
                .keyedBy(keying)
                .build();
        assertEquals(keying, revised.keying());
        assertEquals(List.of(esp(AES_GCM_128), ah(HMAC_SHA_256)), revised.quickModeProposals());
        assertEquals(policy.addressing(), revised.addressing());
        assertEquals(policy.providerContextKey(), revised.providerContextKey());
    }

    @Test
    void aDerivedKeyFollowsNameAndProvider() {
        TunnelPolicy branch = revise(policy).options().named("branch").build();
        assertEquals(TunnelPolicy.derivedKey(Optional.of(PROVIDER), "branch"), branch.providerContextKey());
        assertEquals(Sentences.finished().provider(PROVIDER).named("branch").build(), branch);
        assertEquals(
                TunnelPolicy.derivedKey(Optional.of(KEY), "hq"),
                revise(policy).options().provider(KEY).build().providerContextKey());
    }

    @Test
    void aKeyThatWasGivenStays() {
        TunnelPolicy own = Sentences.finished().providerContextKey(KEY).build();
        assertEquals(KEY, revise(own).options().named("branch").build().providerContextKey());
        assertEquals(
                PROVIDER,
                revise(own).options().providerContextKey(PROVIDER).build().providerContextKey());
    }

    @Test
    void anOptionReplacesWhatThereIsAndNothingElse() {
        TunnelPolicy first = Sentences.finished()
                .idleTimeoutSeconds(600)
                .failOverIdleTimeoutSeconds(30)
                .tunnelOptions(TunnelOption.CLEAR_DF)
                .description("to headquarters")
                .build();
        TunnelPolicy second = revise(first)
                .options()
                .idleTimeoutSeconds(900)
                .tunnelOptions(TunnelOption.BYPASS_ICMPV6)
                .build();
        assertEquals(new SaIdleTimeout(900, 30), second.idleTimeout());
        assertEquals(Set.of(TunnelOption.BYPASS_ICMPV6), second.tunnelOptions());
        assertEquals(first.description(), second.description());
    }

    /** What the type cannot see any more, the rule does. */
    @Test
    void ipv6BetweenIpv4EndsStillNeedsIkev2() {
        TunnelPolicy carrying = Sentences.carried()
                .keyedBy(Sentences.keying())
                .protectedBy(esp(AES_GCM_256))
                .build();
        RevisionStage wrong = revise(carrying).keyedBy(ikev1WithSystemMainMode());
        InvalidPolicyException refusal = assertThrows(InvalidPolicyException.class, wrong::build);
        assertEquals(
                List.of(OptionRules.IPV6_IN_IPV4),
                refusal.violations().stream().map(each -> each.rule()).toList());
        assertEquals(
                ikev2WithSystemMainMode(),
                wrong.keyedBy(ikev2WithSystemMainMode()).build().keying());
    }
}
