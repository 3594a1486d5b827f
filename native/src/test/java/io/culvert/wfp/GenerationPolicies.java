package io.culvert.wfp;

import io.culvert.access.SecurityDescriptor;
import io.culvert.auth.Anonymous;
import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateCriteria;
import io.culvert.auth.CertificateHash;
import io.culvert.auth.CertificateKind;
import io.culvert.auth.CertificateName;
import io.culvert.auth.CertificateNameType;
import io.culvert.auth.EnterpriseStore;
import io.culvert.auth.Kerberos;
import io.culvert.auth.NtlmV2;
import io.culvert.auth.RevocationCheck;
import io.culvert.auth.SslAuthentication;
import io.culvert.auth.TrustList;
import io.culvert.auth.TrustedRootStore;
import io.culvert.crypto.AhProposal;
import io.culvert.crypto.CipherNeedingHmac;
import io.culvert.crypto.CustomIntegrity;
import io.culvert.crypto.EspCbc;
import io.culvert.crypto.EspCustom;
import io.culvert.crypto.EspGcm;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.GcmCipher;
import io.culvert.crypto.Gmac;
import io.culvert.crypto.Hmac;
import io.culvert.crypto.IkeCipher;
import io.culvert.crypto.IkeIntegrity;
import io.culvert.crypto.IkeProposalWithoutGroup;
import io.culvert.net.AnyIpv4;
import io.culvert.net.IcmpCode;
import io.culvert.net.IcmpType;
import io.culvert.net.IcmpVersion;
import io.culvert.net.InterfaceLuid;
import io.culvert.net.IpProtocol;
import io.culvert.net.Ipv4Gateways;
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.net.Ipv4Subnet;
import io.culvert.net.Ipv6LocalSide;
import io.culvert.net.Ipv6RemoteSide;
import io.culvert.net.Ipv6Subnet;
import io.culvert.net.NetworkProfile;
import io.culvert.net.Port;
import io.culvert.net.PortRange;
import io.culvert.net.SecurityRealm;
import io.culvert.policy.AuthIpKeying;
import io.culvert.policy.AuthIpOption;
import io.culvert.policy.ExtendedMode;
import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.Ikev2Option;
import io.culvert.policy.Ikev2TunnelOption;
import io.culvert.policy.Ikev2WithSystemMainMode;
import io.culvert.policy.Impersonation;
import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.ProviderData;
import io.culvert.policy.TunnelOption;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.traffic.IcmpFilter;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv4PointToPoint;
import io.culvert.traffic.Ipv4SiteToSite;
import io.culvert.traffic.Ipv4TrafficSelector;
import io.culvert.traffic.Ipv6InIpv4Addressing;
import io.culvert.traffic.Ipv6SiteToSite;
import io.culvert.traffic.Ipv6TrafficSelector;
import io.culvert.traffic.Ipv6VirtualInterface;
import io.culvert.traffic.TrafficSelectorPolicy;
import java.util.List;
import java.util.UUID;

/** A policy for each generation other than the second, made of what only that one has, and of what few policies say. */
final class GenerationPolicies {

    private static final UUID MODULE = UUID.fromString("0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0");

    private GenerationPolicies() {}

    /** AuthIP with two authentications, AH, and no module pinned: {@code FwpmIPsecTunnelAdd0}. */
    static TunnelPolicy add0() {
        return TunnelPolicy.builder()
                .name("authip")
                .providerKey(Policies.SAMPLE_PROVIDER)
                .lifetime(ObjectLifetime.PERSISTENT)
                .providerData(ProviderData.of(new byte[] {1, 2, 3}))
                .addressing(Ipv4Addressing.of(
                        Policies.ipv4("203.0.113.1"),
                        new AnyIpv4(),
                        new Ipv4SiteToSite(Ipv4LocalSide.of(Ipv4Subnet.parse("10.1.0.0/16")), Ipv4RemoteSide.ANY)))
                .keying(AuthIpKeying.of(
                                Kerberos.of().noExplicitCredentials(),
                                List.of(IkeProposalWithoutGroup.of(IkeCipher.AES_256, IkeIntegrity.SHA_384)))
                        .orBy(SslAuthentication.of(CertificateKind.ECDSA_P256, new EnterpriseStore())
                                .revocation(RevocationCheck.SKIP)
                                .oneWay())
                        .options(AuthIpOption.ENABLE_OPTIONAL_DH)
                        .impersonation(Impersonation.SOCKET_PRINCIPAL)
                        .maxDynamicFilters(10)
                        .extendedMode(ExtendedMode.of(NtlmV2.of().noExplicitCredentials(), new Anonymous())
                                .impersonation(Impersonation.SOCKET_PRINCIPAL))
                        .moduleUnpinned())
                .addTunnelOptions(TunnelOption.CLEAR_DF, TunnelOption.ALLOW_PEER_BEHIND_NAT)
                .addQuickModeProposals(
                        AhProposal.of(Hmac.HMAC_SHA_1).thenEsp(CipherNeedingHmac.AES_CBC_128, Hmac.HMAC_SHA_1))
                .addQuickModeProposals(AhProposal.of(Gmac.AES_GMAC_128))
                .build();
    }

    /** Several named gateways, certificates chosen by criteria, ICMP: {@code FwpmIPsecTunnelAdd2}. */
    static TunnelPolicy add2() {
        CertificateCriteria criteria = CertificateCriteria.of()
                .hash(CertificateHash.parse("000102030405060708090a0b0c0d0e0f10111213"))
                .eku("1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2")
                .name(new CertificateName(CertificateNameType.DNS, "vpn.example.com"))
                .followRenewal();
        return TunnelPolicy.builder()
                .name("gateways")
                .addressing(Ipv4Addressing.of(
                        Policies.ipv4("203.0.113.1"),
                        Ipv4Gateways.of(Policies.ipv4("198.51.100.7"), Policies.ipv4("198.51.100.8"))
                                .named("vpn.example.com"),
                        new Ipv4PointToPoint(Policies.ipv4("203.0.113.1").toLocalSide(), Ipv4RemoteSide.ANY, icmp())))
                .keying(Ikev2Keying.of(
                                CertificateAuthentication.of(
                                                CertificateKind.RSA,
                                                TrustList.of(
                                                        Policies.authority().matching(criteria)))
                                        .outbound(new TrustedRootStore()
                                                .matching(
                                                        CertificateCriteria.of().intermediateCa(), criteria))
                                        .revocation(RevocationCheck.REQUIRE)
                                        .localCertificateUrl("http://example.com/own.cer"),
                                List.of(Policies.modernProposal()))
                        .options(Ikev2Option.MOBIKE_NOT_SUPPORTED)
                        .retransmitSeconds(120))
                .forwardPathLifetimeSeconds(4_680)
                .addQuickModeProposals(
                        EspProposal.of(new EspCustom(CipherNeedingHmac.AES_CBC_256, new CustomIntegrity(2, 9, MODULE))))
                .build();
    }

    private static IcmpFilter icmp() {
        return IcmpFilter.of(IcmpVersion.ICMP, new IcmpType(8), new IcmpType(3).orBelow())
                .code(new IcmpCode(0).not())
                .localInterface(new InterfaceLuid(0x6_0080_0000_0000L).orAbove())
                .profile(new NetworkProfile(2))
                .realm(SecurityRealm.of(new byte[] {0x0a, 0x1b, 0x2c}));
    }

    /** IPv6 in IPv4 through a virtual interface, selectors, a compartment, the system's main mode: {@code FwpmIPsecTunnelAdd3}. */
    static TunnelPolicy add3() {
        return TunnelPolicy.builder()
                .name("selectors")
                .addressing(Ipv6InIpv4Addressing.of(
                        new AnyIpv4(),
                        Policies.ipv4("198.51.100.7"),
                        new Ipv6VirtualInterface(new Ipv6SiteToSite(
                                Ipv6LocalSide.of(Ipv6Subnet.parse("2001:db8:1::/48")),
                                Ipv6RemoteSide.of(Ipv6Subnet.parse("2001:db8:2::/48"))))))
                .keying(Ikev2WithSystemMainMode.of().tunnelOptions(Ikev2TunnelOption.SERVER_ADDRESS_ASSIGNMENT))
                .localInterface(new InterfaceLuid(0x8006_0080_0000_0000L))
                .compartmentId(2)
                .addTrafficSelectors(TrafficSelectorPolicy.of()
                        .local(Ipv6TrafficSelector.of(Ipv6Subnet.parse("2001:db8:1::/48"))
                                .protocol(IpProtocol.TCP)
                                .ports(new PortRange(new Port(80), new Port(443))))
                        .remote(
                                Ipv6TrafficSelector.of(Ipv6Subnet.parse("2001:db8:2::/48")),
                                Ipv4TrafficSelector.of(Ipv4Subnet.parse("10.2.0.0/16"))))
                .securityDescriptor(SecurityDescriptor.parse("O:SYG:SYD:(A;;GA;;;BA)(A;;GR;;;AU)"))
                .addQuickModeProposals(EspProposal.of(new EspGcm(GcmCipher.AES_GCM_256)))
                .addQuickModeProposals(EspProposal.of(new EspCbc(CipherNeedingHmac.AES_CBC_256, Hmac.HMAC_SHA_256)))
                .build();
    }
}
