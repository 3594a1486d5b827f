package io.culvert.wfp.compile.lift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.access.SecurityDescriptor;
import io.culvert.auth.Anonymous;
import io.culvert.auth.RevocationCheck;
import io.culvert.crypto.AhProposal;
import io.culvert.crypto.Hmac;
import io.culvert.net.IcmpType;
import io.culvert.net.IcmpVersion;
import io.culvert.net.IpProtocol;
import io.culvert.net.Ipv4Gateways;
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.net.Port;
import io.culvert.policy.ApiGeneration;
import io.culvert.policy.AuthIpWithSystemMainMode;
import io.culvert.policy.ExtendedMode;
import io.culvert.policy.Ikev1Keying;
import io.culvert.policy.Ikev1WithSystemMainMode;
import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.Ikev2WithSystemMainMode;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.traffic.IcmpFilter;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv4PointToPoint;
import io.culvert.traffic.Ipv4SiteToSite;
import io.culvert.traffic.Ipv4TrafficSelector;
import io.culvert.traffic.TrafficSelectorPolicy;
import io.culvert.traffic.TransportFilter;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.compile.fields.PolicyFields;
import io.culvert.wfp.error.UnknownPolicyException;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.BrokenImages;
import io.culvert.wfp.image.build.Places;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.sdk.FWPM_FILTER_CONDITION0;
import io.culvert.wfp.layout.sdk.FWP_CONDITION_VALUE0;
import io.culvert.wfp.layout.sdk.FWP_MATCH_TYPE;
import io.culvert.wfp.layout.sdk.IKEEXT_CERTIFICATE_AUTHENTICATION1;
import io.culvert.wfp.layout.sdk.IPSEC_SA_TRANSFORM0;
import io.culvert.wfp.layout.sdk.IPSEC_TRAFFIC_SELECTOR_POLICY0;
import io.culvert.wfp.layout.sdk.IPSEC_TUNNEL_ENDPOINT0;
import io.culvert.wfp.layout.sdk.IPSEC_TUNNEL_ENDPOINTS2;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Refuses what an image can contain and no policy can represent, with the place and what the place may contain. */
class UnrepresentableValuesTest {

    private static final TunnelPolicy GATEWAYS = Policies.modernParts()
            .addressing(Ipv4Addressing.of(
                    Policies.ipv4("203.0.113.1"),
                    Ipv4Gateways.of(Policies.ipv4("198.51.100.7"), Policies.ipv4("198.51.100.8"))
                            .named("vpn.example.com"),
                    new Ipv4SiteToSite(Ipv4LocalSide.ANY, Ipv4RemoteSide.ANY)))
            .build();

    @Test
    void reservedFlagsOfTheCall() {
        NativeImage image = lower(Policies.modern());
        CallArguments arguments = image.arguments();
        CallArguments reserved = arguments.flags(4);
        assertRefused(
                "flags is FWPM_TUNNEL_FLAG_RESERVED0; a tunnel policy can express point to point, virtual interface, both or"
                        + " neither",
                BrokenImages.withArguments(image, reserved));
    }

    @Test
    void aModuleThatIsNotTheTunnels() {
        NativeImage image = lower(Policies.modern());
        assertRefused(
                "keyModKey is ",
                BrokenImages.withByte(
                        image,
                        image.arguments().keyModKey(),
                        image.toBytes()[image.arguments().keyModKey()] ^ 1));
    }

    @Test
    void aModuleInTheFirstGeneration() {
        TunnelPolicy policy = Policies.modernParts()
                .keying(Ikev1Keying.of(Policies.presharedKey(), List.of(Policies.modernProposal()))
                        .moduleUnpinned())
                .build();
        NativeImage image = lower(policy);
        assertEquals(ApiGeneration.ADD0, image.arguments().generation());
        CallArguments arguments = image.arguments();
        CallArguments pinned = arguments.keyModKey(arguments.tunnelPolicy());
        assertRefused("always null with the first generation", BrokenImages.withArguments(image, pinned));
    }

    @Test
    void aMainModeOfAnotherModule() {
        NativeImage image = lower(Policies.modern());
        FieldLayout type =
                PolicyFields.of(image.arguments().generation()).context().type();
        assertRefused(
                "FWPM_IPSEC_IKE_MM_CONTEXT with a tunnel of IKEv2; a tunnel policy can express one keying module for both",
                BrokenImages.withByte(image, image.arguments().mainModePolicy() + type.byteOffset(TargetAbi.WIN64), 5));
    }

    @Test
    void aTypeThatTheFirstContextHasNoPolicyFor() {
        NativeImage image = lower(Policies.modernParts()
                .keying(Ikev1WithSystemMainMode.of().moduleUnpinned())
                .build());
        assertEquals(ApiGeneration.ADD0, image.arguments().generation());
        FieldLayout type = PolicyFields.of(ApiGeneration.ADD0).context().type();
        NativeImage younger = BrokenImages.with(image, type, 9);
        // Nothing leads to the policy any more, so its pointers would be refused before anything else.
        assertRefused(
                "a type that FWPM_PROVIDER_CONTEXT0 has a policy for",
                NativeImage.of(TargetAbi.WIN64, younger.toBytes(), withoutPolicy(younger), younger.arguments()));
    }

    private static int[] withoutPolicy(NativeImage image) {
        int tunnel = image.arguments().tunnelPolicy();
        int end =
                tunnel + PolicyFields.of(ApiGeneration.ADD0).context().layout().byteSize(TargetAbi.WIN64);
        int policy = 72;
        return Arrays.stream(image.relocations())
                .filter(slot -> (slot >= tunnel && slot < end && slot != tunnel + policy)
                        || slot >= image.arguments().filterConditions())
                .toArray();
    }

    /** Bit 0, negotiation discovery, what is reserved, bandwidths. */
    @ParameterizedTest
    @ValueSource(ints = {0x1, 0x2, 0x4, 0x8000, 0x40000, 0x10000000, 0x20000000, 0x40000000, 0x80000000})
    void flagsOfTunnelsThatNoOptionIs(int flag) {
        for (ApiGeneration generation : List.of(ApiGeneration.ADD1, ApiGeneration.ADD2, ApiGeneration.ADD3)) {
            NativeImage image = TunnelCompiler.lower(Policies.modern(), TargetAbi.WIN64, generation);
            FieldLayout flags = PolicyFields.of(generation).tunnel().flags();
            assertRefused("the options of a tunnel of IKEv2", BrokenImages.with(image, flags, flag));
        }
    }

    /** Each has what the two others have not. */
    @Test
    void tunnelFlagsOfOtherModules() {
        NativeImage ikev1 = lower(
                Policies.modernParts().keying(Ikev1WithSystemMainMode.of()).build());
        NativeImage ikev2 = lower(
                Policies.modernParts().keying(Ikev2WithSystemMainMode.of()).build());
        FieldLayout flags = PolicyFields.of(ApiGeneration.ADD1).tunnel().flags();
        assertRefused("ENABLE_SERVER_ADDR_ASSIGNMENT", BrokenImages.with(ikev1, flags, 0x200));
        assertRefused("KEY_MANAGER_ALLOW_DICTATE_KEY", BrokenImages.with(ikev1, flags, 0x2000));
        assertRefused("KEY_MANAGER_ALLOW_DICTATE_KEY", BrokenImages.with(ikev2, flags, 0x2000));
    }

    @Test
    void extendedModeOutsideAuthIp() {
        NativeImage image = lower(Policies.modernParts()
                .keying(AuthIpWithSystemMainMode.of().extendedMode(ExtendedMode.of(new Anonymous())))
                .build());
        FieldLayout type =
                PolicyFields.of(image.arguments().generation()).context().type();
        assertRefused("emPolicy is not null", BrokenImages.with(image, type, 2));
    }

    @Test
    void aContextForOlderPrograms() {
        NativeImage image = lower(Policies.modern());
        FieldLayout flags =
                PolicyFields.of(image.arguments().generation()).context().flags();
        assertRefused("FWPM_PROVIDER_CONTEXT_FLAG_DOWNLEVEL", BrokenImages.with(image, flags, 2));
        assertRefused("lifetime and data for both", BrokenImages.with(image, flags, 1));
    }

    @Test
    void contradictoryRevocation() {
        NativeImage image = lower(Policies.modernParts()
                .keying(Ikev2Keying.of(
                        Policies.certificate().revocation(RevocationCheck.SKIP), List.of(Policies.modernProposal())))
                .build());
        assertRefused("one of them or neither", BrokenImages.with(image, IKEEXT_CERTIFICATE_AUTHENTICATION1.flags, 6));
    }

    @Test
    void gatewaysThatContradictThemselves() {
        NativeImage image = lower(GATEWAYS);
        assertRefused(
                "the first of remoteAddresses", BrokenImages.with(image, IPSEC_TUNNEL_ENDPOINTS2.remoteV4Address, 77));
        assertRefused(
                "the address family of the tunnel", BrokenImages.with(image, IPSEC_TUNNEL_ENDPOINT0.ipVersion, 1));
        NativeImage one = BrokenImages.with(image, IPSEC_TUNNEL_ENDPOINTS2.numAddresses, 1);
        assertEquals(
                Policies.ipv4("198.51.100.7").named("vpn.example.com"),
                ((Ipv4Addressing) TunnelCompiler.lift(one).addressing()).remoteEndpoint());
        assertEquals(
                Policies.ipv4("198.51.100.7"),
                ((Ipv4Addressing) TunnelCompiler.lift(BrokenImages.withNull(one, IPSEC_TUNNEL_ENDPOINTS2.remoteFqdn))
                                .addressing())
                        .remoteEndpoint());
    }

    @Test
    void anArrayThatIsNotThere() {
        NativeImage image = lower(Policies.modern());
        NativeImage later = TunnelCompiler.lower(Policies.modern(), TargetAbi.WIN64, ApiGeneration.ADD3);
        assertEquals(TunnelCompiler.lift(image), TunnelCompiler.lift(later));
        assertRefused("numAddresses is 0x", BrokenImages.with(later, IPSEC_TUNNEL_ENDPOINTS2.numAddresses, 3));
    }

    @Test
    void flagsOfTrafficSelectors() {
        NativeImage image = lower(Policies.modernParts()
                .addTrafficSelectors(
                        TrafficSelectorPolicy.of().local(Ipv4TrafficSelector.of(Policies.ipv4("10.0.0.1"))))
                .build());
        assertRefused(
                "IPSEC_TRAFFIC_SELECTOR_POLICY0.flags is 0x",
                BrokenImages.with(image, IPSEC_TRAFFIC_SELECTOR_POLICY0.flags, 1));
    }

    @Test
    void comparisonsThatNoMatchIs() {
        NativeImage image = lower(Policies.modern());
        for (int match : new int[] {FWP_MATCH_TYPE.FWP_MATCH_NOT_EQUAL, FWP_MATCH_TYPE.FWP_MATCH_PREFIX, 12, 99}) {
            assertRefused(
                    "FWP_MATCH_EQUAL for a mask", BrokenImages.with(image, FWPM_FILTER_CONDITION0.matchType, match));
        }
        NativeImage port =
                lower(Policies.filtered(TransportFilter.of(IpProtocol.TCP)).build());
        assertRefused("a comparison that", BrokenImages.with(port, FWPM_FILTER_CONDITION0.matchType, 9));
    }

    @Test
    void twoTransformsTheOtherWayRound() {
        NativeImage image = lower(Policies.modernParts()
                .quickModeProposals(List.of(AhProposal.of(Hmac.HMAC_SHA_256).thenEspIntegrity(Hmac.HMAC_SHA_256)))
                .build());
        assertRefused("AH, then ESP", BrokenImages.with(image, IPSEC_SA_TRANSFORM0.ipsecTransformType, 2));
    }

    /** Ports of a protocol with ports, types and codes of one without: the same two fields. */
    @Test
    void portsAreTypesBesideIcmp() {
        IcmpFilter icmp = IcmpFilter.of(IcmpVersion.ICMP, new IcmpType(8));
        NativeImage image = lower(Policies.modernParts()
                .addressing(Ipv4Addressing.of(
                        Policies.ipv4("203.0.113.1"),
                        Policies.ipv4("198.51.100.7"),
                        new Ipv4PointToPoint(Ipv4LocalSide.ANY, Ipv4RemoteSide.ANY, icmp)))
                .build());
        assertEquals(icmp, filter(TunnelCompiler.lift(image)));
        int protocol = Places.first(image, FWP_CONDITION_VALUE0.uint8);
        assertEquals(
                TransportFilter.of(IpProtocol.TCP).localPort(new Port(8)),
                filter(TunnelCompiler.lift(BrokenImages.withByte(image, protocol, 6))));
    }

    private static Object filter(TunnelPolicy policy) {
        return ((Ipv4PointToPoint) ((Ipv4Addressing) policy.addressing()).traffic()).filter();
    }

    /** A descriptor does not say how long it is. */
    @ParameterizedTest
    @EnumSource(TargetAbi.class)
    void aDescriptorComesBackWhole(TargetAbi abi) {
        for (String sddl : List.of("D:", "O:BAG:SYD:P(A;;0xf07ff;;;SY)(D;;GW;;;WD)S:(AU;FA;GA;;;WD)", "G:SY", "O:BA")) {
            TunnelPolicy policy = Policies.modernParts()
                    .securityDescriptor(SecurityDescriptor.parse(sddl))
                    .build();
            assertEquals(policy, TunnelCompiler.lift(TunnelCompiler.lower(policy, abi)));
        }
    }

    private static NativeImage lower(TunnelPolicy policy) {
        return TunnelCompiler.lower(policy, TargetAbi.WIN64);
    }

    private static void assertRefused(String words, NativeImage image) {
        UnknownPolicyException refusal = assertThrows(UnknownPolicyException.class, () -> TunnelCompiler.lift(image));
        assertTrue(String.valueOf(refusal.getMessage()).contains(words), refusal.getMessage());
    }
}
