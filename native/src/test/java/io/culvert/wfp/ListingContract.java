package io.culvert.wfp;

import static io.culvert.wfp.EngineContract.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.policy.ApiGeneration;
import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.ProviderData;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.testing.RandomPolicies;
import io.culvert.testing.Seeds;
import io.culvert.wfp.session.ContextSelection;
import io.culvert.wfp.session.Pages;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.ProviderContext;
import io.culvert.wfp.session.ProviderContextType;
import io.culvert.wfp.session.value.ProviderContextValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How every engine lists what it holds. */
abstract class ListingContract extends SharedEngineContract {

    ListingContract(Machine machine) {
        super(machine);
    }

    private static final int MANY = 300;
    private static final int FEW = 7;

    private List<TunnelPolicy> installed(int count) {
        List<TunnelPolicy> policies =
                IntStream.range(0, count).mapToObj(i -> named("tunnel " + i)).toList();
        policies.forEach(engine::add);
        return policies;
    }

    @Test
    void hundredsOfTunnelsOfEveryGenerationAreListed() {
        RandomPolicies random = new RandomPolicies(Seeds.random());
        Map<UUID, TunnelPolicy> byKey = new HashMap<>();
        while (byKey.size() < MANY) {
            TunnelPolicy next = TunnelPolicy.builder()
                    .from(random.next())
                    .lifetime(ObjectLifetime.STATIC)
                    .build();
            // Names repeat.
            if (byKey.putIfAbsent(next.providerContextKey(), next) == null) {
                next.providerKey()
                        .filter(owner -> engine.findProvider(owner).isEmpty())
                        .ifPresent(owner -> engine.addProvider(Provider.of(owner, "owner")));
                engine.ofAnyProvider().add(next);
            }
        }
        List<TunnelPolicy> policies = List.copyOf(byKey.values());
        assertEquals(
                Set.of(ApiGeneration.values()),
                policies.stream().map(TunnelPolicy::apiGeneration).collect(Collectors.toSet()));
        Map<UUID, InstalledTunnel> listed = Listings.byKey(engine.tunnels(), InstalledTunnel::providerContextKey);
        assertEquals(Listings.keys(policies), listed.keySet());
        for (TunnelPolicy each : policies) {
            InstalledTunnel tunnel = listed.get(each.providerContextKey());
            assertEquals(List.of(), tunnel.differencesFrom(each));
            tunnel.destroySecrets();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, FEW - 1, FEW, FEW + 1, 1_000})
    void everyTunnelIsInOnePage(int atMost) {
        List<TunnelPolicy> policies = installed(FEW);
        List<InstalledTunnel> tunnels = Listings.all(engine.tunnelPages(), atMost);
        assertEquals(
                policies.stream().map(TunnelPolicy::name).toList(),
                tunnels.stream().map(InstalledTunnel::name).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 2 * FEW - 1, 2 * FEW, 2 * FEW + 1, 1_000})
    void everyContextIsInOnePageInTheOrderOfTheNumbers(int atMost) {
        List<TunnelPolicy> policies = installed(FEW);
        List<ProviderContext> contexts =
                Listings.all(engine.nativeSession().enumerateProviderContexts(ContextSelection.all()), atMost);
        assertEquals(
                policies.stream()
                        .flatMap(each -> Stream.of(each.providerContextKey(), each.mainModeContextKey()))
                        .collect(Collectors.toSet()),
                contexts.stream().map(ProviderContext::key).collect(Collectors.toSet()));
        assertEquals(
                contexts.stream()
                        .sorted(Comparator.comparingLong(ProviderContext::id))
                        .toList(),
                contexts);
    }

    @Test
    void aContextSaysWhoItIs() {
        engine.addProvider(PROVIDER.persistent());
        ProviderData data = ProviderData.of(new byte[] {1, 2, 3});
        TunnelPolicy rich = TunnelPolicy.builder()
                .from(ownedBy(PROVIDER, "rich"))
                .lifetime(ObjectLifetime.PERSISTENT)
                .providerData(data)
                .build();
        engine.ofAnyProvider().add(rich);
        Map<UUID, ProviderContext> contexts =
                Listings.byKey(engine.providerContexts(ContextSelection.all()), ProviderContext::key);
        ProviderContext tunnel = contexts.get(rich.providerContextKey());
        assertEquals(
                new ProviderContextValue(
                        engine.get(rich.providerContextKey()).providerContextId(),
                        rich.providerContextKey(),
                        ProviderContextType.IKEV2_TUNNEL,
                        "rich",
                        rich.description(),
                        Optional.of(PROVIDER.key()),
                        ObjectLifetime.PERSISTENT,
                        Optional.of(data)),
                tunnel);
        ProviderContext mainMode = contexts.get(rich.mainModeContextKey());
        assertEquals(ProviderContextType.IKEV2_MAIN_MODE, mainMode.type());
        assertEquals(2, contexts.size());
    }

    @Test
    void aSelectionAsksForATypeAndAnOwner() {
        engine.addProvider(PROVIDER);
        engine.addProvider(OTHER_PROVIDER);
        TunnelPolicy sample = Policies.microsoftSample();
        TunnelPolicy owned = ownedBy(PROVIDER, "owned");
        TunnelPolicy others = ownedBy(OTHER_PROVIDER, "others");
        List.of(sample, policy, owned, others).forEach(engine.ofAnyProvider()::add);
        assertSelected(
                ContextSelection.ofType(ProviderContextType.IKEV2_TUNNEL),
                key,
                owned.providerContextKey(),
                others.providerContextKey());
        assertSelected(ContextSelection.ofType(ProviderContextType.IKEV1_TUNNEL), sample.providerContextKey());
        assertSelected(ContextSelection.ofType(ProviderContextType.IKEV1_MAIN_MODE), sample.mainModeContextKey());
        assertSelected(ContextSelection.ofType(ProviderContextType.AUTHIP_TUNNEL));
        assertSelected(
                ContextSelection.ofType(ProviderContextType.IKEV2_TUNNEL).ownedBy(PROVIDER.key()),
                owned.providerContextKey());
        assertSelected(
                ContextSelection.ofType(ProviderContextType.IKEV2_MAIN_MODE).ownedBy(OTHER_PROVIDER.key()),
                others.mainModeContextKey());
        assertSelected(ContextSelection.ofType(ProviderContextType.IKEV2_TUNNEL).ownedBy(NO_SESSION));
    }

    private void assertSelected(ContextSelection selection, UUID... keys) {
        assertEquals(
                Set.of(keys),
                Listings.byKey(engine.providerContexts(selection), ProviderContext::key)
                        .keySet());
    }

    @Test
    void providersComeBackAsTheyWere() {
        Provider rich = PROVIDER.description("of the sample")
                .persistent()
                .service("PolicyAgent")
                .providerData(ProviderData.of(new byte[] {4, 5}));
        engine.addProvider(rich);
        engine.addProvider(OTHER_PROVIDER);
        assertEquals(rich, engine.getProvider(rich.key()));
        assertEquals(OTHER_PROVIDER, engine.getProvider(OTHER_PROVIDER.key()));
        assertEquals(Optional.empty(), engine.findProvider(NO_SESSION));
        assertRefused("FWP_E_PROVIDER_NOT_FOUND", () -> engine.getProvider(NO_SESSION));
        assertEquals(
                Map.of(rich.key(), rich, OTHER_PROVIDER.key(), OTHER_PROVIDER),
                Listings.byKey(engine.providers(), Provider::key));
        assertEquals(
                Set.of(rich, OTHER_PROVIDER),
                new HashSet<>(Listings.all(engine.nativeSession().enumerateProviders(), 1)));
    }

    @Test
    void pagesAreWhatThereWasWhenTheyWereMade() {
        List<TunnelPolicy> policies = installed(FEW);
        engine.addProvider(PROVIDER);
        try (Pages<ProviderContext> contexts = engine.nativeSession()
                        .enumerateProviderContexts(ContextSelection.ofType(ProviderContextType.IKEV2_TUNNEL));
                Pages<Provider> providers = engine.nativeSession().enumerateProviders()) {
            List<ProviderContext> seen = new ArrayList<>(contexts.next(2));
            engine.add(policy);
            policies.forEach(each -> engine.delete(each.providerContextKey()));
            engine.deleteProvider(PROVIDER.key());
            engine.addProvider(OTHER_PROVIDER);
            seen.addAll(contexts.next(1_000));
            assertEquals(
                    policies.stream().map(TunnelPolicy::name).toList(),
                    seen.stream().map(ProviderContext::name).toList());
            assertEquals(List.of(PROVIDER), providers.next(1_000));
        }
    }

    @Test
    void aTunnelThatIsGoneWhenItsTurnComesIsLeftOut() {
        List<TunnelPolicy> policies = installed(4);
        try (Pages<InstalledTunnel> pages = engine.tunnelPages()) {
            assertEquals("tunnel 0", pages.next(1).get(0).name());
            engine.delete(policies.get(1).providerContextKey());
            engine.replace(policies.get(2));
            engine.add(policy);
            assertEquals(
                    List.of("tunnel 3"),
                    pages.next(1_000).stream().map(InstalledTunnel::name).toList());
        }
    }

    @Test
    void aStreamMayBeClosedEarly() {
        installed(FEW);
        try (Stream<InstalledTunnel> tunnels = engine.tunnels()) {
            assertEquals("tunnel 0", tunnels.findFirst().orElseThrow().name());
        }
        try (Stream<ProviderContext> contexts = engine.providerContexts(ContextSelection.all())) {
            assertEquals("tunnel 0", contexts.findFirst().orElseThrow().name());
        }
        try (Stream<Provider> providers = engine.providers()) {
            assertTrue(providers.findFirst().isEmpty());
        }
    }

    @Test
    void aTransactionListsWhatItWillHaveDone() {
        List<TunnelPolicy> policies = installed(2);
        engine.transaction(tunnels -> {
            tunnels.delete(policies.get(0).providerContextKey());
            tunnels.add(policy);
            tunnels.addProvider(PROVIDER);
            assertEquals(
                    Set.of(policies.get(1).providerContextKey(), key),
                    Listings.byKey(tunnels.tunnels(), InstalledTunnel::providerContextKey)
                            .keySet());
            assertEquals(List.of(PROVIDER), tunnels.providers().toList());
        });
    }

    @Test
    void listingWithoutObjectsIsEmpty() {
        assertEquals(List.of(), engine.tunnels().toList());
        assertEquals(List.of(), engine.providerContexts(ContextSelection.all()).toList());
        assertEquals(List.of(), engine.providers().toList());
    }

    @Test
    void pagesThatAreClosedAreRefused() {
        installed(2);
        List<Pages<?>> closed = List.of(
                engine.nativeSession().enumerateProviderContexts(ContextSelection.all()),
                engine.nativeSession().enumerateProviders(),
                engine.tunnelPages());
        for (Pages<?> pages : closed) {
            assertThrows(IllegalArgumentException.class, () -> pages.next(0));
            pages.close();
            pages.close();
            assertRefused("ERROR_INVALID_HANDLE", () -> pages.next(1));
        }
    }

    @Test
    void pagesEndWithTheirSession() {
        installed(2);
        FilterSession other = another();
        Pages<ProviderContext> contexts = other.nativeSession().enumerateProviderContexts(ContextSelection.all());
        Pages<Provider> providers = other.nativeSession().enumerateProviders();
        assertEquals(1, contexts.next(1).size());
        other.close();
        assertRefused("ERROR_INVALID_HANDLE", () -> contexts.next(1));
        assertRefused("ERROR_INVALID_HANDLE", () -> providers.next(1));
        contexts.close();
        providers.close();
        assertRefused("ERROR_INVALID_HANDLE", other::tunnels);
        assertRefused("ERROR_INVALID_HANDLE", other::providers);
        assertRefused("ERROR_INVALID_HANDLE", () -> other.getProvider(NO_SESSION));
    }
}
