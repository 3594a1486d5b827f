package io.culvert.wfp;

import static io.culvert.wfp.EngineContract.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Pointer;
import io.culvert.policy.ApiGeneration;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.wfp.HandMadeSession.Enumeration;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.ImageBuilder;
import io.culvert.wfp.image.build.ImageImport;
import io.culvert.wfp.image.build.NativeMemory;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT_TYPE;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The recording engine hands out what is installed as documented: a snapshot, in pages, each of them one block. */
@EnabledIfSystemProperty(named = RecordingEngine.PROPERTY, matches = RecordingEngine.RECORDING)
class EnumerationTest {

    private static final int TUNNELS = 7;
    private static final int ALL = 1_000;

    private FilterSession engine;
    private HandMadeSession session;
    private List<TunnelPolicy> installed;

    @BeforeEach
    void install() {
        RecordingEngine.reset();
        engine = FilterEngine.windows().open();
        installed =
                IntStream.range(0, TUNNELS).mapToObj(EnumerationTest::numbered).toList();
        installed.forEach(engine::add);
        session = HandMadeSession.open();
    }

    @AfterEach
    void nothingIsLeft() {
        session.close();
        engine.close();
        assertEquals(0, RecordingEngine.liveBlocks());
        assertEquals(0, RecordingEngine.enumerations());
    }

    private static TunnelPolicy numbered(int number) {
        return Policies.modernParts().name("tunnel " + number).build();
    }

    private static Set<UUID> keys(List<TunnelPolicy> policies) {
        return policies.stream().flatMap(EnumerationTest::keys).collect(Collectors.toSet());
    }

    private static Stream<UUID> keys(TunnelPolicy policy) {
        return Stream.of(policy.providerContextKey(), policy.mainModeContextKey());
    }

    /** Each key once, or it fails. */
    private static Set<UUID> distinct(List<UUID> keys) {
        assertEquals(keys.size(), new HashSet<>(keys).size());
        return Set.copyOf(keys);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 2 * TUNNELS - 1, 2 * TUNNELS, 2 * TUNNELS + 1})
    void everyContextIsInOnePage(int requested) {
        Enumeration contexts = session.contexts();
        List<UUID> seen = new ArrayList<>();
        List<UUID> page;
        do {
            page = contexts.keys(1, requested);
            seen.addAll(page);
        } while (page.size() == requested);
        assertEquals(keys(installed), distinct(seen));
        assertEquals(List.of(), contexts.keys(1, requested));
        contexts.destroy();
    }

    @Test
    void anEntryIsAllThatGettingItByKeyGives() {
        Enumeration contexts = session.contexts();
        List<NativeImage> entries = contexts.next(1, ALL, EnumerationTest::imported);
        contexts.destroy();
        assertEquals(2 * TUNNELS, entries.size());
        List<NativeImage> expected = installed.stream()
                .flatMap(EnumerationTest::keys)
                .map(key -> session.get("FwpmProviderContextGetByKey1", key, EnumerationTest::imported))
                .toList();
        assertTrue(entries.containsAll(expected));
        assertTrue(expected.containsAll(entries));
    }

    private static NativeImage imported(Pointer context) {
        return ImageImport.context(
                ApiGeneration.ADD1, HandMadeSession.ABI, new ThisProcess(), Pointer.nativeValue(context));
    }

    private record ThisProcess() implements NativeMemory {

        @Override
        public void read(long address, byte[] target, int offset, int count) {
            new Pointer(address).read(0, target, offset, count);
        }

        @Override
        public void clear(long address, int count) {
            new Pointer(address).clear(count);
        }
    }

    @Test
    void whatIsAddedOrDeletedAfterwardsDoesNotMatter() {
        Enumeration contexts = session.contexts();
        List<UUID> seen = new ArrayList<>(contexts.keys(1, 3));
        engine.add(numbered(TUNNELS));
        installed.forEach(policy -> engine.delete(policy.providerContextKey()));
        seen.addAll(contexts.keys(1, ALL));
        assertEquals(keys(installed), distinct(seen));
        contexts.destroy();
    }

    @Test
    void whatIsNotCommittedIsSeenByItsSessionOnly() {
        engine.transaction(tunnels -> {
            tunnels.add(numbered(TUNNELS));
            assertEquals(keys(installed), seen(session.contexts()));
        });
        session.call("FwpmTransactionBegin0", 0);
        session.callByKey("FwpmIPsecTunnelDeleteByKey0", installed.get(0).providerContextKey());
        assertEquals(2 * TUNNELS, seen(session.contexts()).size());
        session.call("FwpmTransactionAbort0");
        assertEquals(2 * TUNNELS + 2, seen(session.contexts()).size());
    }

    @Test
    void aTemplateAsksForAType() {
        TunnelPolicy other = addSample();
        assertEquals(
                installed.stream().map(TunnelPolicy::providerContextKey).collect(Collectors.toSet()),
                like(FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKEV2_QM_TUNNEL_CONTEXT, Optional.empty()));
        assertEquals(
                installed.stream().map(TunnelPolicy::mainModeContextKey).collect(Collectors.toSet()),
                like(FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKEV2_MM_CONTEXT, Optional.empty()));
        assertEquals(
                Set.of(other.mainModeContextKey()),
                like(FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKE_MM_CONTEXT, Optional.empty()));
        assertEquals(Set.of(), like(FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_KEYING_CONTEXT, Optional.empty()));
    }

    @Test
    void aTemplateAsksForAProvider() {
        TunnelPolicy other = addSample();
        UUID provider = EngineContract.PROVIDER.key();
        assertEquals(
                Set.of(other.providerContextKey()),
                like(FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKE_QM_TUNNEL_CONTEXT, Optional.of(provider)));
        assertEquals(
                Set.of(), like(FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKEV2_QM_TUNNEL_CONTEXT, Optional.of(provider)));
        assertEquals(
                Set.of(),
                like(
                        FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKE_QM_TUNNEL_CONTEXT,
                        Optional.of(EngineContract.NO_SESSION)));
    }

    @Test
    void aTemplateForNoTypeIsRefused() {
        assertRefused(
                "FWP_E_NEVER_MATCH",
                () -> like(FWPM_PROVIDER_CONTEXT_TYPE.FWPM_PROVIDER_CONTEXT_TYPE_MAX, Optional.empty()));
    }

    private TunnelPolicy addSample() {
        TunnelPolicy policy = Policies.microsoftSample();
        engine.addProvider(EngineContract.PROVIDER);
        engine.ofAnyProvider().add(policy);
        return policy;
    }

    private Set<UUID> like(int type, Optional<UUID> provider) {
        try (ImageBuilder image = new ImageBuilder(HandMadeSession.ABI)) {
            int template = image.allocate(FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0.LAYOUT);
            image.put(template, FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0.providerContextType, type);
            provider.ifPresent(
                    key -> image.point(template, FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0.providerKey, image.guid(key)));
            return seen(session.contexts(image.build(CallArguments.NONE)));
        }
    }

    private static Set<UUID> seen(Enumeration enumeration) {
        try {
            return distinct(enumeration.keys(1, ALL));
        } finally {
            enumeration.destroy();
        }
    }
}
