package io.culvert.testing;

import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateAuthority;
import io.culvert.auth.CertificateKind;
import io.culvert.auth.PresharedKey;
import io.culvert.auth.Secret;
import io.culvert.auth.TrustList;
import io.culvert.crypto.CipherNeedingHmac;
import io.culvert.crypto.DhGroup;
import io.culvert.crypto.EspCbc;
import io.culvert.crypto.EspGcm;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.GcmCipher;
import io.culvert.crypto.Hmac;
import io.culvert.crypto.IkeCipher;
import io.culvert.crypto.IkeIntegrity;
import io.culvert.crypto.IkeProposal;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.net.Ipv4Subnet;
import io.culvert.net.Ipv6Address;
import io.culvert.policy.Ikev1Keying;
import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.TunnelPolicy;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv4PointToPoint;
import io.culvert.traffic.Ipv4SiteToSite;
import io.culvert.traffic.Ipv6Addressing;
import io.culvert.traffic.Ipv6PointToPoint;
import io.culvert.traffic.TransportFilter;
import java.util.List;
import java.util.UUID;
import javax.security.auth.x500.X500Principal;

/** The reference policies, and builders to start variations from. */
public final class Policies {

    /** The provider of Microsoft's documented sample. */
    public static final UUID SAMPLE_PROVIDER = UUID.fromString("5fb216a8-e2e8-4024-b853-391a4168641e");

    /** The key of every policy here, to be looked for where it must not be. */
    public static final String KEY_TEXT = "correct horse battery staple";

    private Policies() {}

    /** Microsoft's documented tunnel sample: point to point, IKEv1, the algorithms of its time. */
    public static TunnelPolicy microsoftSample() {
        return microsoftSampleParts()
                .addressing(Ipv4Addressing.of(
                        ipv4("10.0.0.1"),
                        ipv4("10.0.0.2"),
                        new Ipv4PointToPoint(
                                ipv4("10.0.0.1").toLocalSide(),
                                ipv4("10.0.0.2").toRemoteSide(),
                                TransportFilter.EVERYTHING)))
                .build();
    }

    /** The same between IPv6 ends. */
    public static TunnelPolicy microsoftSampleOverIpv6() {
        Ipv6Address local = Ipv6Address.parse("2001:db8::1");
        Ipv6Address remote = Ipv6Address.parse("2001:db8::2");
        return microsoftSampleParts()
                .addressing(Ipv6Addressing.of(
                        local,
                        remote,
                        new Ipv6PointToPoint(local.toLocalSide(), remote.toRemoteSide(), TransportFilter.EVERYTHING)))
                .build();
    }

    private static TunnelPolicy.Builder microsoftSampleParts() {
        return TunnelPolicy.builder()
                .name("sample")
                .providerKey(SAMPLE_PROVIDER)
                .keying(Ikev1Keying.of(
                        presharedKey(),
                        List.of(IkeProposal.of(IkeCipher.AES_128, IkeIntegrity.SHA_1, DhGroup.GROUP_2))))
                .addQuickModeProposals(EspProposal.of(new EspCbc(CipherNeedingHmac.AES_CBC_128, Hmac.HMAC_SHA_1)));
    }

    /** A site-to-site tunnel in today's style. */
    public static TunnelPolicy modern() {
        return modernParts().build();
    }

    /** The parts of {@link #modern()}, to change some. */
    public static TunnelPolicy.Builder modernParts() {
        return TunnelPolicy.builder()
                .name("hq")
                .description("Head office to branch")
                .addressing(siteToSite())
                .keying(modernKeying())
                .addQuickModeProposals(
                        EspProposal.of(new EspGcm(GcmCipher.AES_GCM_256)).pfs(DhGroup.ECP_384))
                .addQuickModeProposals(EspProposal.of(new EspCbc(CipherNeedingHmac.AES_CBC_256, Hmac.HMAC_SHA_256)));
    }

    /** Two subnets a side. */
    public static Ipv4Addressing siteToSite() {
        return Ipv4Addressing.of(
                ipv4("203.0.113.1"),
                ipv4("198.51.100.7"),
                new Ipv4SiteToSite(
                        Ipv4LocalSide.of(Ipv4Subnet.parse("10.1.0.0/16"), Ipv4Subnet.parse("10.3.0.0/16")),
                        Ipv4RemoteSide.of(Ipv4Subnet.parse("10.2.0.0/16"), Ipv4Subnet.parse("10.4.0.0/16"))));
    }

    /** Certificates from one authority, today's algorithms. */
    public static Ikev2Keying modernKeying() {
        return Ikev2Keying.of(certificate(), List.of(modernProposal()));
    }

    /** AES-256, SHA-384, P-384. */
    public static IkeProposal modernProposal() {
        return IkeProposal.of(IkeCipher.AES_256, IkeIntegrity.SHA_384, DhGroup.ECP_384);
    }

    /** RSA certificates from {@link #authority()}. */
    public static CertificateAuthentication certificate() {
        return CertificateAuthentication.of(CertificateKind.RSA, TrustList.of(authority()));
    }

    /** An authority made from a name. */
    public static CertificateAuthority authority() {
        return CertificateAuthority.of(new X500Principal("CN=Example Root, O=Example"));
    }

    /** {@link #KEY_TEXT} in UTF-8. */
    public static PresharedKey presharedKey() {
        return new PresharedKey(Secret.utf8(KEY_TEXT));
    }

    /** A point-to-point policy with that filter. */
    public static TunnelPolicy.Builder filtered(TransportFilter filter) {
        return modernParts()
                .addressing(Ipv4Addressing.of(
                        ipv4("203.0.113.1"),
                        ipv4("198.51.100.7"),
                        new Ipv4PointToPoint(
                                ipv4("203.0.113.1").toLocalSide(),
                                ipv4("198.51.100.7").toRemoteSide(),
                                filter)));
    }

    /** Short for {@link Ipv4Address#parse}. */
    public static Ipv4Address ipv4(String text) {
        return Ipv4Address.parse(text);
    }
}
