package io.culvert.wfp.expectation;

import com.google.gson.JsonObject;
import io.culvert.crypto.CipherNeedingHmac;
import io.culvert.crypto.CustomCipher;
import io.culvert.crypto.CustomIntegrity;
import io.culvert.crypto.EspAuthFirewall;
import io.culvert.crypto.EspCbc;
import io.culvert.crypto.EspCipher;
import io.culvert.crypto.EspCipherAlone;
import io.culvert.crypto.EspCustom;
import io.culvert.crypto.EspGcm;
import io.culvert.crypto.EspIntegrityAlone;
import io.culvert.crypto.EspTransform;
import io.culvert.crypto.GcmCipher;
import io.culvert.crypto.Gmac;
import io.culvert.crypto.Hmac;
import io.culvert.crypto.IntegrityAlone;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code IPSEC_SA_TRANSFORM0}. */
final class ExpectedTransforms {

    private ExpectedTransforms() {}

    static JsonObject ah(IntegrityAlone integrity) {
        return transform(1, "ahTransform", integrity(integrity)); // IPSEC_TRANSFORM_AH
    }

    static JsonObject of(EspTransform transform) {
        if (transform instanceof EspGcm gcm) {
            return both(integrity(gcm.cipher()), encryption(gcm.cipher()));
        }
        if (transform instanceof EspCbc cbc) {
            return both(integrity(cbc.hmac()), encryption(cbc.cipher()));
        }
        if (transform instanceof EspCustom custom) {
            return both(
                    custom.integrity() instanceof Hmac hmac
                            ? integrity(hmac)
                            : integrity((CustomIntegrity) custom.integrity()),
                    encryption(custom.cipher()));
        }
        if (transform instanceof EspIntegrityAlone alone) {
            // IPSEC_TRANSFORM_ESP_AUTH
            return transform(2, "espAuthTransform", integrity(alone.integrity()));
        }
        if (transform instanceof EspCipherAlone alone) {
            // IPSEC_TRANSFORM_ESP_CIPHER
            return transform(3, "espCipherTransform", encryption(alone.cipher()));
        }
        EspAuthFirewall firewall = (EspAuthFirewall) transform;
        // IPSEC_TRANSFORM_ESP_AUTH_FW
        return transform(5, "espAuthFwTransform", integrity(firewall.integrity()));
    }

    /** {@code IPSEC_AUTH_AND_CIPHER_TRANSFORM0}. */
    private static JsonObject both(JsonObject authTransform, JsonObject cipherTransform) {
        return transform(
                4, // IPSEC_TRANSFORM_ESP_AUTH_AND_CIPHER
                "espAuthAndCipherTransform",
                Json.object("authTransform", authTransform, "cipherTransform", cipherTransform));
    }

    private static JsonObject transform(int type, String arm, JsonObject content) {
        return Json.object("ipsecTransformType", type, arm, content);
    }

    private static JsonObject integrity(IntegrityAlone integrity) {
        if (integrity instanceof Hmac hmac) {
            return switch (hmac) {
                case HMAC_MD5 -> auth(0, 0, null); // IPSEC_AUTH_TRANSFORM_ID_HMAC_MD5_96
                case HMAC_SHA_1 -> auth(1, 1, null); // IPSEC_AUTH_TRANSFORM_ID_HMAC_SHA_1_96
                case HMAC_SHA_256 -> auth(2, 2, null); // IPSEC_AUTH_TRANSFORM_ID_HMAC_SHA_256_128
            };
        }
        if (integrity instanceof Gmac gmac) {
            return switch (gmac) {
                case AES_GMAC_128 -> auth(3, 3, null); // IPSEC_AUTH_TRANSFORM_ID_GCM_AES_128
                case AES_GMAC_192 -> auth(4, 4, null); // IPSEC_AUTH_TRANSFORM_ID_GCM_AES_192
                case AES_GMAC_256 -> auth(5, 5, null); // IPSEC_AUTH_TRANSFORM_ID_GCM_AES_256
            };
        }
        CustomIntegrity custom = (CustomIntegrity) integrity;
        return auth(custom.authType(), custom.authConfig(), custom.cryptoModule());
    }

    private static JsonObject integrity(GcmCipher cipher) {
        return switch (cipher) {
            case AES_GCM_128 -> auth(3, 3, null); // IPSEC_AUTH_TRANSFORM_ID_GCM_AES_128
            case AES_GCM_192 -> auth(4, 4, null); // IPSEC_AUTH_TRANSFORM_ID_GCM_AES_192
            case AES_GCM_256 -> auth(5, 5, null); // IPSEC_AUTH_TRANSFORM_ID_GCM_AES_256
        };
    }

    private static JsonObject encryption(GcmCipher cipher) {
        return switch (cipher) {
            case AES_GCM_128 -> cipher(3, 6, null); // IPSEC_CIPHER_TRANSFORM_ID_GCM_AES_128
            case AES_GCM_192 -> cipher(4, 7, null); // IPSEC_CIPHER_TRANSFORM_ID_GCM_AES_192
            case AES_GCM_256 -> cipher(5, 8, null); // IPSEC_CIPHER_TRANSFORM_ID_GCM_AES_256
        };
    }

    private static JsonObject encryption(EspCipher cipher) {
        if (cipher instanceof CipherNeedingHmac known) {
            return switch (known) {
                case DES_CBC -> cipher(1, 1, null); // IPSEC_CIPHER_TRANSFORM_ID_CBC_DES
                case TRIPLE_DES_CBC -> cipher(2, 2, null); // IPSEC_CIPHER_TRANSFORM_ID_CBC_3DES
                case AES_CBC_128 -> cipher(3, 3, null); // IPSEC_CIPHER_TRANSFORM_ID_AES_128
                case AES_CBC_192 -> cipher(4, 4, null); // IPSEC_CIPHER_TRANSFORM_ID_AES_192
                case AES_CBC_256 -> cipher(5, 5, null); // IPSEC_CIPHER_TRANSFORM_ID_AES_256
            };
        }
        CustomCipher custom = (CustomCipher) cipher;
        return cipher(custom.cipherType(), custom.cipherConfig(), custom.cryptoModule());
    }

    /** {@code IPSEC_AUTH_TRANSFORM0}. */
    private static JsonObject auth(int type, int config, @Nullable UUID module) {
        return Json.object(
                "authTransformId", Json.object("authType", type, "authConfig", config), "cryptoModuleId", module);
    }

    /** {@code IPSEC_CIPHER_TRANSFORM0}. */
    private static JsonObject cipher(int type, int config, @Nullable UUID module) {
        return Json.object(
                "cipherTransformId", Json.object("cipherType", type, "cipherConfig", config), "cryptoModuleId", module);
    }
}
