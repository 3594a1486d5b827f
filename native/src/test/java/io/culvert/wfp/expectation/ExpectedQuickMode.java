package io.culvert.wfp.expectation;

import com.google.gson.JsonObject;
import io.culvert.crypto.CipherNeedingHmac;
import io.culvert.crypto.DhGroup;
import io.culvert.crypto.EspCbc;
import io.culvert.crypto.EspGcm;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.EspTransform;
import io.culvert.crypto.GcmCipher;
import io.culvert.crypto.Hmac;
import io.culvert.crypto.PfsGroup;
import io.culvert.crypto.QuickModeProposal;
import io.culvert.model.Addressing;
import io.culvert.model.Ipv4Addressing;
import io.culvert.model.Ipv6Addressing;
import io.culvert.model.TunnelPolicy;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv6Address;
import java.util.List;

/** {@code IPSEC_TUNNEL_POLICY1}. */
final class ExpectedQuickMode {

    private ExpectedQuickMode() {}

    static JsonObject of(TunnelPolicy policy) {
        return Json.object(
                "flags", 0,
                "numIpsecProposals", policy.quickModeProposals().size(),
                "ipsecProposals",
                        Json.array(policy.quickModeProposals().stream()
                                .map(ExpectedQuickMode::proposal)
                                .toList()),
                "tunnelEndpoints", endpoints(policy.addressing()),
                "saIdleTimeout",
                        Json.object(
                                "idleTimeoutSeconds", policy.idleTimeout().seconds(),
                                "idleTimeoutSecondsFailOver",
                                        policy.idleTimeout().failOverSeconds()),
                "emPolicy", null);
    }

    private static JsonObject proposal(QuickModeProposal proposal) {
        return Json.object(
                "lifetime",
                        Json.object(
                                "lifetimeSeconds", proposal.lifetime().seconds(),
                                "lifetimeKilobytes", proposal.lifetime().kilobytes(),
                                "lifetimePackets", proposal.lifetime().packets()),
                "numSaTransforms", 1,
                "saTransforms", Json.array(List.of(transform(((EspProposal) proposal).transform()))),
                "pfsGroup", proposal.pfsGroup().map(ExpectedQuickMode::number).orElse(0)); // IPSEC_PFS_NONE
    }

    private static JsonObject transform(EspTransform transform) {
        JsonObject both;
        if (transform instanceof EspGcm gcm) {
            both = both(integrity(gcm.cipher()), encryption(gcm.cipher()));
        } else {
            EspCbc cbc = (EspCbc) transform;
            both = both(integrity(cbc.hmac()), encryption(cbc.cipher()));
        }
        return Json.object(
                "ipsecTransformType",
                4, // IPSEC_TRANSFORM_ESP_AUTH_AND_CIPHER
                "espAuthAndCipherTransform",
                both);
    }

    private static JsonObject both(JsonObject authTransformId, JsonObject cipherTransformId) {
        return Json.object(
                "authTransform", Json.object("authTransformId", authTransformId, "cryptoModuleId", null),
                "cipherTransform", Json.object("cipherTransformId", cipherTransformId, "cryptoModuleId", null));
    }

    /** {@code IPSEC_TUNNEL_ENDPOINTS1}. */
    private static JsonObject endpoints(Addressing addressing) {
        if (addressing instanceof Ipv4Addressing ipv4) {
            return Json.object(
                    "ipVersion",
                    0, // FWP_IP_VERSION_V4
                    "localV4Address",
                    ExpectedConditions.number((Ipv4Address) ipv4.localEndpoint()),
                    "remoteV4Address",
                    ExpectedConditions.number((Ipv4Address) ipv4.remoteEndpoint()),
                    "localIfLuid",
                    0);
        }
        Ipv6Addressing ipv6 = (Ipv6Addressing) addressing;
        return Json.object(
                "ipVersion",
                1, // FWP_IP_VERSION_V6
                "localV6Address",
                ((Ipv6Address) ipv6.localEndpoint()).toBytes(),
                "remoteV6Address",
                ((Ipv6Address) ipv6.remoteEndpoint()).toBytes(),
                "localIfLuid",
                0);
    }

    private static int number(PfsGroup group) {
        if (group instanceof DhGroup dhGroup) {
            return switch (dhGroup) {
                case GROUP_1 -> 1; // IPSEC_PFS_1
                case GROUP_2 -> 2; // IPSEC_PFS_2
                case GROUP_14 -> 3; // IPSEC_PFS_14
                case ECP_256 -> 4; // IPSEC_PFS_ECP_256
                case ECP_384 -> 5; // IPSEC_PFS_ECP_384
                case GROUP_24 -> 7; // IPSEC_PFS_24
            };
        }
        return 6; // IPSEC_PFS_MM
    }

    private static JsonObject integrity(GcmCipher cipher) {
        return switch (cipher) {
            case AES_GCM_128 -> auth(3, 3); // IPSEC_AUTH_TRANSFORM_ID_GCM_AES_128
            case AES_GCM_192 -> auth(4, 4); // IPSEC_AUTH_TRANSFORM_ID_GCM_AES_192
            case AES_GCM_256 -> auth(5, 5); // IPSEC_AUTH_TRANSFORM_ID_GCM_AES_256
        };
    }

    private static JsonObject integrity(Hmac hmac) {
        return switch (hmac) {
            case HMAC_MD5 -> auth(0, 0); // IPSEC_AUTH_TRANSFORM_ID_HMAC_MD5_96
            case HMAC_SHA_1 -> auth(1, 1); // IPSEC_AUTH_TRANSFORM_ID_HMAC_SHA_1_96
            case HMAC_SHA_256 -> auth(2, 2); // IPSEC_AUTH_TRANSFORM_ID_HMAC_SHA_256_128
        };
    }

    private static JsonObject encryption(GcmCipher cipher) {
        return switch (cipher) {
            case AES_GCM_128 -> cipher(3, 6); // IPSEC_CIPHER_TRANSFORM_ID_GCM_AES_128
            case AES_GCM_192 -> cipher(4, 7); // IPSEC_CIPHER_TRANSFORM_ID_GCM_AES_192
            case AES_GCM_256 -> cipher(5, 8); // IPSEC_CIPHER_TRANSFORM_ID_GCM_AES_256
        };
    }

    private static JsonObject encryption(CipherNeedingHmac cipher) {
        return switch (cipher) {
            case DES_CBC -> cipher(1, 1); // IPSEC_CIPHER_TRANSFORM_ID_CBC_DES
            case TRIPLE_DES_CBC -> cipher(2, 2); // IPSEC_CIPHER_TRANSFORM_ID_CBC_3DES
            case AES_CBC_128 -> cipher(3, 3); // IPSEC_CIPHER_TRANSFORM_ID_AES_128
            case AES_CBC_192 -> cipher(4, 4); // IPSEC_CIPHER_TRANSFORM_ID_AES_192
            case AES_CBC_256 -> cipher(5, 5); // IPSEC_CIPHER_TRANSFORM_ID_AES_256
        };
    }

    private static JsonObject auth(int type, int config) {
        return Json.object("authType", type, "authConfig", config);
    }

    private static JsonObject cipher(int type, int config) {
        return Json.object("cipherType", type, "cipherConfig", config);
    }
}
