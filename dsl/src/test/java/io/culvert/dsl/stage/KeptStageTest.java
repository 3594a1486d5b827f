package io.culvert.dsl.stage;

import static io.culvert.dsl.Culvert.AES_128;
import static io.culvert.dsl.Culvert.AES_GCM_128;
import static io.culvert.dsl.Culvert.AES_GCM_256;
import static io.culvert.dsl.Culvert.ECP_256;
import static io.culvert.dsl.Culvert.RSA;
import static io.culvert.dsl.Culvert.SHA_256;
import static io.culvert.dsl.Culvert.certificate;
import static io.culvert.dsl.Culvert.enterpriseStore;
import static io.culvert.dsl.Culvert.esp;
import static io.culvert.dsl.Culvert.ike;
import static io.culvert.dsl.Culvert.ikev1;
import static io.culvert.dsl.Culvert.ikev2WithSystemMainMode;
import static io.culvert.dsl.Culvert.ipv4;
import static io.culvert.dsl.Culvert.ipv6;
import static io.culvert.dsl.Culvert.tcp;
import static io.culvert.dsl.Culvert.udp;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.culvert.dsl.Sentences;
import io.culvert.policy.Ikev1Keying;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A stage is a value: a later call does not change it. */
class KeptStageTest {

    private static final Ikev1Keying OTHER_KEYING =
            ikev1(certificate(RSA, enterpriseStore()), ike(AES_128, SHA_256, ECP_256));

    /** A stage with two ways to go on. */
    record Kept<S extends Stage>(
            Class<S> type, S stage, Function<S, TunnelPolicy> oneWay, Function<S, TunnelPolicy> otherWay) {

        TunnelPolicy one() {
            return oneWay.apply(stage);
        }

        TunnelPolicy other() {
            return otherWay.apply(stage);
        }

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    static Stream<Kept<?>> kept() {
        return Stream.of(
                new Kept<>(
                        LocalEndpointStage.class,
                        Sentences.begun(),
                        at -> rest(at.localEndpoint(ipv4("203.0.113.1")).remoteEndpoint(ipv4("198.51.100.7"))),
                        at -> rest(at.localEndpoint(ipv6("2001:db8::1")).remoteEndpoint(ipv6("2001:db8::2")))),
                new Kept<>(
                        Ipv4RemoteEndpointStage.class,
                        Sentences.local4(),
                        at -> rest(at.remoteEndpoint(ipv4("198.51.100.7"))),
                        at -> rest(at.remoteEndpoint(ipv4("198.51.100.8")))),
                new Kept<>(
                        Ipv6RemoteEndpointStage.class,
                        Sentences.local6(),
                        at -> rest(at.remoteEndpoint(ipv6("2001:db8::2"))),
                        at -> rest(at.remoteEndpoint(ipv6("2001:db8::3")))),
                new Kept<>(
                        Ipv4TrafficStage.class,
                        Sentences.ends4(),
                        at -> rest(at.siteToSite(Sentences.OURS, Sentences.THEIRS)),
                        at -> rest(at.pointToPoint(Sentences.OURS, Sentences.THEIRS))),
                new Kept<>(
                        Ipv6TrafficStage.class,
                        Sentences.ends6(),
                        at -> rest(at.pointToPoint(Sentences.OURS_6, Sentences.THEIRS_6, tcp())),
                        at -> rest(at.pointToPoint(Sentences.OURS_6, Sentences.THEIRS_6, udp()))),
                new Kept<>(
                        SiteToSiteKeyingStage.class,
                        Sentences.sites(),
                        KeptStageTest::rest,
                        at -> at.keyedBy(OTHER_KEYING)
                                .protectedBy(esp(AES_GCM_256))
                                .build()),
                new Kept<>(
                        PointToPointKeyingStage.class,
                        Sentences.points(),
                        KeptStageTest::rest,
                        at -> at.keyedBy(OTHER_KEYING)
                                .protectedBy(esp(AES_GCM_256))
                                .build()),
                new Kept<>(
                        VirtualInterfaceKeyingStage.class,
                        Sentences.virtual(),
                        KeptStageTest::rest,
                        at -> at.keyedBy(OTHER_KEYING)
                                .protectedBy(esp(AES_GCM_256))
                                .build()),
                new Kept<>(
                        Ipv6InIpv4TrafficStage.class,
                        Sentences.carrying(),
                        at -> rest(at.virtualInterface()),
                        at -> rest(at.pointToPoint(Sentences.OURS_6, Sentences.THEIRS_6))),
                new Kept<>(
                        Ikev2KeyingStage.class,
                        Sentences.carried(),
                        KeptStageTest::rest,
                        at -> at.keyedBy(ikev2WithSystemMainMode())
                                .protectedBy(esp(AES_GCM_256))
                                .build()),
                new Kept<>(
                        ProtectionStage.class,
                        Sentences.keyed(),
                        at -> at.protectedBy(esp(AES_GCM_256)).build(),
                        at -> at.protectedBy(esp(AES_GCM_128), esp(AES_GCM_256)).build()),
                new Kept<>(
                        FinishStage.class,
                        Sentences.finished(),
                        FinishStage::build,
                        at -> at.named("branch").idleTimeoutSeconds(600).build()),
                new Kept<>(
                        RevisionStage.class,
                        Sentences.revised(),
                        RevisionStage::build,
                        at -> at.keyedBy(OTHER_KEYING)
                                .protectedBy(esp(AES_GCM_128))
                                .options()
                                .named("branch")
                                .build()));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void aKeptStageCanBeContinuedTwice(Kept<?> kept) {
        TunnelPolicy first = kept.one();
        TunnelPolicy second = kept.other();
        assertNotEquals(first, second);
        assertEquals(first, kept.one());
        assertEquals(second, kept.other());
    }

    @ParameterizedTest
    @MethodSource("kept")
    void aStageShowsNoSecret(Kept<?> kept) {
        assertFalse(kept.stage().toString().contains(Policies.KEY_TEXT));
    }

    @Test
    void everyStageIsTried() {
        assertEquals(Set.copyOf(Stages.leaves()), kept().map(Kept::type).collect(Collectors.toSet()));
    }

    private static TunnelPolicy rest(Ipv4TrafficStage stage) {
        return rest(stage.pointToPoint());
    }

    private static TunnelPolicy rest(Ipv6TrafficStage stage) {
        return rest(stage.pointToPoint());
    }

    private static TunnelPolicy rest(Ikev2KeyingStage stage) {
        return stage.keyedBy(Sentences.keying()).protectedBy(esp(AES_GCM_256)).build();
    }

    private static TunnelPolicy rest(KeyingStage stage) {
        return stage.keyedBy(Sentences.keying()).protectedBy(esp(AES_GCM_256)).build();
    }
}
