package io.culvert.wfp;

import static io.culvert.wfp.EngineContract.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.wfp.HandMadeSession.Enumeration;
import io.culvert.wfp.HandMadeSession.Kind;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.build.ImageBuilder;
import io.culvert.wfp.layout.StructLayout;
import io.culvert.wfp.layout.sdk.FWPM_DISPLAY_DATA0;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER0;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT0;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT2;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT3;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT_TYPE;
import io.culvert.wfp.layout.sdk.FWPM_TUNNEL_FLAG;
import io.culvert.wfp.layout.sdk.IPSEC_PROPOSAL0;
import io.culvert.wfp.layout.sdk.IPSEC_TUNNEL_POLICY0;
import io.culvert.wfp.layout.sdk.IPSEC_TUNNEL_POLICY2;
import io.culvert.wfp.layout.sdk.IPSEC_TUNNEL_POLICY3;
import io.culvert.wfp.session.Provider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the recording engine does with handles of enumerations, with their blocks, and with objects that do not fit. */
@EnabledIfSystemProperty(named = RecordingEngine.PROPERTY, matches = RecordingEngine.RECORDING)
class EnumerationHandlesTest {

    private static final int ALL = 1_000;
    private static final UUID BY_HAND = UUID.fromString("00000000-0000-4000-8000-00000000beef");

    private final TunnelPolicy policy = Policies.modern();
    private FilterSession engine;
    private HandMadeSession session;
    private HandMadeSession another;

    @BeforeEach
    void install() {
        RecordingEngine.reset();
        engine = FilterEngine.windows().open();
        engine.add(policy);
        session = HandMadeSession.open();
        another = HandMadeSession.open();
    }

    @AfterEach
    void nothingIsLeft() {
        another.close();
        session.close();
        engine.close();
        assertEquals(0, RecordingEngine.liveBlocks());
        assertEquals(0, RecordingEngine.enumerations());
    }

    private Set<UUID> keys() {
        return Set.of(policy.providerContextKey(), policy.mainModeContextKey());
    }

    private static void assertAllRefused(String symbol, Enumeration enumeration) {
        List<Executable> calls = List.of(() -> enumeration.keys(1, ALL), enumeration::destroy);
        calls.forEach(call -> assertRefused(symbol, call));
    }

    @Test
    void aDestroyedHandleIsRefusedWhateverCameAfter() {
        Enumeration destroyed = session.contexts();
        destroyed.destroy();
        Enumeration next = session.contexts();
        assertNotEquals(destroyed.handle(), next.handle());
        assertAllRefused("ERROR_INVALID_HANDLE", destroyed);
        assertEquals(keys(), Set.copyOf(next.keys(1, ALL)));
        next.destroy();
    }

    @Test
    void aHandleBelongsToItsSessionAndKind() {
        Enumeration contexts = session.contexts();
        assertAllRefused("FWP_E_WRONG_SESSION", contexts.in(another));
        assertRefused("ERROR_INVALID_HANDLE", () -> contexts.as(Kind.PROVIDERS).keys(0, ALL));
        assertRefused("ERROR_INVALID_HANDLE", () -> contexts.as(Kind.PROVIDERS).destroy());
        assertEquals(keys(), Set.copyOf(contexts.keys(1, ALL)));
        contexts.destroy();
    }

    @Test
    void aHandleEndsWithItsSession() {
        HandMadeSession closed = HandMadeSession.open();
        Enumeration contexts = closed.contexts();
        assertEquals(1, RecordingEngine.enumerations());
        closed.close();
        assertEquals(0, RecordingEngine.enumerations());
        assertAllRefused("ERROR_INVALID_HANDLE", contexts.in(session));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aPageIsOneBlockHoweverManyEntriesItHas(int requested) {
        Enumeration contexts = session.contexts();
        IntByReference returned = new IntByReference();
        PointerByReference page = contexts.page(1, requested, returned);
        assertEquals(Math.min(requested, 2), returned.getValue());
        assertEquals(1, RecordingEngine.liveBlocks());
        HandMadeSession.free(page);
        assertNull(page.getValue());
        assertEquals(0, RecordingEngine.liveBlocks());
        HandMadeSession.free(page);
        assertEquals(0, RecordingEngine.liveBlocks());
        contexts.destroy();
    }

    /** A key that an enumeration gave out with everything else is noticed as one that was asked for. */
    @Test
    void aFreedPageIsLookedThroughForTheKey() {
        TunnelPolicy withKey = Policies.modernParts()
                .name("with a key")
                .keying(Ikev2Keying.of(Policies.presharedKey(), List.of(Policies.modernProposal())))
                .build();
        engine.add(withKey);
        Enumeration contexts = session.contexts();
        assertEquals(4, contexts.keys(1, ALL).size());
        contexts.destroy();
        assertEquals(1, RecordingEngine.secretsFreed());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 3})
    void aPageWithAContextOfAnotherVersionIsRefusedAndStillToCome(int version) {
        Enumeration contexts = session.contexts();
        assertRefused("FWP_E_PROVIDER_CONTEXT_MISMATCH", () -> contexts.keys(version, ALL));
        assertEquals(keys(), Set.copyOf(contexts.keys(1, ALL)));
        contexts.destroy();
    }

    @Test
    void everyVersionHasItsFunction() {
        addByHand(0, FWPM_PROVIDER_CONTEXT0.LAYOUT, IPSEC_TUNNEL_POLICY0.LAYOUT);
        addByHand(2, FWPM_PROVIDER_CONTEXT2.LAYOUT, IPSEC_TUNNEL_POLICY2.LAYOUT);
        addByHand(3, FWPM_PROVIDER_CONTEXT3.LAYOUT, IPSEC_TUNNEL_POLICY3.LAYOUT);
        Enumeration contexts = session.contexts();
        List<UUID> seen = new ArrayList<>();
        for (int version : new int[] {1, 1, 0, 2, 3}) {
            assertRefused("FWP_E_PROVIDER_CONTEXT_MISMATCH", () -> contexts.keys((version + 1) % 4, 1));
            seen.addAll(contexts.keys(version, 1));
        }
        assertEquals(keys(), Set.copyOf(seen.subList(0, 2)));
        assertEquals(List.of(byHand(0), byHand(2), byHand(3)), seen.subList(2, 5));
        contexts.destroy();
    }

    private static UUID byHand(int version) {
        return new UUID(BY_HAND.getMostSignificantBits(), BY_HAND.getLeastSignificantBits() + version);
    }

    /** The least that is accepted. */
    private void addByHand(int version, StructLayout contextLayout, StructLayout policyLayout) {
        try (ImageBuilder image = new ImageBuilder(HandMadeSession.ABI)) {
            int context = image.allocate(contextLayout);
            image.putGuid(context, contextLayout.field("providerContextKey"), byHand(version));
            int display = image.embedded(context, contextLayout.field("displayData"));
            image.point(display, FWPM_DISPLAY_DATA0.name, image.utf16("by hand"));
            image.put(
                    context, contextLayout.field("type"), FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKE_QM_TUNNEL_CONTEXT);
            int policy = image.allocate(policyLayout);
            image.point(policy, policyLayout.field("ipsecProposals"), image.allocate(IPSEC_PROPOSAL0.LAYOUT));
            image.point(context, contextLayout.field("ikeQmTunnelPolicy"), policy);
            HandMadeSession.bound(image.build(CallArguments.NONE), memory -> {
                List<Object> arguments = new ArrayList<>(
                        Arrays.asList(FWPM_TUNNEL_FLAG.FWPM_TUNNEL_FLAG_POINT_TO_POINT, null, memory, 0, memory));
                arguments.addAll(Collections.nCopies(version == 0 ? 1 : 2, null));
                session.call("FwpmIPsecTunnelAdd" + version, arguments.toArray());
            });
        }
    }

    @Test
    void providersAreReadBackByKeyAndAllTogether() {
        Provider other = Provider.of(EngineContract.NO_SESSION, "another");
        engine.addProvider(EngineContract.PROVIDER);
        engine.addProvider(other);
        Enumeration providers = session.providers();
        engine.deleteProvider(other.key());
        List<String> names = providers.next(0, ALL, EnumerationHandlesTest::name);
        assertEquals(List.of(EngineContract.PROVIDER.name(), other.name()), names);
        assertEquals(List.of(), providers.keys(0, ALL));
        providers.destroy();
        assertEquals(
                EngineContract.PROVIDER.name(),
                session.get("FwpmProviderGetByKey0", EngineContract.PROVIDER.key(), EnumerationHandlesTest::name));
        assertRefused(
                "FWP_E_PROVIDER_NOT_FOUND",
                () -> session.get("FwpmProviderGetByKey0", other.key(), EnumerationHandlesTest::name));
    }

    private static String name(Pointer provider) {
        int place = FWPM_PROVIDER0.displayData.byteOffset(HandMadeSession.ABI)
                + FWPM_DISPLAY_DATA0.name.byteOffset(HandMadeSession.ABI);
        return provider.getPointer(place).getWideString(0);
    }
}
