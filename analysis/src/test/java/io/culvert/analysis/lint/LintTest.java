package io.culvert.analysis.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateKind;
import io.culvert.auth.EnterpriseStore;
import io.culvert.auth.PresharedKey;
import io.culvert.auth.Secret;
import io.culvert.crypto.CipherNeedingHmac;
import io.culvert.crypto.DhGroup;
import io.culvert.crypto.EspCbc;
import io.culvert.crypto.EspGcm;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.GcmCipher;
import io.culvert.crypto.Hmac;
import io.culvert.crypto.IkeCipher;
import io.culvert.crypto.IkeGcmCipher;
import io.culvert.crypto.IkeGcmProposal;
import io.culvert.crypto.IkeIntegrity;
import io.culvert.crypto.IkeProposal;
import io.culvert.crypto.MainModeGroup;
import io.culvert.crypto.QuickModeProposal;
import io.culvert.policy.Ikev1Keying;
import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Golden;
import io.culvert.testing.Policies;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LintTest {

    @Test
    void findsNothingInAModernPolicy() {
        assertEquals(List.of(), Lint.modern().check(LintPolicies.modern()));
    }

    @Test
    void findsWhatAgedInTheDocumentedSample() {
        assertEquals(
                List.of(
                        "tunnel 'sample' > main mode > keying module: IKEv1",
                        "tunnel 'sample' > main mode > proposal 1 > integrity: SHA_1",
                        "tunnel 'sample' > main mode > proposal 1 > group: GROUP_2",
                        "tunnel 'sample' > quick mode > proposal 1 > integrity: HMAC_SHA_1"),
                found(Policies.microsoftSample()));
    }

    @Test
    void saysItInWordsThatWereRead() {
        String findings = Lint.modern().check(everythingUnwise()).stream()
                .map(Finding::describe)
                .collect(Collectors.joining("\n\n", "", "\n"));
        Golden.assertMatches("findings.txt", findings);
    }

    @ParameterizedTest
    @EnumSource
    void judgesEveryCipherOfMainMode(IkeCipher cipher) {
        Set<IkeCipher> weak = EnumSet.of(IkeCipher.DES, IkeCipher.TRIPLE_DES);
        assertEquals(
                only(weak.contains(cipher), "main mode > proposal 1 > cipher: " + cipher),
                found(mainMode(IkeProposal.of(cipher, IkeIntegrity.SHA_256, DhGroup.GROUP_14))));
    }

    @ParameterizedTest
    @EnumSource
    void judgesEveryGcmCipherOfMainMode(IkeGcmCipher cipher) {
        assertEquals(
                List.of("tunnel 'hq' > main mode > proposal 1 > cipher: " + cipher),
                found(LintPolicies.modernParts()
                        .keying(Ikev2Keying.of(
                                LintPolicies.certificate(),
                                List.of(IkeGcmProposal.of(cipher, IkeIntegrity.SHA_256, DhGroup.GROUP_14))))
                        .build()));
    }

    @ParameterizedTest
    @EnumSource
    void judgesEveryHashOfMainMode(IkeIntegrity integrity) {
        Set<IkeIntegrity> weak = EnumSet.of(IkeIntegrity.MD5, IkeIntegrity.SHA_1);
        assertEquals(
                only(weak.contains(integrity), "main mode > proposal 1 > integrity: " + integrity),
                found(mainMode(IkeProposal.of(IkeCipher.AES_128, integrity, DhGroup.ECP_256))));
    }

    @ParameterizedTest
    @EnumSource
    void judgesEveryGroupInBothModes(DhGroup group) {
        Set<DhGroup> weak = EnumSet.of(DhGroup.GROUP_1, DhGroup.GROUP_2, DhGroup.GROUP_24);
        assertEquals(
                only(weak.contains(group), "main mode > proposal 1 > group: " + group),
                found(mainMode(IkeProposal.of(IkeCipher.AES_128, IkeIntegrity.SHA_256, group))));
        assertEquals(
                only(weak.contains(group), "quick mode > proposal 1 > PFS group: " + group),
                found(quickMode(
                        EspProposal.of(new EspGcm(GcmCipher.AES_GCM_128)).pfs(group))));
    }

    @ParameterizedTest
    @EnumSource
    void judgesEveryCipherOfQuickMode(CipherNeedingHmac cipher) {
        Set<CipherNeedingHmac> weak = EnumSet.of(CipherNeedingHmac.DES_CBC, CipherNeedingHmac.TRIPLE_DES_CBC);
        assertEquals(
                only(weak.contains(cipher), "quick mode > proposal 1 > cipher: " + cipher),
                found(quickMode(EspProposal.of(new EspCbc(cipher, Hmac.HMAC_SHA_256)))));
    }

    @ParameterizedTest
    @EnumSource
    void judgesEveryHashOfQuickMode(Hmac hmac) {
        Set<Hmac> weak = EnumSet.of(Hmac.HMAC_MD5, Hmac.HMAC_SHA_1);
        assertEquals(
                only(weak.contains(hmac), "quick mode > proposal 1 > integrity: " + hmac),
                found(quickMode(EspProposal.of(new EspCbc(CipherNeedingHmac.AES_CBC_128, hmac)))));
    }

    @Test
    void findsNothingInAQuickModeWithoutPfsOrWithTheGroupOfMainMode() {
        EspProposal proposal = EspProposal.of(new EspGcm(GcmCipher.AES_GCM_256));
        assertEquals(List.of(), found(quickMode(proposal)));
        assertEquals(List.of(), found(quickMode(proposal.pfs(MainModeGroup.SAME_AS_MAIN_MODE))));
    }

    /** A key of as many bytes as the longest cipher key of either mode is long enough; one byte less is not. */
    @ParameterizedTest
    @CsvSource({
        "AES_128, AES_GCM_128, 16",
        "AES_192, AES_GCM_128, 24",
        "AES_128, AES_GCM_192, 24",
        "AES_256, AES_GCM_128, 32",
        "AES_128, AES_GCM_256, 32",
    })
    void measuresAPresharedKeyByTheKeysThatItGuards(IkeCipher mainMode, GcmCipher quickMode, int enough) {
        TunnelPolicy.Builder policy =
                LintPolicies.modernParts().quickModeProposals(List.of(EspProposal.of(new EspGcm(quickMode))));
        List<IkeProposal> proposals = List.of(IkeProposal.of(mainMode, IkeIntegrity.SHA_256, DhGroup.ECP_256));
        for (int length : new int[] {1, enough - 1, enough, enough + 1}) {
            PresharedKey key = new PresharedKey(Secret.ofBytes(LintPolicies.keyBytes(length)));
            String finding = "main mode > authentication method 1: a pre-shared key of " + length
                    + " bytes, where a cipher key has " + enough;
            assertEquals(
                    only(length < enough, finding),
                    found(policy.keying(Ikev2Keying.of(key, proposals)).build()));
        }
    }

    @Test
    void measuresOlderCiphersAsWell() {
        TunnelPolicy policy = LintPolicies.modernParts()
                .keying(Ikev2Keying.of(
                        new PresharedKey(Secret.ofBytes(LintPolicies.keyBytes(20))),
                        List.of(IkeProposal.of(IkeCipher.DES, IkeIntegrity.SHA_256, DhGroup.ECP_256))))
                .quickModeProposals(
                        List.of(EspProposal.of(new EspCbc(CipherNeedingHmac.TRIPLE_DES_CBC, Hmac.HMAC_SHA_256))))
                .build();
        assertTrue(found(policy)
                .contains("tunnel 'hq' > main mode > authentication method 1: a pre-shared key of 20 bytes, where a"
                        + " cipher key has 21"));
    }

    @Test
    void stillMeasuresADestroyedKey() {
        Secret secret = Secret.utf8("hunter2");
        TunnelPolicy policy = mainMode(Policies.modernProposal(), new PresharedKey(secret));
        List<Finding> before = Lint.modern().check(policy);
        secret.destroy();
        assertEquals(before, Lint.modern().check(policy));
    }

    @Test
    void findsACertificateBesideAPresharedKey() {
        PresharedKey key = new PresharedKey(Secret.ofBytes(LintPolicies.keyBytes(32)));
        Ikev2Keying both = LintPolicies.modernKeying().orBy(key);
        assertEquals(
                List.of("tunnel 'hq' > main mode > authentication methods: a certificate beside a pre-shared key"),
                found(LintPolicies.modernParts().keying(both).build()));
    }

    @Test
    void findsMethodsAndProposalsThatRepeat() {
        EspProposal gcm = EspProposal.of(new EspGcm(GcmCipher.AES_GCM_256));
        TunnelPolicy policy = LintPolicies.modernParts()
                .keying(Ikev2Keying.builder()
                        .addMethods(LintPolicies.certificate(), otherCertificate(), LintPolicies.certificate())
                        .addProposals(Policies.modernProposal(), Policies.modernProposal())
                        .build())
                .quickModeProposals(List.of(gcm, gcm.pfs(DhGroup.ECP_384), gcm, gcm, gcm.lifetimeSeconds(1)))
                .build();
        assertEquals(
                List.of(
                        "tunnel 'hq' > main mode > authentication method 3: the same as number 1",
                        "tunnel 'hq' > main mode > proposal 2: the same as number 1",
                        "tunnel 'hq' > quick mode > proposal 3: the same as number 1",
                        "tunnel 'hq' > quick mode > proposal 4: the same as number 1"),
                found(policy));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "@res.dll,-1"})
    void findsIndirectTexts(String text) {
        assertEquals(
                List.of("tunnel '" + text + "' > name: " + text, "tunnel '" + text + "' > description: " + text),
                found(LintPolicies.modernParts().name(text).description(text).build()));
        assertEquals(
                List.of(),
                found(LintPolicies.modernParts()
                        .name("a" + text)
                        .description(" " + text)
                        .build()));
    }

    private static List<String> found(TunnelPolicy policy) {
        return LintPolicies.found(policy);
    }

    private static List<String> only(boolean isFound, String finding) {
        return isFound ? List.of("tunnel 'hq' > " + finding) : List.of();
    }

    private static TunnelPolicy mainMode(IkeProposal proposal) {
        return LintPolicies.modernParts()
                .keying(Ikev2Keying.of(LintPolicies.certificate(), List.of(proposal)))
                .build();
    }

    private static TunnelPolicy mainMode(IkeProposal proposal, PresharedKey key) {
        return LintPolicies.modernParts()
                .keying(Ikev2Keying.of(key, List.of(proposal)))
                .build();
    }

    private static TunnelPolicy quickMode(QuickModeProposal proposal) {
        return LintPolicies.modernParts().quickModeProposals(List.of(proposal)).build();
    }

    private static CertificateAuthentication otherCertificate() {
        return CertificateAuthentication.of(CertificateKind.ECDSA_P256, new EnterpriseStore());
    }

    /** At least one finding of every kind. */
    private static TunnelPolicy everythingUnwise() {
        EspProposal md5 = EspProposal.of(new EspCbc(CipherNeedingHmac.DES_CBC, Hmac.HMAC_MD5))
                .pfs(DhGroup.GROUP_1);
        EspProposal sha1 = EspProposal.of(new EspCbc(CipherNeedingHmac.TRIPLE_DES_CBC, Hmac.HMAC_SHA_1))
                .pfs(DhGroup.GROUP_24);
        return LintPolicies.modernParts()
                .name("@old.dll,-7")
                .keying(Ikev1Keying.builder()
                        .addMethods(
                                new PresharedKey(Secret.utf8("hunter2")),
                                LintPolicies.certificate(),
                                LintPolicies.certificate())
                        .addProposals(
                                IkeProposal.of(IkeCipher.DES, IkeIntegrity.MD5, DhGroup.GROUP_1),
                                IkeProposal.of(IkeCipher.TRIPLE_DES, IkeIntegrity.SHA_1, DhGroup.GROUP_2))
                        .build())
                .quickModeProposals(List.of(md5, sha1, md5))
                .build();
    }
}
