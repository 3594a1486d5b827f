package io.culvert.policy;

import io.culvert.crypto.AhEspProposal;
import io.culvert.crypto.AhProposal;
import io.culvert.crypto.CipherNeedingHmac;
import io.culvert.crypto.CustomCipher;
import io.culvert.crypto.CustomIntegrity;
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
import io.culvert.crypto.IkeCipher;
import io.culvert.crypto.IkeGcmCipher;
import io.culvert.crypto.IkeGcmProposal;
import io.culvert.crypto.IkeIntegrity;
import io.culvert.crypto.IkeProposal;
import io.culvert.crypto.IkeProposalWithoutGroup;
import io.culvert.crypto.MainModeGroup;
import io.culvert.crypto.Protection;
import io.culvert.crypto.QuickModeProposal;
import io.culvert.crypto.SaLifetime;
import io.culvert.testing.Policies;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The values of {@code io.culvert.crypto}, for {@link Values}. */
final class ProtectionValues {

    private static final UUID MODULE = new UUID(0x0123_4567_89AB_CDEFL, 0xFEDC_BA98_7654_3210L);

    private ProtectionValues() {}

    static List<List<Object>> all() {
        return List.of(
                List.of(new EspGcm(GcmCipher.AES_GCM_128), new EspGcm(GcmCipher.AES_GCM_256)),
                cbc(),
                List.of(new EspIntegrityAlone(Hmac.HMAC_SHA_1), new EspIntegrityAlone(Gmac.AES_GMAC_192)),
                List.of(new EspCipherAlone(CipherNeedingHmac.AES_CBC_192), new EspCipherAlone(cipher(1))),
                List.of(new EspAuthFirewall(Hmac.HMAC_SHA_256), new EspAuthFirewall(integrity(1))),
                List.of(
                        new EspCustom(cipher(1), integrity(1)),
                        new EspCustom(cipher(1), Hmac.HMAC_SHA_256),
                        new EspCustom(CipherNeedingHmac.AES_CBC_256, integrity(1))),
                List.of(integrity(1), integrity(2), new CustomIntegrity(0, 1, MODULE), otherIntegrity()),
                List.of(cipher(1), cipher(2), new CustomCipher(1, 1, MODULE), otherCipher()),
                List.of(new SaLifetime(1, 2, 3), new SaLifetime(9, 2, 3), new SaLifetime(1, 9, 3), SaLifetime.DEFAULT),
                varied(esp(), EspProposal.of(new EspGcm(GcmCipher.AES_GCM_128))),
                varied(AhProposal.of(Hmac.HMAC_SHA_1), AhProposal.of(Gmac.AES_GMAC_256)),
                varied(
                        AhEspProposal.of(Hmac.HMAC_SHA_1, new EspIntegrityAlone(Hmac.HMAC_SHA_1)),
                        AhEspProposal.of(Hmac.HMAC_MD5, new EspIntegrityAlone(Hmac.HMAC_SHA_1)),
                        AhEspProposal.of(Hmac.HMAC_SHA_1, new EspIntegrityAlone(Hmac.HMAC_MD5))),
                List.of(Protection.anyOf(List.of(esp(), esp())), Protection.anyOf(List.of(esp()))),
                ikeProposals(),
                ikeGcmProposals(),
                ikeProposalsWithoutGroup());
    }

    private static List<Object> cbc() {
        return List.of(
                new EspCbc(CipherNeedingHmac.AES_CBC_128, Hmac.HMAC_SHA_1),
                new EspCbc(CipherNeedingHmac.AES_CBC_256, Hmac.HMAC_SHA_1),
                new EspCbc(CipherNeedingHmac.AES_CBC_128, Hmac.HMAC_SHA_256));
    }

    private static CustomIntegrity integrity(int config) {
        return new CustomIntegrity(5, config, MODULE);
    }

    private static CustomIntegrity otherIntegrity() {
        return new CustomIntegrity(5, 1, new UUID(1, 2));
    }

    private static CustomCipher cipher(int config) {
        return new CustomCipher(5, config, MODULE);
    }

    private static CustomCipher otherCipher() {
        return new CustomCipher(5, 1, new UUID(1, 2));
    }

    private static EspProposal esp() {
        return EspProposal.of(new EspGcm(GcmCipher.AES_GCM_256));
    }

    private static List<Object> varied(QuickModeProposal base, QuickModeProposal... others) {
        List<Object> all = new ArrayList<>(List.of(
                base,
                base.pfs(DhGroup.ECP_384),
                base.pfs(MainModeGroup.SAME_AS_MAIN_MODE),
                base.lifetimeSeconds(1),
                base.lifetimeKilobytes(1),
                base.lifetimePackets(1),
                base.lifetime(new SaLifetime(1, 1, 1))));
        all.addAll(List.of(others));
        return all;
    }

    private static List<Object> ikeProposals() {
        IkeProposal base = Policies.modernProposal();
        return List.of(
                base,
                base.lifetimeSeconds(1),
                base.quickModeLimit(1),
                IkeProposal.of(IkeCipher.AES_128, IkeIntegrity.SHA_384, DhGroup.ECP_384),
                IkeProposal.of(IkeCipher.AES_256, IkeIntegrity.SHA_256, DhGroup.ECP_384),
                IkeProposal.of(IkeCipher.AES_256, IkeIntegrity.SHA_384, DhGroup.GROUP_14));
    }

    private static List<Object> ikeGcmProposals() {
        IkeGcmProposal base = IkeGcmProposal.of(IkeGcmCipher.IKE_AES_GCM_256, IkeIntegrity.SHA_384, DhGroup.ECP_384);
        return List.of(
                base,
                base.lifetimeSeconds(1),
                base.quickModeLimit(1),
                IkeGcmProposal.of(IkeGcmCipher.IKE_AES_GCM_128, IkeIntegrity.SHA_384, DhGroup.ECP_384),
                IkeGcmProposal.of(IkeGcmCipher.IKE_AES_GCM_256, IkeIntegrity.SHA_256, DhGroup.ECP_384),
                IkeGcmProposal.of(IkeGcmCipher.IKE_AES_GCM_256, IkeIntegrity.SHA_384, DhGroup.GROUP_14));
    }

    private static List<Object> ikeProposalsWithoutGroup() {
        IkeProposalWithoutGroup base = IkeProposalWithoutGroup.of(IkeCipher.AES_256, IkeIntegrity.SHA_384);
        return List.of(
                base,
                base.lifetimeSeconds(1),
                base.quickModeLimit(1),
                IkeProposalWithoutGroup.of(IkeGcmCipher.IKE_AES_GCM_128, IkeIntegrity.SHA_384),
                IkeProposalWithoutGroup.of(IkeCipher.AES_256, IkeIntegrity.SHA_256));
    }
}
