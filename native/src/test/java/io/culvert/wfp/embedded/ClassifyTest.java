package io.culvert.wfp.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.analysis.explain.Classification;
import io.culvert.analysis.explain.Classifier;
import io.culvert.analysis.explain.Expansion;
import io.culvert.analysis.explain.IkeExemptions;
import io.culvert.analysis.explain.Packet;
import io.culvert.analysis.explain.PlatformFilter;
import io.culvert.net.Ipv4Address;
import io.culvert.policy.Ikev2WithSystemMainMode;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.testing.RandomPolicies;
import io.culvert.testing.Seeds;
import io.culvert.wfp.EmbeddedEngine;
import io.culvert.wfp.FilterEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.WriteTransaction;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.GuidBytes;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT1;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.SessionOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An engine classifies by what a session sees of its tunnels: the bytes that it was given, not the policies. */
class ClassifyTest {

    private static final Packet WEB = Packet.outbound(Policies.ipv4("10.1.0.5"), Policies.ipv4("10.2.0.9"))
            .tcp(50_000, 443);

    private final EmbeddedEngine engine = FilterEngine.embedded();

    @AfterEach
    void end() {
        engine.close();
    }

    @Test
    void byWhatIsInstalled() {
        try (FilterSession session = engine.open()) {
            assertEquals(Optional.empty(), tunnel(session.classify(WEB)));
            session.add(Policies.modern());
            assertEquals(Optional.of("hq"), tunnel(session.classify(WEB)));
            session.delete(Policies.modern().providerContextKey());
            assertEquals(Optional.empty(), tunnel(session.classify(WEB)));
        }
    }

    @Test
    void byWhatASessionSees() {
        SessionOptions hasty = SessionOptions.staticSession().transactionTimeout(Duration.ofMillis(1));
        try (FilterSession session = engine.open();
                FilterSession other = engine.open(hasty)) {
            session.classify(WEB);
            try (WriteTransaction change = session.begin()) {
                change.add(Policies.modern());
                assertEquals(Optional.of("hq"), tunnel(change.classify(WEB)));
            }
            assertEquals(Optional.empty(), tunnel(session.classify(WEB)));
            assertEquals(Optional.empty(), tunnel(other.classify(WEB)));
        }
    }

    @Test
    void asTheClassifierOfThePolicies() {
        Random random = Seeds.random();
        RandomPolicies policies = new RandomPolicies(random);
        List<TunnelPolicy> installed = new ArrayList<>();
        try (FilterSession session = engine.open()) {
            session.classify(WEB);
            for (int i = 0; i < 200; i++) {
                TunnelPolicy policy = TunnelPolicy.builder()
                        .from(policies.next())
                        .providerContextKey(new UUID(9, 1 + i))
                        .build();
                policy.providerKey()
                        .filter(key -> session.findProvider(key).isEmpty())
                        .ifPresent(key ->
                                session.addProvider(Provider.of(key, "owner").persistent()));
                session.ofAnyProvider().add(policy);
                installed.add(policy);
            }
            Classifier expected = Classifier.of(installed);
            for (int i = 0; i < 500; i++) {
                Packet packet = Packet.outbound(new Ipv4Address(random.nextInt()), new Ipv4Address(random.nextInt()))
                        .udp(random.nextInt(1 << 16), random.nextInt(1 << 16));
                assertEquals(expected.classify(packet), session.classify(packet));
            }
        }
    }

    @Test
    void ikePassesAsLongAsThereIsAMainMode() {
        TunnelPolicy withoutMainMode = Policies.modernParts()
                .name("without")
                .keying(Ikev2WithSystemMainMode.of())
                .build();
        Packet ike = Packet.outbound(Policies.ipv4("10.1.0.5"), Policies.ipv4("10.2.0.9"))
                .udp(500, 500);
        try (FilterSession session = engine.open()) {
            session.add(withoutMainMode);
            assertEquals(Expansion.of(withoutMainMode).filters(), engine.filters());
            assertEquals(Optional.of("without"), tunnel(session.classify(ike)));
            session.add(Policies.modern());
            List<PlatformFilter> expected =
                    new ArrayList<>(Expansion.of(withoutMainMode).filters());
            expected.addAll(Expansion.of(Policies.modern()).filters());
            expected.addAll(IkeExemptions.filters());
            assertEquals(expected, engine.filters());
            assertTrue(session.classify(ike) instanceof Classification.Exempt);
            session.delete(Policies.modern().providerContextKey());
            assertEquals(Expansion.of(withoutMainMode).filters(), engine.filters());
            assertEquals(Optional.of("without"), tunnel(session.classify(ike)));
        }
    }

    @Test
    void tunnelsThatNoPolicyExpressesAreNamed() {
        try (FilterSession session = engine.open();
                NativeImage image = TunnelCompiler.lower(Policies.modern(), TargetAbi.WIN64)) {
            byte[] bytes = image.toBytes();
            int key = image.arguments().tunnelPolicy()
                    + FWPM_PROVIDER_CONTEXT1.providerContextKey.byteOffset(TargetAbi.WIN64);
            Arrays.fill(bytes, key, key + GuidBytes.BYTE_SIZE, (byte) 0);
            session.nativeSession()
                    .addTunnel(NativeImage.of(TargetAbi.WIN64, bytes, image.relocations(), image.arguments()));
            TunnelPolicy known = Policies.modernParts().name("known").build();
            session.add(known);
            Classification.Incomplete found = assertInstanceOf(Classification.Incomplete.class, session.classify(WEB));
            assertEquals(Optional.of("known"), tunnel(found.among()));
            assertEquals(1, found.leftOut().size());
            String left = found.leftOut().keySet().iterator().next().toString();
            assertTrue(found.explanation().contains("unknown is the traffic of " + left), found::explanation);
            assertFalse(engine.filters().isEmpty());
            assertEquals(1, engine.unreadableTunnels().size());
        }
    }

    private static Optional<String> tunnel(Classification classification) {
        return classification instanceof Classification.IntoTunnel into
                ? Optional.of(into.tunnel().name())
                : Optional.empty();
    }
}
