package io.culvert.wfp.compile.lower;

import io.culvert.crypto.AhEspProposal;
import io.culvert.crypto.AhProposal;
import io.culvert.crypto.CipherNeedingHmac;
import io.culvert.crypto.CustomCipher;
import io.culvert.crypto.CustomIntegrity;
import io.culvert.crypto.EspAuthFirewall;
import io.culvert.crypto.EspCbc;
import io.culvert.crypto.EspCipher;
import io.culvert.crypto.EspCipherAlone;
import io.culvert.crypto.EspCustom;
import io.culvert.crypto.EspGcm;
import io.culvert.crypto.EspIntegrity;
import io.culvert.crypto.EspIntegrityAlone;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.EspTransform;
import io.culvert.crypto.Gmac;
import io.culvert.crypto.Hmac;
import io.culvert.crypto.IntegrityAlone;
import io.culvert.crypto.QuickModeProposal;
import io.culvert.wfp.image.build.ImageBuilder;
import io.culvert.wfp.layout.TransformId;
import io.culvert.wfp.layout.sdk.IPSEC_AUTH_AND_CIPHER_TRANSFORM0;
import io.culvert.wfp.layout.sdk.IPSEC_AUTH_TRANSFORM0;
import io.culvert.wfp.layout.sdk.IPSEC_AUTH_TRANSFORM_ID0;
import io.culvert.wfp.layout.sdk.IPSEC_CIPHER_TRANSFORM0;
import io.culvert.wfp.layout.sdk.IPSEC_CIPHER_TRANSFORM_ID0;
import io.culvert.wfp.layout.sdk.IPSEC_SA_TRANSFORM0;
import io.culvert.wfp.layout.sdk.IPSEC_TRANSFORM_TYPE;

/** With which algorithms packets are protected. */
final class TransformLowering {

    private TransformLowering() {}

    /** How many transforms a proposal has: AH and ESP together are the only two. */
    static int count(QuickModeProposal proposal) {
        return proposal instanceof AhEspProposal ? 2 : 1;
    }

    /** An array of {@code IPSEC_SA_TRANSFORM0}. */
    static int transforms(ImageBuilder image, QuickModeProposal proposal) {
        int first = image.allocate(IPSEC_SA_TRANSFORM0.LAYOUT, count(proposal));
        if (proposal instanceof EspProposal only) {
            esp(image, first, only.transform());
        } else if (proposal instanceof AhProposal only) {
            ah(image, first, only.integrity());
        } else {
            AhEspProposal both = (AhEspProposal) proposal;
            ah(image, first, both.integrity());
            esp(image, image.element(first, IPSEC_SA_TRANSFORM0.LAYOUT, 1), both.esp());
        }
        return first;
    }

    private static void ah(ImageBuilder image, int place, IntegrityAlone integrity) {
        image.put(place, IPSEC_SA_TRANSFORM0.ipsecTransformType, IPSEC_TRANSFORM_TYPE.IPSEC_TRANSFORM_AH);
        image.point(place, IPSEC_SA_TRANSFORM0.ahTransform, alone(image, integrity));
    }

    private static void esp(ImageBuilder image, int place, EspTransform transform) {
        if (transform instanceof EspIntegrityAlone only) {
            image.put(place, IPSEC_SA_TRANSFORM0.ipsecTransformType, IPSEC_TRANSFORM_TYPE.IPSEC_TRANSFORM_ESP_AUTH);
            image.point(place, IPSEC_SA_TRANSFORM0.espAuthTransform, alone(image, only.integrity()));
        } else if (transform instanceof EspCipherAlone only) {
            image.put(place, IPSEC_SA_TRANSFORM0.ipsecTransformType, IPSEC_TRANSFORM_TYPE.IPSEC_TRANSFORM_ESP_CIPHER);
            image.point(place, IPSEC_SA_TRANSFORM0.espCipherTransform, alone(image, only.cipher()));
        } else if (transform instanceof EspAuthFirewall only) {
            image.put(place, IPSEC_SA_TRANSFORM0.ipsecTransformType, IPSEC_TRANSFORM_TYPE.IPSEC_TRANSFORM_ESP_AUTH_FW);
            image.point(place, IPSEC_SA_TRANSFORM0.espAuthFwTransform, alone(image, only.integrity()));
        } else {
            image.put(
                    place,
                    IPSEC_SA_TRANSFORM0.ipsecTransformType,
                    IPSEC_TRANSFORM_TYPE.IPSEC_TRANSFORM_ESP_AUTH_AND_CIPHER);
            image.point(place, IPSEC_SA_TRANSFORM0.espAuthAndCipherTransform, both(image, transform));
        }
    }

    private static int alone(ImageBuilder image, IntegrityAlone integrity) {
        int place = image.allocate(IPSEC_AUTH_TRANSFORM0.LAYOUT);
        if (integrity instanceof Hmac hmac) {
            integrity(image, place, NativeAlgorithms.integrity(hmac));
        } else if (integrity instanceof Gmac gmac) {
            integrity(image, place, NativeAlgorithms.integrity(gmac));
        } else {
            integrity(image, place, (CustomIntegrity) integrity);
        }
        return place;
    }

    private static int alone(ImageBuilder image, EspCipher cipher) {
        int place = image.allocate(IPSEC_CIPHER_TRANSFORM0.LAYOUT);
        encryption(image, place, cipher);
        return place;
    }

    /** {@code IPSEC_AUTH_AND_CIPHER_TRANSFORM0}; GCM stands in both halves. */
    private static int both(ImageBuilder image, EspTransform transform) {
        int place = image.allocate(IPSEC_AUTH_AND_CIPHER_TRANSFORM0.LAYOUT);
        int integrity = image.embedded(place, IPSEC_AUTH_AND_CIPHER_TRANSFORM0.authTransform);
        int encryption = image.embedded(place, IPSEC_AUTH_AND_CIPHER_TRANSFORM0.cipherTransform);
        if (transform instanceof EspGcm gcm) {
            integrity(image, integrity, NativeAlgorithms.integrity(gcm.cipher()));
            encryption(image, encryption, NativeAlgorithms.encryption(gcm.cipher()));
        } else if (transform instanceof EspCbc cbc) {
            integrity(image, integrity, NativeAlgorithms.integrity(cbc.hmac()));
            encryption(image, encryption, NativeAlgorithms.encryption(cbc.cipher()));
        } else {
            EspCustom custom = (EspCustom) transform;
            integrity(image, integrity, custom.integrity());
            encryption(image, encryption, custom.cipher());
        }
        return place;
    }

    private static void integrity(ImageBuilder image, int place, EspIntegrity integrity) {
        if (integrity instanceof Hmac hmac) {
            integrity(image, place, NativeAlgorithms.integrity(hmac));
        } else {
            integrity(image, place, (CustomIntegrity) integrity);
        }
    }

    private static void encryption(ImageBuilder image, int place, EspCipher cipher) {
        if (cipher instanceof CipherNeedingHmac known) {
            encryption(image, place, NativeAlgorithms.encryption(known));
        } else {
            CustomCipher custom = (CustomCipher) cipher;
            encryption(image, place, custom.cipherType(), custom.cipherConfig());
            image.point(place, IPSEC_CIPHER_TRANSFORM0.cryptoModuleId, image.guid(custom.cryptoModule()));
        }
    }

    private static void integrity(ImageBuilder image, int place, TransformId id) {
        integrity(image, place, id.type(), id.config());
    }

    private static void integrity(ImageBuilder image, int place, CustomIntegrity custom) {
        integrity(image, place, custom.authType(), custom.authConfig());
        image.point(place, IPSEC_AUTH_TRANSFORM0.cryptoModuleId, image.guid(custom.cryptoModule()));
    }

    /** {@code IPSEC_AUTH_TRANSFORM0}. */
    private static void integrity(ImageBuilder image, int place, int type, int config) {
        int transformId = image.embedded(place, IPSEC_AUTH_TRANSFORM0.authTransformId);
        image.put(transformId, IPSEC_AUTH_TRANSFORM_ID0.authType, type);
        image.put(transformId, IPSEC_AUTH_TRANSFORM_ID0.authConfig, config);
    }

    private static void encryption(ImageBuilder image, int place, TransformId id) {
        encryption(image, place, id.type(), id.config());
    }

    /** {@code IPSEC_CIPHER_TRANSFORM0}. */
    private static void encryption(ImageBuilder image, int place, int type, int config) {
        int transformId = image.embedded(place, IPSEC_CIPHER_TRANSFORM0.cipherTransformId);
        image.put(transformId, IPSEC_CIPHER_TRANSFORM_ID0.cipherType, type);
        image.put(transformId, IPSEC_CIPHER_TRANSFORM_ID0.cipherConfig, config);
    }
}
