package io.culvert.wfp.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.auth.Kerberos;
import io.culvert.crypto.EspGcm;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.GcmCipher;
import io.culvert.crypto.SaLifetime;
import io.culvert.net.IcmpType;
import io.culvert.net.IcmpVersion;
import io.culvert.net.IpProtocol;
import io.culvert.net.Port;
import io.culvert.policy.AuthIpKeying;
import io.culvert.policy.ExtendedMode;
import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.testing.Policies;
import io.culvert.traffic.IcmpFilter;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv4PointToPoint;
import io.culvert.traffic.TransportFilter;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.BrokenImages;
import io.culvert.wfp.image.build.FieldPlaces;
import io.culvert.wfp.session.Provider;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A refusal names the element of the policy in the words that the rules have for it. */
class RefusedElementsTest {

    private static final EspGcm GCM = new EspGcm(GcmCipher.AES_GCM_256);

    /** Two of everything that there may be several of. */
    private static final TunnelPolicy POLICY = Policies.modernParts()
            .keying(Ikev2Keying.of(
                            Policies.certificate(), List.of(Policies.modernProposal(), Policies.modernProposal()))
                    .orBy(Policies.presharedKey()))
            .quickModeProposals(List.of(EspProposal.of(GCM), EspProposal.of(GCM)))
            .build();

    @ParameterizedTest
    @CsvSource({
        "IPSEC_TUNNEL_POLICY1.numIpsecProposals, 1, 0, quick mode > proposals",
        "IPSEC_TUNNEL_POLICY1.flags, 1, 0x1000000, tunnel options",
        "IPSEC_PROPOSAL0.lifetime.lifetimeSeconds, 1, 0, quick mode > proposal 1 > lifetime > seconds",
        "IPSEC_PROPOSAL0.lifetime.lifetimeKilobytes, 2, 0, quick mode > proposal 2 > lifetime > kilobytes",
        "IPSEC_PROPOSAL0.lifetime.lifetimePackets, 2, 0, quick mode > proposal 2 > lifetime > packets",
        "IPSEC_PROPOSAL0.pfsGroup, 2, 99, quick mode > proposal 2 > PFS group",
        "IPSEC_PROPOSAL0.numSaTransforms, 2, 0, quick mode > proposal 2 > transforms",
        "IPSEC_AUTH_AND_CIPHER_TRANSFORM0.authTransform.authTransformId.authType, 2, 1,"
                + " quick mode > proposal 2 > integrity",
        "IPSEC_AUTH_AND_CIPHER_TRANSFORM0.cipherTransform.cipherTransformId.cipherType, 2, 1,"
                + " quick mode > proposal 2 > cipher",
        "IKEEXT_POLICY1.softExpirationTime, 1, 1, main mode",
        "IKEEXT_POLICY1.initiatorImpersonationType, 1, 1, main mode > impersonation",
        "IKEEXT_POLICY1.flags, 1, 8, main mode > options",
        "IKEEXT_POLICY1.retransmitDurationSecs, 1, 119, main mode > retransmit seconds",
        "IKEEXT_POLICY1.numAuthenticationMethods, 1, 0, main mode > authentication methods",
        "IKEEXT_POLICY1.numIkeProposals, 1, 0, main mode > proposals",
        "IKEEXT_PROPOSAL0.cipherAlgorithm.algoIdentifier, 1, 99, main mode > proposal 1 > cipher",
        "IKEEXT_PROPOSAL0.integrityAlgorithm.algoIdentifier, 2, 99, main mode > proposal 2 > integrity",
        "IKEEXT_PROPOSAL0.dhGroup, 2, 99, main mode > proposal 2 > group",
        "IKEEXT_AUTHENTICATION_METHOD1.authenticationMethodType, 1, 4, main mode > authentication method 1",
        "IKEEXT_AUTHENTICATION_METHOD1.certificateAuthentication.flags, 1, 1, main mode > authentication method 1 > options",
        "IKEEXT_AUTHENTICATION_METHOD1.presharedKeyAuthentication.flags, 1, 0x80,"
                + " main mode > authentication method 2 > roles",
        "FWPM_PROVIDER_CONTEXT1.flags, 1, 0x80, lifetime",
        "FWP_V4_ADDR_AND_MASK.mask, 1, 0xFF00FF00, traffic > local addresses",
        "FWPM_FILTER_CONDITION0.conditionValue.type, 3, 1, traffic > remote addresses",
    })
    void isNamed(String path, int number, String value, String element) {
        for (TargetAbi abi : TargetAbi.values()) {
            NativeImage image = TunnelCompiler.lower(POLICY, abi);
            int place = FieldPlaces.nth(image, path, number);
            NativeImage broken =
                    BrokenImages.withUint32(image, place, Long.decode(value).intValue());
            assertElement(element, FieldPlaces.withoutLost(broken));
        }
    }

    @Test
    void aMethodOfExtendedMode() {
        TunnelPolicy policy = Policies.modernParts()
                .keying(AuthIpKeying.of(Kerberos.of(), List.of(Policies.modernProposal()))
                        .extendedMode(ExtendedMode.of(Kerberos.of())))
                .build();
        NativeImage image = TunnelCompiler.lower(policy, TargetAbi.WIN64);
        String flags = "IKEEXT_AUTHENTICATION_METHOD1.kerberosAuthentication.flags";
        assertElement(
                "extended mode > authentication method 1 > options",
                BrokenImages.withUint32(image, FieldPlaces.nth(image, flags, 2), 0x80));
    }

    /** Ports and ICMP's types have the same key. */
    @Test
    void portsAndIcmpTypesAreToldApart() {
        TunnelPolicy ports = Policies.filtered(
                        TransportFilter.of(IpProtocol.TCP).remotePort(new Port(443)))
                .build();
        TunnelPolicy icmp = Policies.modernParts()
                .addressing(Ipv4Addressing.of(
                        Policies.ipv4("203.0.113.1"),
                        Policies.ipv4("198.51.100.7"),
                        new Ipv4PointToPoint(
                                Policies.ipv4("203.0.113.1").toLocalSide(),
                                Policies.ipv4("198.51.100.7").toRemoteSide(),
                                IcmpFilter.of(IcmpVersion.ICMP, new IcmpType(8)))))
                .build();
        assertElement("traffic > remote ports", ofLastCondition(ports));
        assertElement("traffic > ICMP types", ofLastCondition(icmp));
    }

    private static NativeImage ofLastCondition(TunnelPolicy policy) {
        NativeImage image = TunnelCompiler.lower(policy, TargetAbi.WIN64);
        int last = image.arguments().numFilterConditions();
        String match = "FWPM_FILTER_CONDITION0.matchType";
        return BrokenImages.withUint32(image, FieldPlaces.nth(image, match, last), 99);
    }

    /** What a policy can run into. */
    @Test
    void isThatOfTheTunnel() {
        try (FilterSession session = FilterSession.over(Engines.session(TargetAbi.WIN64))) {
            Provider provider = Provider.of(Policies.SAMPLE_PROVIDER, "p");
            TunnelPolicy policy = Policies.modernParts()
                    .providerKey(provider.key())
                    .lifetime(ObjectLifetime.PERSISTENT)
                    .build();
            WfpException missing = assertThrows(
                    WfpException.class, () -> session.ofAnyProvider().add(policy));
            assertEquals(
                    "tunnel 'hq' > provider",
                    missing.element().map(Place::toString).orElse(""),
                    missing.getMessage());
            session.addProvider(provider);
            WfpException shorter = assertThrows(
                    WfpException.class, () -> session.ofAnyProvider().add(policy));
            assertEquals("FWP_E_LIFETIME_MISMATCH", shorter.symbol());
            assertEquals(
                    "tunnel 'hq' > provider",
                    shorter.element().map(Place::toString).orElse(""),
                    shorter.getMessage());
        }
    }

    /** The rules and the engine, on the same mistake. */
    @Test
    void isWhatTheRulesSay() {
        InvalidPolicyException rule = assertThrows(
                InvalidPolicyException.class,
                () -> Policies.modernParts()
                        .quickModeProposals(List.of(
                                EspProposal.of(GCM), EspProposal.of(GCM).lifetime(SaLifetime.DEFAULT.seconds(0))))
                        .build());
        NativeImage image = TunnelCompiler.lower(POLICY, TargetAbi.WIN64);
        String seconds = "IPSEC_PROPOSAL0.lifetime.lifetimeSeconds";
        WfpException session = refusal(BrokenImages.withUint32(image, FieldPlaces.nth(image, seconds, 2), 0));
        assertEquals(
                Optional.of(rule.violations().get(0).place()), session.element().map(Place.tunnel("hq")::then));
    }

    /** Where the image does not hold together there is no value to speak of; the way there has words all the same. */
    @ParameterizedTest
    @CsvSource({
        "IPSEC_TUNNEL_POLICY1.ipsecProposals, 1, quick mode > proposals",
        "IPSEC_PROPOSAL0.saTransforms, 2, quick mode > proposal 2 > transforms",
        "IKEEXT_POLICY1.authenticationMethods, 1, main mode > authentication methods",
        "IKEEXT_POLICY1.ikeProposals, 1, main mode > proposals",
    })
    void ofAPointerThatIsNull(String path, int number, String element) {
        for (TargetAbi abi : TargetAbi.values()) {
            NativeImage image = TunnelCompiler.lower(POLICY, abi);
            assertElement(element, BrokenImages.withNull(image, FieldPlaces.nth(image, path, number)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "IPSEC_SA_TRANSFORM0.ipsecTransformType, 2, quick mode > proposal 2 > transforms",
        "IKEEXT_AUTHENTICATION_METHOD1.authenticationMethodType, 2, main mode > authentication method 2",
        "FWPM_FILTER_CONDITION0.conditionValue.type, 3, traffic",
    })
    void ofATagThatSelectsNothing(String path, int number, String element) {
        for (TargetAbi abi : TargetAbi.values()) {
            NativeImage image = TunnelCompiler.lower(POLICY, abi);
            assertElement(element, BrokenImages.withUint32(image, FieldPlaces.nth(image, path, number), 0x7777));
        }
    }

    private static void assertElement(String element, NativeImage image) {
        WfpException refusal = refusal(image);
        assertEquals(element, refusal.element().map(Place::toString).orElse(""), refusal.getMessage());
    }

    private static WfpException refusal(NativeImage image) {
        return assertThrows(
                WfpException.class, () -> Engines.session(image.abi()).addTunnel(image));
    }
}
