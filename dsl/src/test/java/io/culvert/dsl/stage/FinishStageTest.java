package io.culvert.dsl.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.dsl.Sentences;
import io.culvert.model.SaIdleTimeout;
import io.culvert.model.TunnelPolicy;
import io.culvert.rules.InvalidPolicyException;
import io.culvert.rules.Rules;
import java.util.List;
import java.util.Optional;
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
