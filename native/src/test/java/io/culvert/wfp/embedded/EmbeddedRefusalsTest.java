package io.culvert.wfp.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.net.IpProtocol;
import io.culvert.net.Port;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.testing.RandomPolicies;
import io.culvert.testing.Seeds;
import io.culvert.traffic.TransportFilter;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.BrokenImages;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.sdk.FWPM_FILTER_CONDITION0;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT1;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.SessionOptions;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls that no policy can say, made by hand: each is answered with its code, and leaves nothing behind. */
class EmbeddedRefusalsTest {

    private static final TunnelPolicy FILTERED = Policies.filtered(
                    TransportFilter.of(IpProtocol.TCP).remotePort(new Port(443)))
            .build();

    private final EmbeddedSession session = Engines.session(TargetAbi.WIN64);
    private final FilterSession engine = FilterSession.over(session);

    @Test
    void aPortWithoutThePointToPointFlag() {
        NativeImage image = TunnelCompiler.lower(FILTERED, TargetAbi.WIN64);
        CallArguments said = image.arguments();
        CallArguments siteToSite = said.flags(0);
        assertRefused("FWP_E_INVALID_PARAMETER", BrokenImages.withArguments(image, siteToSite));
        session.addTunnel(image);
    }

    @Test
    void aFieldThatNoTunnelHas() {
        NativeImage image = TunnelCompiler.lower(FILTERED, TargetAbi.WIN64);
        int key = image.arguments().filterConditions();
        assertRefused("FWP_E_CONDITION_NOT_FOUND", BrokenImages.withByte(image, key, 0x77));
    }

    @Test
    void aComparisonThatDoesNotFitItsValue() {
        NativeImage image = TunnelCompiler.lower(Policies.modern(), TargetAbi.WIN64);
        int match = image.arguments().filterConditions() + FWPM_FILTER_CONDITION0.matchType.byteOffset(TargetAbi.WIN64);
        assertRefused("FWP_E_MATCH_TYPE_MISMATCH", BrokenImages.withByte(image, match, 5));
        assertRefused("FWP_E_INVALID_ENUMERATOR", BrokenImages.withByte(image, match, 99));
    }

    @Test
    void noName() {
        NativeImage image = TunnelCompiler.lower(Policies.modern(), TargetAbi.WIN64);
        int name = image.arguments().tunnelPolicy() + FWPM_PROVIDER_CONTEXT1.displayData.byteOffset(TargetAbi.WIN64);
        assertRefused("FWP_E_NULL_DISPLAY_NAME", BrokenImages.withNull(image, name));
    }

    @Test
    void aNameThatCannotBePrinted() {
        NativeImage image = TunnelCompiler.lower(Policies.modern(), TargetAbi.WIN64);
        int slot = image.arguments().tunnelPolicy() + FWPM_PROVIDER_CONTEXT1.displayData.byteOffset(TargetAbi.WIN64);
        int text = (image.toBytes()[slot] & 0xFF) | ((image.toBytes()[slot + 1] & 0xFF) << 8);
        assertRefused("FWP_E_INVALID_PARAMETER", BrokenImages.withByte(image, text, 7));
    }

    @Test
    void contextsOfTheWrongType() {
        NativeImage image = TunnelCompiler.lower(Policies.modern(), TargetAbi.WIN64);
        CallArguments said = image.arguments();
        CallArguments swapped = said.mainModePolicy(said.tunnelPolicy()).tunnelPolicy(said.mainModePolicy());
        assertRefused("FWP_E_PROVIDER_CONTEXT_MISMATCH", BrokenImages.withArguments(image, swapped));
    }

    @Test
    void oneKeyForBothContexts() {
        NativeImage image = TunnelCompiler.lower(Policies.modern(), TargetAbi.WIN64);
        byte[] bytes = image.toBytes();
        System.arraycopy(
                bytes,
                image.arguments().tunnelPolicy(),
                bytes,
                image.arguments().mainModePolicy(),
                16);
        assertRefused(
                "FWP_E_ALREADY_EXISTS", NativeImage.of(TargetAbi.WIN64, bytes, image.relocations(), image.arguments()));
    }

    @Test
    void unknownFlags() {
        NativeImage image = TunnelCompiler.lower(Policies.modern(), TargetAbi.WIN64);
        FieldLayout flags = FWPM_PROVIDER_CONTEXT1.flags;
        int place = image.arguments().tunnelPolicy() + flags.byteOffset(TargetAbi.WIN64);
        assertRefused("FWP_E_INVALID_FLAGS", BrokenImages.withByte(image, place, 0x80));
    }

    @Test
    void anImageForAnotherBinaryInterface() {
        NativeImage image = TunnelCompiler.lower(Policies.modern(), TargetAbi.WIN32);
        assertThrows(IllegalArgumentException.class, () -> session.addTunnel(image));
    }

    /** Truncated, or with anything else wrong: whatever the answer, the engine is as before, or has the tunnel whole. */
    @ParameterizedTest
    @EnumSource(TargetAbi.class)
    void brokenImagesLeaveNothing(TargetAbi abi) {
        Random random = Seeds.random();
        RandomPolicies policies = new RandomPolicies(random);
        int refused = 0;
        for (int i = 0; i < 5_000; i++) {
            RestartableEngine host = Engines.empty(abi);
            EmbeddedSession fresh = host.open(SessionOptions.staticSession());
            TunnelPolicy policy = policies.next();
            policy.providerKey().ifPresent(key -> fresh.addProvider(Provider.of(key, "owner")));
            NativeImage image = BrokenImages.random(TunnelCompiler.lower(policy, abi), random);
            try {
                fresh.addTunnel(image);
                assertEquals(hasMainMode(image) ? 2 : 1, contextCount(host));
            } catch (WfpException refusal) {
                refused++;
                assertEquals(0, contextCount(host));
                assertTrue(refusal.getMessage().contains("reason:")
                        || refusal.symbol().startsWith("FWP_E_PROVIDER"));
            }
        }
        assertTrue(refused > 1_500, "only " + refused + " were refused");
    }

    private static int contextCount(RestartableEngine host) {
        return host.run().state().everyTunnel().stream()
                .mapToInt(tunnel -> tunnel.contexts().size())
                .sum();
    }

    private static boolean hasMainMode(NativeImage image) {
        return image.arguments().mainModePolicy() != NativeImage.NULL;
    }

    private void assertRefused(String symbol, NativeImage image) {
        WfpException refusal = assertThrows(WfpException.class, () -> session.addTunnel(image));
        assertEquals(symbol, refusal.symbol(), refusal.getMessage());
        for (TunnelPolicy policy : new TunnelPolicy[] {FILTERED, Policies.modern()}) {
            assertEquals(Optional.empty(), engine.find(policy.providerContextKey()));
        }
    }
}
