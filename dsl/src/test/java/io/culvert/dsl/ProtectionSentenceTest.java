package io.culvert.dsl;

import static io.culvert.dsl.Culvert.AES_CBC_192;
import static io.culvert.dsl.Culvert.AES_CBC_256;
import static io.culvert.dsl.Culvert.AES_GCM_192;
import static io.culvert.dsl.Culvert.AES_GCM_256;
import static io.culvert.dsl.Culvert.AES_GMAC_128;
import static io.culvert.dsl.Culvert.AES_GMAC_256;
import static io.culvert.dsl.Culvert.ECP_384;
import static io.culvert.dsl.Culvert.HMAC_SHA_1;
import static io.culvert.dsl.Culvert.HMAC_SHA_256;
import static io.culvert.dsl.Culvert.ah;
import static io.culvert.dsl.Culvert.esp;
import static io.culvert.dsl.Culvert.espAuthenticationThenClearText;
import static io.culvert.dsl.Culvert.espCustom;
import static io.culvert.dsl.Culvert.espIntegrity;
import static io.culvert.dsl.Culvert.espWithoutIntegrity;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.culvert.crypto.AhEspProposal;
import io.culvert.crypto.AhProposal;
import io.culvert.crypto.CipherNeedingHmac;
import io.culvert.crypto.CustomCipher;
import io.culvert.crypto.DhGroup;
import io.culvert.crypto.EspAuthFirewall;
import io.culvert.crypto.EspCbc;
import io.culvert.crypto.EspCipherAlone;
import io.culvert.crypto.EspCustom;
import io.culvert.crypto.EspGcm;
import io.culvert.crypto.EspIntegrityAlone;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.GcmCipher;
import io.culvert.crypto.Gmac;
import io.culvert.crypto.Hmac;
import io.culvert.crypto.QuickModeProposal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every word for protection builds the same value as the factories. */
class ProtectionSentenceTest {

    private static final CustomCipher CIPHER = new CustomCipher(3, 9, new UUID(1, 2));

    @Test
    void buildsEveryTransformOfEsp() {
        assertEquals(EspProposal.of(new EspGcm(GcmCipher.AES_GCM_192)), said(esp(AES_GCM_192)));
        assertEquals(
                EspProposal.of(new EspCbc(CipherNeedingHmac.AES_CBC_192, Hmac.HMAC_SHA_256)),
                said(esp(AES_CBC_192, HMAC_SHA_256)));
        assertEquals(EspProposal.of(new EspIntegrityAlone(Gmac.AES_GMAC_128)), said(espIntegrity(AES_GMAC_128)));
        assertEquals(
                EspProposal.of(new EspCipherAlone(CipherNeedingHmac.AES_CBC_256)),
                said(espWithoutIntegrity(AES_CBC_256)));
        assertEquals(
                EspProposal.of(new EspAuthFirewall(Hmac.HMAC_SHA_1)), said(espAuthenticationThenClearText(HMAC_SHA_1)));
        assertEquals(EspProposal.of(new EspCustom(CIPHER, Hmac.HMAC_SHA_256)), said(espCustom(CIPHER, HMAC_SHA_256)));
    }

    @Test
    void buildsAhAloneAndWithEsp() {
        assertEquals(AhProposal.of(Gmac.AES_GMAC_256), said(ah(AES_GMAC_256)));
        assertEquals(
                AhEspProposal.of(Hmac.HMAC_SHA_256, new EspGcm(GcmCipher.AES_GCM_256))
                        .pfs(DhGroup.ECP_384)
                        .lifetimeSeconds(600),
                said(ah(HMAC_SHA_256).pfs(ECP_384).lifetimeSeconds(600).thenEsp(AES_GCM_256)));
        assertEquals(
                AhEspProposal.of(Hmac.HMAC_SHA_256, new EspIntegrityAlone(Gmac.AES_GMAC_256)),
                said(ah(HMAC_SHA_256).thenEspIntegrity(AES_GMAC_256)));
    }

    @Test
    void keepsTheOrderOfProposals() {
        assertEquals(
                List.of(EspProposal.of(new EspGcm(GcmCipher.AES_GCM_256)), AhProposal.of(Hmac.HMAC_SHA_256)),
                Sentences.keyed()
                        .protectedBy(esp(AES_GCM_256), ah(HMAC_SHA_256))
                        .build()
                        .quickModeProposals());
    }

    private static QuickModeProposal said(QuickModeProposal proposal) {
        return Sentences.keyed()
                .protectedBy(proposal)
                .build()
                .quickModeProposals()
                .get(0);
    }
}
