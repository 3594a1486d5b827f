package io.culvert.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.auth.PresharedKey;
import io.culvert.auth.Secret;
import io.culvert.rule.Difference;
import io.culvert.rule.Place;
import io.culvert.testing.Policies;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    /** Each sample differs from the others in one part, so a part that is not compared fails here. */
    @Test
    void existWhereverTwoPoliciesAreNotEqual() {
        List<Object> policies = new ArrayList<>(KeyingValues.policies());
        policies.add(Policies.modern());
        for (Object before : policies) {
            for (Object after : policies) {
                List<Difference> differences = ((TunnelPolicy) before).differencesFrom((TunnelPolicy) after);
                assertEquals(before.equals(after), differences.isEmpty(), () -> before + "\n" + after);
            }
        }
    }

    @Test
    void namePlaceAndBothValues() {
        TunnelPolicy before = Policies.modernParts().compartmentId(2).build();
        TunnelPolicy after =
                Policies.modernParts().forwardPathLifetimeSeconds(60).build();
        Place tunnel = Place.tunnel("hq");
        assertEquals(
                List.of(
                        new Difference(tunnel.then("forward-path lifetime"), "none", "60"),
                        new Difference(tunnel.then("compartment"), "2", "none")),
                before.differencesFrom(after));
    }

    @Test
    void reportAnotherKeyWithoutShowingIt() {
        List<Difference> differences = keyed("first key").differencesFrom(keyed("second key"));
        assertEquals(1, differences.size());
        assertEquals(Place.tunnel("hq").then("keying"), differences.get(0).place());
        assertEquals(
                differences.get(0).before() + ", with another secret",
                differences.get(0).after());
        assertTrue(differences.stream().noneMatch(each -> each.toString().contains("first key")));
        assertTrue(differences.stream().noneMatch(each -> each.toString().contains("second key")));
    }

    @Test
    void reportThePinningApartFromTheKeying() {
        TunnelPolicy pinned = keyed("a key");
        TunnelPolicy unpinned = Policies.modernParts()
                .keying(((Ikev2Keying) pinned.keying()).moduleUnpinned())
                .build();
        assertEquals(
                List.of(new Difference(Place.tunnel("hq").then("module pinning"), "PINNED", "UNPINNED")),
                pinned.differencesFrom(unpinned));
    }

    private static TunnelPolicy keyed(String key) {
        return Policies.modernParts()
                .keying(Ikev2Keying.of(new PresharedKey(Secret.utf8(key)), List.of(Policies.modernProposal())))
                .build();
    }
}
