package io.culvert.dsl;

import static io.culvert.dsl.Culvert.AES_256;
import static io.culvert.dsl.Culvert.AES_GCM_256;
import static io.culvert.dsl.Culvert.ECDSA_P384;
import static io.culvert.dsl.Culvert.ECP_384;
import static io.culvert.dsl.Culvert.RSA;
import static io.culvert.dsl.Culvert.SHA_384;
import static io.culvert.dsl.Culvert.anonymous;
import static io.culvert.dsl.Culvert.authIp;
import static io.culvert.dsl.Culvert.authIpWithSystemMainMode;
import static io.culvert.dsl.Culvert.authority;
import static io.culvert.dsl.Culvert.authorityNamed;
import static io.culvert.dsl.Culvert.authorityPem;
import static io.culvert.dsl.Culvert.bytes;
import static io.culvert.dsl.Culvert.certificate;
import static io.culvert.dsl.Culvert.cga;
import static io.culvert.dsl.Culvert.criteria;
import static io.culvert.dsl.Culvert.eap;
import static io.culvert.dsl.Culvert.enterpriseStore;
import static io.culvert.dsl.Culvert.esp;
import static io.culvert.dsl.Culvert.extendedMode;
import static io.culvert.dsl.Culvert.ike;
import static io.culvert.dsl.Culvert.ikeWithoutGroup;
import static io.culvert.dsl.Culvert.ikev1;
import static io.culvert.dsl.Culvert.ikev1WithSystemMainMode;
import static io.culvert.dsl.Culvert.ikev2;
import static io.culvert.dsl.Culvert.ikev2WithSystemMainMode;
import static io.culvert.dsl.Culvert.kerberos;
import static io.culvert.dsl.Culvert.ntlmV2;
import static io.culvert.dsl.Culvert.presharedKey;
import static io.culvert.dsl.Culvert.ssl;
import static io.culvert.dsl.Culvert.trustList;
import static io.culvert.dsl.Culvert.trustedRootStore;
import static io.culvert.dsl.Culvert.unspecified;
import static io.culvert.dsl.Culvert.utf16le;
import static io.culvert.dsl.Culvert.utf16leWithTerminator;
import static io.culvert.dsl.Culvert.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.culvert.auth.Anonymous;
import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateAuthority;
import io.culvert.auth.CertificateCriteria;
import io.culvert.auth.CertificateHash;
import io.culvert.auth.CertificateKind;
import io.culvert.auth.CertificateName;
import io.culvert.auth.CertificateNameType;
import io.culvert.auth.CgaModifier;
import io.culvert.auth.Eap;
import io.culvert.auth.EnterpriseStore;
import io.culvert.auth.Ipv6Cga;
import io.culvert.auth.Kerberos;
import io.culvert.auth.NtlmV2;
import io.culvert.auth.PresharedKey;
import io.culvert.auth.RevocationCheck;
import io.culvert.auth.Secret;
import io.culvert.auth.SslAuthentication;
import io.culvert.auth.TrustList;
import io.culvert.auth.TrustedRootStore;
import io.culvert.auth.UnspecifiedTrust;
import io.culvert.crypto.IkeCipher;
import io.culvert.crypto.IkeIntegrity;
import io.culvert.crypto.IkeProposal;
import io.culvert.crypto.IkeProposalWithoutGroup;
import io.culvert.policy.AuthIpKeying;
import io.culvert.policy.AuthIpOption;
import io.culvert.policy.AuthIpTunnelOption;
import io.culvert.policy.AuthIpWithSystemMainMode;
import io.culvert.policy.ExtendedMode;
import io.culvert.policy.Ikev1Keying;
import io.culvert.policy.Ikev1Option;
import io.culvert.policy.Ikev1WithSystemMainMode;
import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.Ikev2Option;
import io.culvert.policy.Ikev2TunnelOption;
import io.culvert.policy.Ikev2WithSystemMainMode;
import io.culvert.policy.Impersonation;
import io.culvert.policy.Keying;
import io.culvert.policy.ModulePinning;
import io.culvert.testing.Certificates;
import io.culvert.testing.Policies;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.junit.jupiter.api.Test;

/** Every word for keying and authentication builds the same value as the factories. */
class KeyingSentenceTest {

    private static final IkeProposal PROPOSAL = Policies.modernProposal();

    @Test
    void buildsIkev1() {
        PresharedKey key = Policies.presharedKey();
        assertEquals(
                Ikev1Keying.builder()
                        .addMethods(Kerberos.of(), key)
                        .addProposals(PROPOSAL)
                        .addOptions(Ikev1Option.DISABLE_DIAGNOSTICS)
                        .maxDynamicFilters(9)
                        .pinning(ModulePinning.UNPINNED)
                        .build(),
                keying(ikev1(kerberos(), ike(AES_256, SHA_384, ECP_384))
                        .orBy(presharedKey(utf8(Policies.KEY_TEXT)))
                        .options(Ikev1Option.DISABLE_DIAGNOSTICS)
                        .maxDynamicFilters(9)
                        .moduleUnpinned()));
        CgaModifier modifier = CgaModifier.parse("000102030405060708090a0b0c0d0e0f");
        assertEquals(
                Ikev1Keying.of(Ipv6Cga.of("container", 24, modifier).collisionCount(2), List.of(PROPOSAL)),
                keying(ikev1(cga("container", 24, modifier).collisionCount(2), PROPOSAL)));
    }

    @Test
    void buildsAuthIp() {
        assertEquals(
                AuthIpKeying.builder()
                        .addMethods(Kerberos.of().proxy("proxy.example"), NtlmV2.of(), new Anonymous())
                        .addProposals(IkeProposalWithoutGroup.of(IkeCipher.AES_256, IkeIntegrity.SHA_384), PROPOSAL)
                        .addOptions(AuthIpOption.ENABLE_OPTIONAL_DH)
                        .impersonation(Impersonation.SOCKET_PRINCIPAL)
                        .extendedMode(ExtendedMode.of(NtlmV2.of(), new Anonymous()))
                        .addTunnelOptions(AuthIpTunnelOption.KEY_MANAGER_MAY_DICTATE_KEY)
                        .build(),
                keying(authIp(
                                kerberos().proxy("proxy.example"),
                                ikeWithoutGroup(AES_256, SHA_384),
                                ike(AES_256, SHA_384, ECP_384))
                        .orBy(ntlmV2())
                        .orBy(anonymous())
                        .options(AuthIpOption.ENABLE_OPTIONAL_DH)
                        .impersonation(Impersonation.SOCKET_PRINCIPAL)
                        .extendedMode(extendedMode(ntlmV2(), anonymous()))
                        .tunnelOptions(AuthIpTunnelOption.KEY_MANAGER_MAY_DICTATE_KEY)));
    }

    @Test
    void buildsIkev2() {
        assertEquals(
                Ikev2Keying.builder()
                        .addMethods(
                                Eap.of().remoteOnly(), Policies.presharedKey().localOnly())
                        .addProposals(PROPOSAL)
                        .addOptions(Ikev2Option.MOBIKE_NOT_SUPPORTED, Ikev2Option.LOW_POWER)
                        .addTunnelOptions(Ikev2TunnelOption.SERVER_ADDRESS_ASSIGNMENT)
                        .retransmitSeconds(120)
                        .build(),
                keying(ikev2(eap().remoteOnly(), ike(AES_256, SHA_384, ECP_384))
                        .orBy(presharedKey(utf8(Policies.KEY_TEXT)).localOnly())
                        .options(Ikev2Option.LOW_POWER, Ikev2Option.MOBIKE_NOT_SUPPORTED)
                        .tunnelOptions(Ikev2TunnelOption.SERVER_ADDRESS_ASSIGNMENT)
                        .retransmitSeconds(120)));
    }

    @Test
    void buildsTheSystemsMainMode() {
        assertEquals(Ikev1WithSystemMainMode.of(), keying(ikev1WithSystemMainMode()));
        assertEquals(
                AuthIpWithSystemMainMode.builder()
                        .extendedMode(ExtendedMode.of(Kerberos.of()))
                        .build(),
                keying(authIpWithSystemMainMode().extendedMode(extendedMode(kerberos()))));
        assertEquals(
                Ikev2WithSystemMainMode.builder()
                        .pinning(ModulePinning.UNPINNED)
                        .build(),
                keying(ikev2WithSystemMainMode().moduleUnpinned()));
    }

    @Test
    void buildsCertificates() {
        X500Principal root = new X500Principal("CN=Example Root, O=Example");
        CertificateHash hash = CertificateHash.of(Certificates.exampleGateway());
        CertificateCriteria wanted = CertificateCriteria.of()
                .hash(hash)
                .followRenewal()
                .eku("1.3.6.1.5.5.7.3.1")
                .name(new CertificateName(CertificateNameType.DNS, "gateway.example"));
        assertEquals(
                CertificateAuthentication.of(
                                CertificateKind.ECDSA_P384,
                                TrustList.of(CertificateAuthority.of(root).matching(wanted)))
                        .outbound(new EnterpriseStore().matching(wanted))
                        .revocation(RevocationCheck.REQUIRE),
                certificate(
                                ECDSA_P384,
                                trustList(authorityNamed(root)
                                        .matching(criteria()
                                                .hash(hash)
                                                .followRenewal()
                                                .eku("1.3.6.1.5.5.7.3.1")
                                                .name(new CertificateName(
                                                        CertificateNameType.DNS, "gateway.example")))))
                        .outbound(enterpriseStore().matching(wanted))
                        .revocation(RevocationCheck.REQUIRE));
        assertEquals(
                SslAuthentication.of(CertificateKind.RSA, new TrustedRootStore())
                        .outbound(new UnspecifiedTrust()),
                ssl(RSA, trustedRootStore()).outbound(unspecified()));
        assertEquals(authority(Certificates.exampleRoot()), authorityPem(Certificates.exampleRootPem()));
        assertEquals(CertificateAuthority.of(Certificates.exampleRoot()), authority(Certificates.exampleRoot()));
    }

    @Test
    void buildsKeysInEveryEncoding() {
        assertEquals(new PresharedKey(Secret.utf16le("k")), presharedKey(utf16le("k")));
        assertEquals(new PresharedKey(Secret.utf16leWithTerminator("k")), presharedKey(utf16leWithTerminator("k")));
        assertEquals(new PresharedKey(Secret.ofBytes(new byte[] {7})), presharedKey(bytes(new byte[] {7})));
    }

    private static Keying keying(Keying keying) {
        return Sentences.sites()
                .keyedBy(keying)
                .protectedBy(esp(AES_GCM_256))
                .build()
                .keying();
    }
}
