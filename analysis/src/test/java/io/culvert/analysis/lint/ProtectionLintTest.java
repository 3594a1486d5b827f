package io.culvert.analysis.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.culvert.crypto.AhEspProposal;
import io.culvert.crypto.AhProposal;
import io.culvert.crypto.CipherNeedingHmac;
import io.culvert.crypto.CustomCipher;
import io.culvert.crypto.CustomIntegrity;
import io.culvert.crypto.EspAuthFirewall;
import io.culvert.crypto.EspCipherAlone;
import io.culvert.crypto.EspCustom;
import io.culvert.crypto.EspIntegrityAlone;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.EspTransform;
import io.culvert.crypto.GcmCipher;
import io.culvert.crypto.Gmac;
import io.culvert.crypto.Hmac;
import io.culvert.crypto.IntegrityAlone;
import io.culvert.crypto.QuickModeProposal;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Golden;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProtectionLintTest {

    private static final UUID MODULE = new UUID(1, 2);
    private static final CustomCipher CIPHER = new CustomCipher(3, 9, MODULE);
    private static final CustomIntegrity INTEGRITY = new CustomIntegrity(2, 9, MODULE);

    @ParameterizedTest
    @EnumSource
    void findsNothingInGmac(Gmac gmac) {
        assertEquals(List.of(), found(AhProposal.of(gmac)));
        assertEquals(List.of(), found(EspProposal.of(new EspIntegrityAlone(gmac))));
        assertEquals(List.of(), found(AhProposal.of(gmac).thenEspIntegrity(gmac)));
    }

    @Test
    void judgesTheHashOfAhAndOfEspWithoutEncryption() {
        assertEquals(List.of(" > AH integrity: HMAC_MD5"), found(AhProposal.of(Hmac.HMAC_MD5)));
        assertEquals(
                List.of(" > integrity: HMAC_SHA_1"), found(EspProposal.of(new EspIntegrityAlone(Hmac.HMAC_SHA_1))));
        assertEquals(List.of(), found(AhProposal.of(Hmac.HMAC_SHA_256)));
        assertEquals(
                List.of(" > AH integrity: HMAC_SHA_1", " > integrity: HMAC_SHA_1", " > cipher: TRIPLE_DES_CBC"),
                found(AhProposal.of(Hmac.HMAC_SHA_1).thenEsp(CipherNeedingHmac.TRIPLE_DES_CBC, Hmac.HMAC_SHA_1)));
    }

    @Test
    void findsEncryptionWithoutIntegrityUnlessAhIsAround() {
        EspTransform alone = new EspCipherAlone(CipherNeedingHmac.AES_CBC_256);
        assertEquals(List.of(": ESP AES_CBC_256 without integrity"), found(EspProposal.of(alone)));
        assertEquals(List.of(), found(AhProposal.of(Hmac.HMAC_SHA_256).then(alone)));
    }

    @Test
    void findsClearText() {
        assertEquals(
                List.of(": ESP for the first packet only, with HMAC_SHA_256"),
                found(EspProposal.of(new EspAuthFirewall(Hmac.HMAC_SHA_256))));
    }

    @Test
    void findsWhatOtherModulesBring() {
        assertEquals(
                List.of(" > cipher: " + CIPHER, " > integrity: " + INTEGRITY),
                found(EspProposal.of(new EspCustom(CIPHER, INTEGRITY))));
        assertEquals(List.of(" > cipher: " + CIPHER), found(EspProposal.of(new EspCustom(CIPHER, Hmac.HMAC_SHA_256))));
        assertEquals(List.of(" > AH integrity: " + INTEGRITY), found(AhProposal.of(INTEGRITY)));
    }

    @Test
    void findsUnequalIntegrityInAhAndEsp() {
        assertUnequal(Gmac.AES_GMAC_256, new EspIntegrityAlone(Gmac.AES_GMAC_128));
        assertUnequal(Hmac.HMAC_SHA_256, new EspIntegrityAlone(Gmac.AES_GMAC_128));
        assertUnequal(Gmac.AES_GMAC_128, new EspAuthFirewall(Hmac.HMAC_SHA_256));
        assertEquals(
                List.of(": AH AES_GMAC_128 around ESP AES_CBC_256 with HMAC_SHA_256"),
                found(AhProposal.of(Gmac.AES_GMAC_128).thenEsp(CipherNeedingHmac.AES_CBC_256, Hmac.HMAC_SHA_256)));
        assertEquals(
                List.of(),
                found(AhProposal.of(Hmac.HMAC_SHA_256).thenEsp(CipherNeedingHmac.AES_CBC_256, Hmac.HMAC_SHA_256)));
    }

    /** AES-GMAC of AH and AES-GCM of ESP go together if their keys are of one length, and only then. */
    @ParameterizedTest
    @EnumSource
    void comparesTheKeyLengthsOfGmacAndGcm(GcmCipher cipher) {
        for (Gmac gmac : Gmac.values()) {
            boolean same = gmac.name().replace("GMAC", "GCM").equals(cipher.name());
            List<String> finding = List.of(": AH " + gmac + " around ESP " + cipher);
            assertEquals(same ? List.of() : finding, found(AhProposal.of(gmac).thenEsp(cipher)));
        }
        assertEquals(
                List.of(": AH HMAC_SHA_256 around ESP " + cipher),
                found(AhProposal.of(Hmac.HMAC_SHA_256).thenEsp(cipher)));
    }

    @Test
    void saysItInWordsThatWereRead() {
        TunnelPolicy unwise = LintPolicies.modernParts()
                .quickModeProposals(List.of(
                        EspProposal.of(new EspCipherAlone(CipherNeedingHmac.AES_CBC_256)),
                        EspProposal.of(new EspAuthFirewall(Gmac.AES_GMAC_128)),
                        AhProposal.of(Gmac.AES_GMAC_128).thenEsp(GcmCipher.AES_GCM_256),
                        EspProposal.of(new EspCustom(CIPHER, Hmac.HMAC_SHA_256))))
                .build();
        Golden.assertMatches(
                "protection-findings.txt",
                Lint.modern().check(unwise).stream()
                        .map(Finding::describe)
                        .collect(Collectors.joining("\n\n", "", "\n")));
    }

    private static void assertUnequal(IntegrityAlone ah, EspTransform esp) {
        List<String> found = found(AhEspProposal.of(ah, esp));
        assertEquals(": AH " + ah + " around " + esp, found.get(found.size() - 1));
    }

    /** Without the findings of proposals beside the keying, which have a test of their own. */
    private static List<String> found(QuickModeProposal proposal) {
        TunnelPolicy policy =
                LintPolicies.modernParts().quickModeProposals(List.of(proposal)).build();
        String place = "tunnel 'hq' > quick mode > proposal 1";
        List<String> others = ProposalChecks.proposals(policy).stream()
                .map(each -> each.place() + ": " + each.value())
                .toList();
        return LintPolicies.found(policy).stream()
                .filter(each -> !others.contains(each))
                .map(each -> each.replace(place, ""))
                .toList();
    }
}
