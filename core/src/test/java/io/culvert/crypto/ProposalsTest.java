package io.culvert.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.catalogue.CryptoRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProposalsTest {

    private static final EspTransform TRANSFORM = new EspGcm(GcmCipher.AES_GCM_256);

    @Test
    void eachWordOfAQuickModeProposalChangesWhatItSays() {
        EspProposal base = EspProposal.of(TRANSFORM);
        assertEquals(Optional.of(DhGroup.ECP_384), base.pfs(DhGroup.ECP_384).pfsGroup());
        assertEquals(
                new SaLifetime(7, 100_000, 2_147_483_647),
                base.lifetimeSeconds(7).lifetime());
        assertEquals(
                new SaLifetime(3_600, 7, 2_147_483_647),
                base.lifetimeKilobytes(7).lifetime());
        assertEquals(new SaLifetime(3_600, 100_000, 7), base.lifetimePackets(7).lifetime());
        assertEquals(
                new SaLifetime(7, 8, 9), base.lifetime(new SaLifetime(7, 8, 9)).lifetime());
        assertEquals(EspProposal.of(TRANSFORM), base);
        assertEquals(Optional.empty(), base.pfsGroup());
        assertEquals(SaLifetime.DEFAULT, base.lifetime());
    }

    @Test
    void theWordsOfAQuickModeProposalKeepWhatTheOthersSaid() {
        EspProposal said = EspProposal.of(TRANSFORM)
                .lifetimeSeconds(1)
                .pfs(MainModeGroup.SAME_AS_MAIN_MODE)
                .lifetimePackets(3)
                .lifetimeKilobytes(2);
        EspProposal otherwise = EspProposal.of(TRANSFORM)
                .lifetime(new SaLifetime(1, 2, 3))
                .pfs(DhGroup.GROUP_1)
                .pfs(MainModeGroup.SAME_AS_MAIN_MODE);
        assertEquals(otherwise, said);
        assertSame(TRANSFORM, said.transform());
    }

    @Test
    void theWordsOfAMainModeProposalKeepWhatTheOthersSaid() {
        IkeProposal base = IkeProposal.of(IkeCipher.AES_128, IkeIntegrity.SHA_1, DhGroup.GROUP_2);
        IkeProposal said = base.quickModeLimit(5).lifetimeSeconds(6);
        assertEquals(base.lifetimeSeconds(6).quickModeLimit(5), said);
        assertEquals(5, said.quickModeLimit());
        assertEquals(6, said.lifetimeSeconds());
        assertEquals(IkeCipher.AES_128, said.cipher());
        assertEquals(IkeIntegrity.SHA_1, said.integrity());
        assertEquals(DhGroup.GROUP_2, said.dhGroup());
        assertEquals(0, base.quickModeLimit());
        assertEquals(28_800, base.lifetimeSeconds());
    }

    @Test
    void ahWithEspKeepsGroupAndLifetime() {
        AhProposal ah = AhProposal.of(Hmac.HMAC_SHA_256).pfs(DhGroup.ECP_384).lifetime(new SaLifetime(7, 8, 9));
        AhEspProposal expected = AhEspProposal.of(
                        Hmac.HMAC_SHA_256, new EspCbc(CipherNeedingHmac.AES_CBC_256, Hmac.HMAC_SHA_256))
                .pfs(DhGroup.ECP_384)
                .lifetime(new SaLifetime(7, 8, 9));
        assertEquals(expected, ah.thenEsp(CipherNeedingHmac.AES_CBC_256, Hmac.HMAC_SHA_256));
        assertEquals(
                new EspGcm(GcmCipher.AES_GCM_128),
                ah.thenEsp(GcmCipher.AES_GCM_128).esp());
        assertEquals(
                new EspIntegrityAlone(Gmac.AES_GMAC_192),
                ah.thenEspIntegrity(Gmac.AES_GMAC_192).esp());
        EspTransform cipher = new EspCipherAlone(CipherNeedingHmac.AES_CBC_128);
        assertSame(cipher, ah.then(cipher).esp());
        assertEquals(
                Optional.empty(), AhProposal.of(Gmac.AES_GMAC_128).then(cipher).pfsGroup());
        assertEquals(Optional.of(DhGroup.ECP_384), ah.then(cipher).pfsGroup());
    }

    @Test
    void everyKindOfQuickModeProposalHasTheSameWords() {
        for (QuickModeProposal base : List.of(
                EspProposal.of(TRANSFORM),
                AhProposal.of(Gmac.AES_GMAC_256),
                AhEspProposal.of(Gmac.AES_GMAC_256, TRANSFORM))) {
            QuickModeProposal said = base.lifetimeSeconds(1)
                    .lifetimeKilobytes(2)
                    .pfs(MainModeGroup.SAME_AS_MAIN_MODE)
                    .lifetimePackets(3);
            assertEquals(base.pfs(MainModeGroup.SAME_AS_MAIN_MODE).lifetime(new SaLifetime(1, 2, 3)), said);
            assertEquals(base.getClass(), said.getClass());
            assertEquals(List.of(said), said.proposals());
            assertEquals(SaLifetime.DEFAULT, base.lifetime());
            assertEquals(Optional.empty(), base.pfsGroup());
        }
    }

    @Test
    void aProposalWithoutGroupLivesAsLongAsOneWith() {
        IkeProposalWithoutGroup base = IkeProposalWithoutGroup.of(IkeCipher.AES_256, IkeIntegrity.SHA_384);
        AuthIpProposal other = IkeProposal.of(IkeCipher.AES_256, IkeIntegrity.SHA_384, DhGroup.ECP_384);
        assertEquals(other.lifetimeSeconds(), base.lifetimeSeconds());
        assertEquals(other.quickModeLimit(), base.quickModeLimit());
        assertEquals(
                base.quickModeLimit(2).lifetimeSeconds(1),
                base.lifetimeSeconds(1).quickModeLimit(2));
        assertEquals(1, base.lifetimeSeconds(1).lifetimeSeconds());
        assertEquals(2, base.quickModeLimit(2).quickModeLimit());
    }

    @Test
    void whatOtherModulesBringIsTakenUpToTheEdgesOfTheNativeFields() {
        UUID module = new UUID(0, 1);
        assertEquals(5, new CustomIntegrity(5, 255, module).authType());
        assertEquals(255, new CustomIntegrity(0, 255, module).authConfig());
        assertEquals(1, new CustomCipher(1, 0, module).cipherType());
        assertEquals(5, new CustomCipher(5, 255, module).cipherType());
        InvalidPolicyException refusal =
                assertThrows(InvalidPolicyException.class, () -> new CustomCipher(0, 256, new UUID(0, 0)));
        assertEquals(
                List.of(CryptoRules.CUSTOM_NUMBER, CryptoRules.CUSTOM_NUMBER, CryptoRules.CUSTOM_MODULE),
                refusal.violations().stream().map(each -> each.rule()).toList());
        assertThrows(NullPointerException.class, () -> new CustomIntegrity(0, 0, null));
    }

    @Test
    void aProtectionFromDataIsACopyInOrder() {
        EspProposal one = EspProposal.of(TRANSFORM);
        EspProposal two = one.pfs(DhGroup.GROUP_14);
        List<Protection> given = new ArrayList<>(List.of(two, one));
        Protection protection = Protection.anyOf(given);
        given.clear();
        assertEquals(List.of(two, one), protection.proposals());
        assertEquals(List.of(one), one.proposals());
        assertThrows(
                UnsupportedOperationException.class,
                () -> protection.proposals().clear());
    }

    @Test
    @SuppressWarnings("unchecked")
    void aProtectionFromDataRefusesWhatIsNoProposal() {
        List<?> wrong = Arrays.asList(EspProposal.of(TRANSFORM), TRANSFORM, null);
        InvalidPolicyException refusal =
                assertThrows(InvalidPolicyException.class, () -> Protection.anyOf((List<EspProposal>) wrong));
        assertEquals(
                List.of("a value of type EspGcm", "null"),
                refusal.violations().stream().map(each -> each.value()).toList());
    }
}
