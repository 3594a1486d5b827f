package io.culvert.wfp.compile.lift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateCriteria;
import io.culvert.auth.CertificateKind;
import io.culvert.auth.EnterpriseStore;
import io.culvert.auth.TrustedRootStore;
import io.culvert.net.Ipv4Gateways;
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.net.Ipv6Address;
import io.culvert.net.Ipv6Gateways;
import io.culvert.net.Ipv6LocalSide;
import io.culvert.net.Ipv6RemoteSide;
import io.culvert.policy.ApiGeneration;
import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.traffic.Addressing;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv4SiteToSite;
import io.culvert.traffic.Ipv6Addressing;
import io.culvert.traffic.Ipv6SiteToSite;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.compile.fields.PolicyFields;
import io.culvert.wfp.error.UnknownPolicyException;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.BrokenImages;
import io.culvert.wfp.image.build.Places;
import io.culvert.wfp.layout.FieldLayout;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Encodings that other programs may write, and lowering does not: each is read as the policy with the same meaning. */
class LiftedEncodingsTest {

    private static final Addressing TWO_IPV4 = Ipv4Addressing.of(
            Policies.ipv4("203.0.113.1"),
            Ipv4Gateways.of(Policies.ipv4("198.51.100.7"), Policies.ipv4("198.51.100.8")),
            new Ipv4SiteToSite(Ipv4LocalSide.ANY, Ipv4RemoteSide.ANY));

    private static final Addressing TWO_IPV6 = Ipv6Addressing.of(
            Ipv6Address.parse("2001:db8::1"),
            Ipv6Gateways.of(Ipv6Address.parse("2001:db8::7"), Ipv6Address.parse("2001:db8::8")),
            new Ipv6SiteToSite(Ipv6LocalSide.ANY, Ipv6RemoteSide.ANY));

    static Stream<Arguments> gateways() {
        return Stream.of(TargetAbi.values())
                .flatMap(abi -> Stream.of(ApiGeneration.ADD2, ApiGeneration.ADD3)
                        .flatMap(generation -> Stream.of(TWO_IPV4, TWO_IPV6)
                                .map(addressing -> Arguments.of(abi, generation, addressing))));
    }

    private static FieldLayout remoteAddress(ApiGeneration generation, Addressing addressing) {
        var ends = PolicyFields.of(generation).endpoints();
        return addressing instanceof Ipv6Addressing ? ends.remoteIpv6() : ends.remoteIpv4();
    }

    private static NativeImage withRemote(NativeImage image, FieldLayout field, int value) {
        int place = Places.first(image, field);
        NativeImage changed = image;
        for (int i = 0; i < field.byteSize(image.abi()); i++) {
            changed = BrokenImages.withByte(changed, place + i, value);
        }
        return changed;
    }

    @ParameterizedTest
    @MethodSource("gateways")
    void remoteAddressBesideTheListMayBeZero(TargetAbi abi, ApiGeneration generation, Addressing addressing) {
        TunnelPolicy policy = Policies.modernParts().addressing(addressing).build();
        NativeImage first = TunnelCompiler.lower(policy, abi, generation);
        FieldLayout remote = remoteAddress(generation, addressing);
        assertEquals(policy, TunnelCompiler.lift(first));
        assertEquals(policy, TunnelCompiler.lift(withRemote(first, remote, 0)));
        assertThrows(UnknownPolicyException.class, () -> TunnelCompiler.lift(withRemote(first, remote, 77)));
    }

    static Stream<Arguments> stores() {
        return Stream.of(TargetAbi.values())
                .flatMap(abi -> Stream.of(ApiGeneration.ADD1, ApiGeneration.ADD2, ApiGeneration.ADD3)
                        .flatMap(
                                generation -> Stream.of(true, false).map(root -> Arguments.of(abi, generation, root))));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void storeMayHaveNoCriteria(TargetAbi abi, ApiGeneration generation, boolean root) {
        List<CertificateCriteria> empty = List.of(CertificateCriteria.of());
        TunnelPolicy policy = Policies.modernParts()
                .keying(Ikev2Keying.of(
                        CertificateAuthentication.of(
                                CertificateKind.RSA, root ? new TrustedRootStore(empty) : new EnterpriseStore(empty)),
                        List.of(Policies.modernProposal())))
                .build();
        NativeImage image = TunnelCompiler.lower(policy, abi, generation);
        var side = PolicyFields.of(generation).method().certificate();
        NativeImage none = image;
        for (FieldLayout store : Arrays.asList(
                root ? side.inbound().trustedRootStore() : side.inbound().enterpriseStore(),
                root ? side.outbound().trustedRootStore() : side.outbound().enterpriseStore())) {
            none = BrokenImages.withNull(none, store);
            if (store.count() != null) {
                none = BrokenImages.with(none, store.count(), 0);
            }
        }
        assertEquals(policy, TunnelCompiler.lift(none));
    }
}
