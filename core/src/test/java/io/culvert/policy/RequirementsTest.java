package io.culvert.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateCriteria;
import io.culvert.auth.CertificateHash;
import io.culvert.auth.CertificateKind;
import io.culvert.auth.EnterpriseStore;
import io.culvert.auth.Kerberos;
import io.culvert.auth.UnspecifiedTrust;
import io.culvert.crypto.AhProposal;
import io.culvert.crypto.CipherNeedingHmac;
import io.culvert.crypto.DhGroup;
import io.culvert.crypto.EspAuthFirewall;
import io.culvert.crypto.EspCbc;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.Gmac;
import io.culvert.crypto.Hmac;
import io.culvert.crypto.IkeCipher;
import io.culvert.crypto.IkeIntegrity;
import io.culvert.crypto.IkeProposal;
import io.culvert.net.InterfaceLuid;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.net.NetworkProfile;
import io.culvert.net.Port;
import io.culvert.net.SecurityRealm;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.catalogue.OptionRules;
import io.culvert.testing.Policies;
import io.culvert.testing.RandomPolicies;
import io.culvert.testing.Seeds;
import io.culvert.traffic.Addressing;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv4PointToPoint;
import io.culvert.traffic.Ipv4Traffic;
import io.culvert.traffic.Ipv4VirtualInterface;
import io.culvert.traffic.PointToPointFilter;
import io.culvert.traffic.TransportFilter;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RequirementsTest {

    /** IKEv1 by key, ESP with algorithms of the first Windows: nothing is required. */
    private static TunnelPolicy.Builder oldest() {
        return TunnelPolicy.builder()
                .name("hq")
                .addressing(carrying(only(TransportFilter.EVERYTHING)))
                .keying(ikev1(IkeIntegrity.SHA_1).moduleUnpinned())
                .addQuickModeProposals(EspProposal.of(new EspCbc(CipherNeedingHmac.AES_CBC_128, Hmac.HMAC_SHA_1)));
    }

    private static Ikev1Keying ikev1(IkeIntegrity integrity) {
        return Ikev1Keying.of(
                Policies.presharedKey(), List.of(IkeProposal.of(IkeCipher.AES_128, integrity, DhGroup.GROUP_2)));
    }

    private static Ikev1Keying by(CertificateAuthentication certificate) {
        return Ikev1Keying.builder()
                .addMethods(certificate)
                .proposals(ikev1(IkeIntegrity.SHA_1).proposals())
                .build()
                .moduleUnpinned();
    }

    private static CertificateAuthentication matching(CertificateCriteria criteria) {
        return CertificateAuthentication.of(CertificateKind.RSA, new EnterpriseStore().matching(criteria));
    }

    private static Ipv4PointToPoint only(PointToPointFilter filter) {
        return new Ipv4PointToPoint(Ipv4LocalSide.ANY, Ipv4RemoteSide.ANY, filter);
    }

    private static Addressing carrying(Ipv4Traffic traffic) {
        return Ipv4Addressing.of(
                Policies.siteToSite().localEndpoint(), Policies.siteToSite().remoteEndpoint(), traffic);
    }

    static Stream<Arguments> features() {
        AuthIpKeying authIp = AuthIpKeying.of(
                Kerberos.of().proxy("proxy.example"), ikev1(IkeIntegrity.SHA_1).proposals());
        return Stream.of(
                feature("nothing", ApiGeneration.ADD0, WindowsVersion.VISTA, policy -> policy),
                feature(
                        "pinned",
                        ApiGeneration.ADD1,
                        WindowsVersion.WINDOWS_7,
                        policy -> policy.keying(ikev1(IkeIntegrity.SHA_1))),
                feature(
                        "IKEv2",
                        ApiGeneration.ADD1,
                        WindowsVersion.WINDOWS_7,
                        policy -> policy.keying(Ikev2WithSystemMainMode.of().moduleUnpinned())),
                feature(
                        "SHA-256",
                        ApiGeneration.ADD0,
                        WindowsVersion.VISTA_SP1,
                        policy -> policy.keying(ikev1(IkeIntegrity.SHA_256).moduleUnpinned())),
                feature(
                        "ECDSA",
                        ApiGeneration.ADD0,
                        WindowsVersion.VISTA_SP1,
                        policy -> policy.keying(
                                by(CertificateAuthentication.of(CertificateKind.ECDSA_P256, new EnterpriseStore())))),
                feature(
                        "no statement",
                        ApiGeneration.ADD1,
                        WindowsVersion.WINDOWS_7,
                        policy -> policy.keying(
                                by(CertificateAuthentication.of(CertificateKind.RSA, new UnspecifiedTrust())))),
                feature(
                        "mapping",
                        ApiGeneration.ADD0,
                        WindowsVersion.VISTA,
                        policy -> policy.keying(
                                by(matching(CertificateCriteria.of().accountMapping())))),
                feature(
                        "hash",
                        ApiGeneration.ADD2,
                        WindowsVersion.WINDOWS_8,
                        policy -> policy.keying(
                                by(matching(CertificateCriteria.of().hash(CertificateHash.parse("00".repeat(20))))))),
                feature(
                        "no request",
                        ApiGeneration.ADD0,
                        WindowsVersion.WINDOWS_10_1703,
                        policy -> policy.keying(
                                by(CertificateAuthentication.of(CertificateKind.RSA, new EnterpriseStore())
                                        .withoutRequestPayload()))),
                feature(
                        "proxy",
                        ApiGeneration.ADD2,
                        WindowsVersion.WINDOWS_8,
                        policy -> policy.keying(authIp.moduleUnpinned())),
                feature(
                        "GMAC",
                        ApiGeneration.ADD0,
                        WindowsVersion.VISTA_SP1,
                        policy -> policy.addQuickModeProposals(AhProposal.of(Gmac.AES_GMAC_128))),
                feature(
                        "group 24",
                        ApiGeneration.ADD0,
                        WindowsVersion.WINDOWS_8,
                        policy -> policy.addQuickModeProposals(
                                AhProposal.of(Hmac.HMAC_SHA_1).pfs(DhGroup.GROUP_24))),
                feature(
                        "clear text",
                        ApiGeneration.ADD0,
                        WindowsVersion.WINDOWS_7,
                        policy -> policy.addQuickModeProposals(EspProposal.of(new EspAuthFirewall(Hmac.HMAC_SHA_1)))),
                feature(
                        "interface",
                        ApiGeneration.ADD1,
                        WindowsVersion.WINDOWS_7,
                        policy -> policy.localInterface(new InterfaceLuid(1))),
                feature(
                        "forward path",
                        ApiGeneration.ADD2,
                        WindowsVersion.WINDOWS_8,
                        policy -> policy.forwardPathLifetimeSeconds(1)),
                feature(
                        "compartment",
                        ApiGeneration.ADD3,
                        WindowsVersion.WINDOWS_10_1709,
                        policy -> policy.compartmentId(1)),
                feature(
                        "bypass",
                        ApiGeneration.ADD0,
                        WindowsVersion.WINDOWS_7,
                        policy -> policy.addTunnelOptions(TunnelOption.BYPASS_ICMPV6)),
                feature(
                        "site to site",
                        ApiGeneration.ADD0,
                        WindowsVersion.WINDOWS_10_1709,
                        policy -> policy.addTunnelOptions(TunnelOption.SITE_TO_SITE_TUNNEL)),
                feature(
                        "virtual",
                        ApiGeneration.ADD0,
                        WindowsVersion.WINDOWS_7,
                        policy -> policy.addressing(
                                carrying(new Ipv4VirtualInterface(only(TransportFilter.EVERYTHING))))),
                feature(
                        "not a port",
                        ApiGeneration.ADD0,
                        WindowsVersion.WINDOWS_7,
                        policy -> policy.addressing(
                                carrying(only(TransportFilter.EVERYTHING.remotePort(new Port(25).not()))))),
                feature(
                        "two ports",
                        ApiGeneration.ADD0,
                        WindowsVersion.WINDOWS_7,
                        policy -> policy.addressing(
                                carrying(only(TransportFilter.EVERYTHING.remotePort(new Port(25), new Port(26)))))),
                feature(
                        "profile",
                        ApiGeneration.ADD0,
                        WindowsVersion.WINDOWS_7,
                        policy -> policy.addressing(
                                carrying(only(TransportFilter.EVERYTHING.profile(new NetworkProfile(1)))))),
                feature(
                        "realm",
                        ApiGeneration.ADD0,
                        WindowsVersion.WINDOWS_10,
                        policy -> policy.addressing(
                                carrying(only(TransportFilter.EVERYTHING.realm(SecurityRealm.parse("01")))))),
                feature(
                        "remote name",
                        ApiGeneration.ADD2,
                        WindowsVersion.WINDOWS_8,
                        policy -> policy.addressing(Ipv4Addressing.of(
                                Policies.siteToSite().localEndpoint(),
                                Ipv4Address.parse("198.51.100.7").named("hq.example"),
                                only(TransportFilter.EVERYTHING)))));
    }

    private static Arguments feature(
            String name, ApiGeneration generation, WindowsVersion windows, UnaryOperator<TunnelPolicy.Builder> saying) {
        return Arguments.of(name, generation, windows, saying.apply(oldest()).build());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("features")
    void aFeatureHasItsCallAndItsWindows(
            String name, ApiGeneration generation, WindowsVersion windows, TunnelPolicy policy) {
        assertEquals(
                generation, policy.apiGeneration(), () -> policy.requirements().toString());
        assertEquals(windows, policy.firstWindows(), () -> policy.requirements().toString());
    }

    @Test
    void everyWindowsFromTheFirstOnWillDo() {
        RandomPolicies policies = new RandomPolicies(Seeds.random());
        for (int i = 0; i < 1_000; i++) {
            TunnelPolicy policy = policies.next();
            for (WindowsVersion target : WindowsVersion.values()) {
                if (target.compareTo(policy.firstWindows()) >= 0) {
                    assertEquals(policy, policy.requireWindows(target));
                } else {
                    InvalidPolicyException refusal =
                            assertThrows(InvalidPolicyException.class, () -> policy.requireWindows(target));
                    refusal.violations().forEach(each -> assertEquals(OptionRules.TARGET, each.rule()));
                }
            }
            assertEquals(
                    true, policy.firstWindows().compareTo(policy.apiGeneration().firstWindows()) >= 0);
        }
    }

    @Test
    void whatIsTooNewIsToldByNamePlaceAndWindowsAllAtOnce() {
        TunnelPolicy policy =
                oldest().compartmentId(1).forwardPathLifetimeSeconds(60).build();
        InvalidPolicyException refusal =
                assertThrows(InvalidPolicyException.class, () -> policy.requireWindows(WindowsVersion.WINDOWS_7));
        assertEquals(
                List.of(
                        "tunnel 'hq' > forward-path lifetime: a forward-path lifetime, which came with Windows 8",
                        "tunnel 'hq' > compartment: a compartment, which came with Windows 10 1709"),
                refusal.violations().stream()
                        .map(each -> each.place() + ": " + each.value())
                        .toList());
    }
}
