package io.culvert.analysis.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.culvert.crypto.AhEspProposal;
import io.culvert.crypto.AhProposal;
import io.culvert.crypto.CipherNeedingHmac;
import io.culvert.crypto.DhGroup;
import io.culvert.crypto.EspCbc;
import io.culvert.crypto.EspGcm;
import io.culvert.crypto.EspIntegrityAlone;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.GcmCipher;
import io.culvert.crypto.Gmac;
import io.culvert.crypto.Hmac;
import io.culvert.crypto.QuickModeProposal;
import io.culvert.policy.Ikev1Keying;
import io.culvert.policy.TunnelOption;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The cases integrity-without-encryption and byte-lifetime-left-at-default, AH, and PFS under IKEv1. */
class LintProposalsTest {

    private static final EspProposal GCM = EspProposal.of(new EspGcm(GcmCipher.AES_GCM_256));
    private static final EspProposal OPEN = EspProposal.of(new EspIntegrityAlone(Hmac.HMAC_SHA_256));
    private static final AhEspProposal AH_ESP = AhEspProposal.of(Gmac.AES_GMAC_256, new EspGcm(GcmCipher.AES_GCM_256));

    @Test
    void findsProposalsWithoutEncryption() {
        assertEquals(
                List.of("quick mode > proposal 1: " + OPEN.transform()),
                LintPolicies.found(ikev2(OPEN), TunnelAdvice.NO_ENCRYPTION));
        assertEquals(
                List.of("quick mode > proposal 2: AH HMAC_SHA_256 alone"),
                LintPolicies.found(ikev2(GCM, AhProposal.of(Hmac.HMAC_SHA_256)), TunnelAdvice.NO_ENCRYPTION));
        assertEquals(
                List.of("quick mode > proposal 1: " + OPEN.transform()),
                LintPolicies.found(
                        ikev1(AhEspProposal.of(Hmac.HMAC_SHA_256, new EspIntegrityAlone(Hmac.HMAC_SHA_256))),
                        TunnelAdvice.NO_ENCRYPTION));
    }

    @Test
    void findsNothingInAhAroundEncryptingEsp() {
        assertEquals(List.of(), LintPolicies.found(ikev1(AH_ESP), TunnelAdvice.NO_ENCRYPTION));
        assertEquals(List.of(), LintPolicies.found(ikev2(GCM)));
    }

    /** One weakness of two proposals is one finding. */
    @Test
    void reportsEqualProposalsOnce() {
        assertEquals(
                List.of("quick mode > proposal 1 and quick mode > proposal 2: " + OPEN.transform()),
                LintPolicies.found(ikev2(OPEN, OPEN.lifetimeSeconds(1800)), TunnelAdvice.NO_ENCRYPTION));
    }

    @ParameterizedTest
    @EnumSource(names = {"ALLOW_PEER_BEHIND_NAT", "ALLOW_GENERAL_NAT_TRAVERSAL"})
    void findsAhBesideATranslation(TunnelOption option) {
        for (QuickModeProposal ah : List.of(AhProposal.of(Hmac.HMAC_SHA_256), AH_ESP)) {
            assertEquals(
                    List.of("quick mode > proposal 1: AH beside " + option),
                    LintPolicies.found(parts(ah).tunnelOptions(Set.of(option)).build(), TunnelAdvice.AH_BESIDE_NAT));
            assertEquals(List.of(), LintPolicies.found(ikev2(ah), TunnelAdvice.AH_BESIDE_NAT));
        }
        assertEquals(
                List.of(),
                LintPolicies.found(parts(GCM).tunnelOptions(Set.of(option)).build()));
    }

    @Test
    void findsAhWithEspUnderIkev2() {
        assertEquals(
                List.of("quick mode > proposal 1: AH with ESP under IKEv2"),
                LintPolicies.found(ikev2(AH_ESP), TunnelAdvice.AH_WITH_ESP));
        assertEquals(List.of(), LintPolicies.found(ikev1(AH_ESP), TunnelAdvice.AH_WITH_ESP));
        assertEquals(List.of(), LintPolicies.found(ikev2(AhProposal.of(Hmac.HMAC_SHA_256)), TunnelAdvice.AH_WITH_ESP));
    }

    @Test
    void findsTheDefaultOfBytesBesideALongTime() {
        assertEquals(
                List.of("tunnel 'hq' > quick mode > proposal 1 > lifetime > kilobytes: 100000 KB, the default, beside"
                        + " 28800 s"),
                LintPolicies.found(ikev2(GCM.lifetimeSeconds(28_800))));
    }

    @ParameterizedTest
    @CsvSource({"3600, 100000", "1800, 100000", "28800, 99999", "28800, 102400000"})
    void findsNothingInOtherLifetimes(long seconds, long kilobytes) {
        assertEquals(
                List.of(), LintPolicies.found(ikev2(GCM.lifetimeSeconds(seconds).lifetimeKilobytes(kilobytes))));
    }

    @Test
    void findsDifferentGroupsUnderIkev1() {
        EspProposal cbc = EspProposal.of(new EspCbc(CipherNeedingHmac.AES_CBC_256, Hmac.HMAC_SHA_256));
        assertEquals(
                List.of("quick mode > PFS group: ECP_384 and none"),
                LintPolicies.found(ikev1(GCM.pfs(DhGroup.ECP_384), cbc), TunnelAdvice.MIXED_PFS));
        assertEquals(
                List.of("quick mode > PFS group: ECP_384 and ECP_256"),
                LintPolicies.found(ikev1(GCM.pfs(DhGroup.ECP_384), cbc.pfs(DhGroup.ECP_256)), TunnelAdvice.MIXED_PFS));
        assertEquals(
                List.of(),
                LintPolicies.found(ikev1(GCM.pfs(DhGroup.ECP_384), cbc.pfs(DhGroup.ECP_384)), TunnelAdvice.MIXED_PFS));
        assertEquals(List.of(), LintPolicies.found(ikev1(GCM, cbc), TunnelAdvice.MIXED_PFS));
        assertEquals(List.of(), LintPolicies.found(ikev2(GCM.pfs(DhGroup.ECP_384), cbc), TunnelAdvice.MIXED_PFS));
    }

    @Test
    void findsATunnelWithoutProvider() {
        assertEquals(
                List.of("tunnel 'hq' > provider: none"),
                LintPolicies.found(Policies.modernParts()
                        .keying(LintPolicies.modernKeying())
                        .build()));
        assertEquals(List.of(), LintPolicies.found(LintPolicies.modern()));
    }

    private static TunnelPolicy ikev2(QuickModeProposal... proposals) {
        return parts(proposals).build();
    }

    private static TunnelPolicy ikev1(QuickModeProposal... proposals) {
        return parts(proposals)
                .keying(Ikev1Keying.of(LintPolicies.certificate(), List.of(Policies.modernProposal())))
                .build();
    }

    private static TunnelPolicy.Builder parts(QuickModeProposal... proposals) {
        return LintPolicies.modernParts().quickModeProposals(List.of(proposals));
    }
}
