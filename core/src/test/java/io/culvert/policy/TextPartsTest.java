package io.culvert.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.auth.Anonymous;
import io.culvert.auth.CertificateAuthentication;
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
import io.culvert.auth.OneWayPresharedKey;
import io.culvert.auth.RevocationCheck;
import io.culvert.auth.SslAuthentication;
import io.culvert.auth.TrustList;
import io.culvert.auth.UnspecifiedTrust;
import io.culvert.crypto.AhProposal;
import io.culvert.crypto.CipherNeedingHmac;
import io.culvert.crypto.CustomCipher;
import io.culvert.crypto.DhGroup;
import io.culvert.crypto.EspAuthFirewall;
import io.culvert.crypto.EspCipherAlone;
import io.culvert.crypto.EspCustom;
import io.culvert.crypto.EspIntegrityAlone;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.EspTransform;
import io.culvert.crypto.GcmCipher;
import io.culvert.crypto.Gmac;
import io.culvert.crypto.Hmac;
import io.culvert.crypto.QuickModeProposal;
import io.culvert.testing.Certificates;
import io.culvert.testing.Golden;
import io.culvert.testing.Policies;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the sentence of a policy says about methods and proposals, each for itself. */
class TextPartsTest {

    @Test
    void methodsAreSaidInWordsThatWereRead() {
        String url = "http://pki.example.com/hq.cer";
        CertificateAuthentication plain = Policies.certificate();
        SslAuthentication ssl = SslAuthentication.of(CertificateKind.ECDSA_P384, picky());
        String words = Stream.of(
                        Policies.presharedKey(),
                        Policies.presharedKey().localOnly(),
                        plain.withoutRequestPayload().revocation(RevocationCheck.SKIP),
                        plain.outbound(new UnspecifiedTrust()).revocation(RevocationCheck.REQUIRE),
                        CertificateAuthentication.of(
                                CertificateKind.RSA,
                                TrustList.of(Policies.authority().matching(criteria()))),
                        plain.httpLookup(),
                        plain.localCertificateBundleUrl(url).httpLookup(),
                        ssl.oneWay().outbound(new EnterpriseStore()),
                        Kerberos.of(),
                        Kerberos.of().forceProxy().noInitiatorToken().proxy("kdc.example.com"),
                        NtlmV2.of().noExplicitCredentials(),
                        new Anonymous(),
                        Eap.of().remoteOnly(),
                        Ipv6Cga.of("keys", 1, new CgaModifier(1, 2)))
                .map(MethodText::of)
                .collect(Collectors.joining("\n", "", "\n"));
        Golden.assertMatches("method-sentences.txt", words);
    }

    @Test
    void protectionsAreSaidInWordsThatWereRead() {
        EspTransform custom = new EspCustom(new CustomCipher(3, 9, new UUID(1, 2)), Hmac.HMAC_SHA_256);
        String words = Stream.<QuickModeProposal>of(
                        AhProposal.of(Gmac.AES_GMAC_256),
                        AhProposal.of(Hmac.HMAC_SHA_256).thenEsp(CipherNeedingHmac.AES_CBC_128, Hmac.HMAC_SHA_256),
                        AhProposal.of(Gmac.AES_GMAC_128).thenEsp(GcmCipher.AES_GCM_128),
                        EspProposal.of(new EspIntegrityAlone(Gmac.AES_GMAC_192)),
                        EspProposal.of(new EspCipherAlone(CipherNeedingHmac.AES_CBC_256)),
                        EspProposal.of(new EspAuthFirewall(Hmac.HMAC_SHA_256)),
                        EspProposal.of(custom))
                .map(PolicyText::protection)
                .collect(Collectors.joining("\n", "", "\n"));
        Golden.assertMatches("protection-sentences.txt", words);
    }

    @Test
    void theyStandInTheSentenceOfAPolicy() {
        TunnelPolicy policy = Policies.modernParts()
                .keying(Policies.modernKeying().orBy(Eap.of().localOnly()))
                .quickModeProposals(List.of(AhProposal.of(Gmac.AES_GMAC_256).pfs(DhGroup.ECP_384)))
                .build();
        assertTrue(policy.describe().contains(" or EAP (LOCAL_ONLY) and "), policy::describe);
        assertTrue(policy.describe().contains("protected by AH AES_GMAC_256, PFS ECP_384, "), policy::describe);
    }

    @Test
    void destroyingSecretsFindsOneWayKeysAsWell() {
        OneWayPresharedKey key = Policies.presharedKey().remoteOnly();
        TunnelPolicy policy =
                Policies.modernParts().keying(Policies.modernKeying().orBy(key)).build();
        assertFalse(key.secret().orElseThrow().isDestroyed());
        policy.destroySecrets();
        assertTrue(key.secret().orElseThrow().isDestroyed());
        assertEquals("pre-shared key (REMOTE_ONLY)", key.toString());
    }

    private static CertificateCriteria criteria() {
        return CertificateCriteria.of()
                .hash(CertificateHash.of(Certificates.exampleGateway()))
                .eku("1.3.6.1.5.5.7.3.1")
                .name(new CertificateName(CertificateNameType.DNS, "gateway.example.com"))
                .followRenewal()
                .intermediateCa();
    }

    private static EnterpriseStore picky() {
        return new EnterpriseStore().matching(criteria(), CertificateCriteria.of());
    }
}
