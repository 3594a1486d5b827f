package io.culvert.analysis.lint;

import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateAuthority;
import io.culvert.auth.CertificateKind;
import io.culvert.auth.PresharedKey;
import io.culvert.auth.Secret;
import io.culvert.auth.TrustList;
import io.culvert.crypto.DhGroup;
import io.culvert.crypto.EspGcm;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.GcmCipher;
import io.culvert.net.Ipv4LocalEndpoint;
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteEndpoint;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.net.Ipv4Subnet;
import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Place;
import io.culvert.testing.Certificates;
import io.culvert.testing.Policies;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv4SiteToSite;
import java.util.List;

/** Policies in which lint finds nothing, to change some part of, and the findings of them. */
final class LintPolicies {

    private LintPolicies() {}

    static TunnelPolicy modern() {
        return modernParts().build();
    }

    static TunnelPolicy.Builder modernParts() {
        return Policies.modernParts().providerKey(Policies.SAMPLE_PROVIDER).keying(modernKeying());
    }

    /** With one proposal of quick mode, so with one PFS group, as IKEv1 needs. */
    static TunnelPolicy.Builder onePfsParts() {
        return modernParts()
                .quickModeProposals(List.of(
                        EspProposal.of(new EspGcm(GcmCipher.AES_GCM_256)).pfs(DhGroup.ECP_384)));
    }

    static Ikev2Keying modernKeying() {
        return Ikev2Keying.of(certificate(), List.of(Policies.modernProposal()));
    }

    static CertificateAuthentication certificate() {
        return CertificateAuthentication.of(
                CertificateKind.RSA, TrustList.of(CertificateAuthority.of(Certificates.exampleRoot())));
    }

    /** A key of 40 different bytes that are no text. */
    static PresharedKey randomKey() {
        return new PresharedKey(Secret.ofBytes(keyBytes(40)));
    }

    /** Different bytes that are no text. */
    static byte[] keyBytes(int length) {
        byte[] key = new byte[length];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) (0xff - i);
        }
        return key;
    }

    static Ikev2Keying keyedBy(PresharedKey key) {
        return Ikev2Keying.of(key, List.of(Policies.modernProposal()));
    }

    static Ipv4Addressing between(Ipv4LocalEndpoint local, Ipv4RemoteEndpoint remote) {
        return Ipv4Addressing.of(
                local,
                remote,
                new Ipv4SiteToSite(
                        Ipv4LocalSide.of(Ipv4Subnet.parse("10.1.0.0/16")),
                        Ipv4RemoteSide.of(Ipv4Subnet.parse("10.2.0.0/16"))));
    }

    /** Each place of each finding with its value. */
    static List<String> found(TunnelPolicy policy) {
        return Lint.modern().check(policy).stream()
                .flatMap(finding -> finding.places().stream().map(place -> place + ": " + finding.value()))
                .toList();
    }

    /** The findings of one advice, each as its places and its value. */
    static List<String> found(TunnelPolicy policy, TunnelAdvice advice) {
        String reason = advice.at(policy, Place.of("any"), "any").reason();
        return Lint.modern().check(policy).stream()
                .filter(each -> each.reason().equals(reason))
                .map(each -> String.join(
                                " and ",
                                each.places().stream()
                                        .map(place ->
                                                place.inner().orElseThrow().toString())
                                        .toList())
                        + ": " + each.value())
                .toList();
    }
}
