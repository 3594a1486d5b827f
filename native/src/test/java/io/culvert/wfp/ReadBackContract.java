package io.culvert.wfp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.auth.PresharedKey;
import io.culvert.auth.Secret;
import io.culvert.net.InterfaceLuid;
import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.ProviderData;
import io.culvert.policy.TunnelOption;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Difference;
import io.culvert.rule.Place;
import io.culvert.testing.Policies;
import io.culvert.testing.RandomPolicies;
import io.culvert.testing.Seeds;
import io.culvert.traffic.Ipv4TrafficSelector;
import io.culvert.traffic.TrafficSelectorPolicy;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.BrokenImages;
import io.culvert.wfp.layout.sdk.IKEEXT_CERTIFICATE_AUTHENTICATION1;
import io.culvert.wfp.session.Provider;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The read-back of tunnels that every filtering engine gives, and the comparison with policies. */
abstract class ReadBackContract {

    final TunnelPolicy policy = Policies.modern();
    final UUID key = policy.providerContextKey();
    FilterSession engine;

    abstract FilterSession open();

    @BeforeEach
    void openEngine() {
        engine = open();
    }

    @AfterEach
    void closeEngine() {
        engine.close();
    }

    @Test
    void readsBackWhatWasAdded() {
        engine.add(policy);
        InstalledTunnel tunnel = engine.get(key);
        assertEquals(List.of(), tunnel.differencesFrom(policy));
        assertTrue(tunnel.providerContextId() != 0);
        engine.delete(key);
    }

    @Test
    void readsBackRandomPolicies() {
        RandomPolicies policies = new RandomPolicies(Seeds.random());
        for (int i = 0; i < 300; i++) {
            // Persistent objects are not for dynamic sessions, and would outlive a test with the engine of a machine.
            TunnelPolicy next = TunnelPolicy.builder()
                    .from(policies.next())
                    .lifetime(ObjectLifetime.STATIC)
                    .build();
            next.providerKey().ifPresent(provider -> engine.addProvider(Provider.of(provider, "owner")));
            engine.ofAnyProvider().add(next);
            assertEquals(List.of(), engine.get(next.providerContextKey()).differencesFrom(next));
            engine.ofAnyProvider().delete(next.providerContextKey());
            next.providerKey().ifPresent(engine::deleteProvider);
        }
    }

    @Test
    void tellsWhatDiffers() {
        engine.add(policy);
        TunnelPolicy other = Policies.modernParts()
                .name("other")
                .providerContextKey(key)
                .description(Optional.empty())
                .build();
        assertEquals(List.of("name", "description"), parts(engine.get(key).differencesFrom(other)));
    }

    @Test
    void tellsWhatOptionsDiffer() {
        TunnelPolicy rich = Policies.modernParts()
                .providerData(ProviderData.of(new byte[] {1, 2, 3}))
                .tunnelOptions(Set.of(TunnelOption.CLEAR_DF))
                .localInterface(new InterfaceLuid(7))
                .forwardPathLifetimeSeconds(300)
                .compartmentId(2)
                .addTrafficSelectors(
                        TrafficSelectorPolicy.of().local(Ipv4TrafficSelector.of(Policies.ipv4("10.1.0.1"))))
                .build();
        engine.add(rich);
        assertEquals(List.of(), engine.get(key).differencesFrom(rich));
        assertEquals(
                List.of(
                        "provider data",
                        "tunnel options",
                        "local interface",
                        "forward-path lifetime",
                        "compartment",
                        "traffic selectors"),
                parts(engine.get(key).differencesFrom(policy)));
    }

    private static List<String> parts(List<Difference> differences) {
        return differences.stream()
                .map(difference -> difference.place().inner().orElseThrow().toString())
                .toList();
    }

    @Test
    void differencesHaveBothValues() {
        engine.add(policy);
        TunnelPolicy other = TunnelPolicy.builder()
                .from(policy)
                .description(Optional.empty())
                .build();
        assertEquals(
                List.of(new Difference(
                        Place.tunnel("hq").then("description"),
                        policy.description().orElseThrow(),
                        "none")),
                engine.get(key).differencesFrom(other));
    }

    @Test
    void anotherSecretIsADifferenceThatShowsNeitherSecret() {
        engine.add(keyed("the first key"));
        assertEquals(List.of(), engine.get(key).differencesFrom(keyed("the first key")));
        List<Difference> differences = engine.get(key).differencesFrom(keyed("another key"));
        assertEquals(List.of("keying"), parts(differences));
        Difference difference = differences.get(0);
        assertEquals(difference.before() + ", with another secret", difference.after());
        assertFalse(difference.toString().contains("the first key"));
        assertFalse(difference.toString().contains("another key"));
    }

    private TunnelPolicy keyed(String secret) {
        return Policies.modernParts()
                .providerContextKey(key)
                .keying(Ikev2Keying.of(new PresharedKey(Secret.utf8(secret)), List.of(Policies.modernProposal())))
                .build();
    }

    @Test
    void tunnelThatNoPolicyCanExpressIsListedAndDeleted() {
        engine.add(policy);
        TunnelPolicy other = Policies.modernParts().name("other").build();
        try (NativeImage image =
                TunnelCompiler.lower(other, engine.nativeSession().abi())) {
            // Both contradictory checks of revocation.
            engine.nativeSession().addTunnel(BrokenImages.with(image, IKEEXT_CERTIFICATE_AUTHENTICATION1.flags, 6));
        }
        UnreadableTunnel unreadable = assertInstanceOf(UnreadableTunnel.class, engine.get(other.providerContextKey()));
        assertEquals("other", unreadable.name());
        assertEquals(other.providerKey(), unreadable.providerKey());
        assertEquals(
                "tunnel 'other' > IKEEXT_CERTIFICATE_AUTHENTICATION1.flags",
                unreadable.place().toString());
        assertTrue(unreadable.toString().contains(unreadable.reason()), unreadable::toString);
        assertFalse(unreadable.differencesFrom(other).isEmpty());
        assertEquals(
                Set.of("hq", "other"),
                engine.tunnels().map(InstalledTunnel::name).collect(Collectors.toSet()));
        assertEquals(Optional.of("other"), engine.replace(other).map(InstalledTunnel::name));
        assertEquals(List.of(), engine.get(other.providerContextKey()).differencesFrom(other));
        engine.delete(other.providerContextKey());
        engine.delete(key);
    }
}
