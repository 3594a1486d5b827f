package io.culvert.analysis.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.testing.Policies;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LintProfileTest {

    @Test
    void noneFindsNothing() {
        assertEquals(List.of(), Lint.none().check(Policies.microsoftSample()));
    }

    @Test
    void profilesAreListsOfChecks() {
        Lint one = Lint.of(policy -> List.of(finding(policy, "one")));
        Lint two = Lint.of(policy -> List.of(finding(policy, "two"), finding(policy, "three")));
        TunnelPolicy policy = Policies.microsoftSample();
        List<Finding> expected = new ArrayList<>(one.check(policy));
        expected.addAll(two.check(policy));
        assertEquals(expected, one.and(two).check(policy));
        assertEquals(
                one.and(two).and(Lint.modern()).check(policy),
                one.and(two.and(Lint.modern())).check(policy));
        assertEquals(Lint.modern().check(policy), Lint.none().and(Lint.modern()).check(policy));
        assertEquals(Lint.modern().check(policy), Lint.modern().and(Lint.none()).check(policy));
        assertEquals("tunnel 'sample' > one", one.check(policy).get(0).place().toString());
        assertThrows(
                UnsupportedOperationException.class, () -> one.check(policy).clear());
    }

    @Test
    @SuppressWarnings("unchecked")
    void aCheckThatReturnsSomethingElseIsTold() {
        Lint careless = Lint.of(policy -> (List<Finding>) (List<?>) List.of("weak"));
        InvalidPolicyException refusal =
                assertThrows(InvalidPolicyException.class, () -> careless.check(LintPolicies.modern()));
        assertEquals(
                "findings of a lint check > element 1",
                refusal.violations().get(0).place().toString());
        assertThrows(NullPointerException.class, () -> Lint.of(policy -> null).check(LintPolicies.modern()));
        assertThrows(NullPointerException.class, () -> Lint.of(null));
        assertThrows(NullPointerException.class, () -> Lint.modern().and(null));
        assertEquals(
                "policy",
                assertThrows(NullPointerException.class, () -> Lint.none().check(null))
                        .getMessage());
    }

    @Test
    void aFindingHasAllItsParts() {
        assertEquals(
                "place",
                assertThrows(NullPointerException.class, () -> Finding.of(null, "a", "b", "c", "d"))
                        .getMessage());
        for (int part = 0; part < 4; part++) {
            String[] parts = {"value", "reason", "source", "better"};
            String missing = parts[part];
            parts[part] = null;
            assertEquals(
                    missing,
                    assertThrows(
                                    NullPointerException.class,
                                    () -> Finding.of(Place.of("place"), parts[0], parts[1], parts[2], parts[3]))
                            .getMessage());
        }
    }

    private static Finding finding(TunnelPolicy policy, String place) {
        return Finding.of(Place.tunnel(policy.name()).then(place), "value of " + place, "reason", "source", "better");
    }
}
