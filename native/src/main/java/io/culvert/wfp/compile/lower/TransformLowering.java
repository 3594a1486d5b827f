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
import io.culvert.wfp.layout.sdk.IPSEC_PROPOSAL0;
import io.culvert.wfp.layout.sdk.IPSEC_SA_TRANSFORM0;
import io.culvert.wfp.layout.sdk.IPSEC_TRANSFORM_TYPE;

/** Puts transforms: the algorithms that protect packets. */
final class TransformLowering {

    private TransformLowering() {}

    /** The transforms of an {@code IPSEC_PROPOSAL0}: an array of {@code IPSEC_SA_TRANSFORM0}. */
    static void transforms(ImageBuilder image, int place, QuickModeProposal proposal) {
        switch (proposal) {
            case EspProposal only -> esp(image, array(image, place, 1), only.transform());
            case AhProposal only -> ah(image, array(image, place, 1), only.integrity());
            case AhEspProposal both -> {
                int first = array(image, place, 2);
                ah(image, first, both.integrity());
                esp(image, image.element(first, IPSEC_SA_TRANSFORM0.LAYOUT, 1), both.esp());
            }
        }
    }

    private static int array(ImageBuilder image, int proposal, int count) {
        int first = image.allocate(IPSEC_SA_TRANSFORM0.LAYOUT, count);
        image.put(proposal, IPSEC_PROPOSAL0.numSaTransforms, count);
        image.point(proposal, IPSEC_PROPOSAL0.saTransforms, first);
        return first;
    }

    private static void ah(ImageBuilder image, int place, IntegrityAlone integrity) {
        type(image, place, IPSEC_TRANSFORM_TYPE.IPSEC_TRANSFORM_AH);
        image.point(place, IPSEC_SA_TRANSFORM0.ahTransform, alone(image, integrity));
    }

    private static void esp(ImageBuilder image, int place, EspTransform transform) {
        switch (transform) {
            case EspIntegrityAlone only -> {
                type(image, place, IPSEC_TRANSFORM_TYPE.IPSEC_TRANSFORM_ESP_AUTH);
                image.point(place, IPSEC_SA_TRANSFORM0.espAuthTransform, alone(image, only.integrity()));
            }
            case EspCipherAlone only -> {
                type(image, place, IPSEC_TRANSFORM_TYPE.IPSEC_TRANSFORM_ESP_CIPHER);
                image.point(place, IPSEC_SA_TRANSFORM0.espCipherTransform, alone(image, only.cipher()));
            }
            case EspAuthFirewall only -> {
                type(image, place, IPSEC_TRANSFORM_TYPE.IPSEC_TRANSFORM_ESP_AUTH_FW);
                image.point(place, IPSEC_SA_TRANSFORM0.espAuthFwTransform, alone(image, only.integrity()));
            }
            case EspGcm gcm -> both(image, place, gcm);
            case EspCbc cbc -> both(image, place, cbc);
            case EspCustom custom -> both(image, place, custom);
        }
    }

    private static void type(ImageBuilder image, int place, int type) {
        image.put(place, IPSEC_SA_TRANSFORM0.ipsecTransformType, type);
    }

    private static int alone(ImageBuilder image, IntegrityAlone integrity) {
        int place = image.allocate(IPSEC_AUTH_TRANSFORM0.LAYOUT);
        switch (integrity) {
            case Hmac hmac -> integrity(image, place, NativeAlgorithms.integrity(hmac));
            case Gmac gmac -> integrity(image, place, NativeAlgorithms.integrity(gmac));
            case CustomIntegrity custom -> integrity(image, place, custom);
        }
        return place;
    }

    private static int alone(ImageBuilder image, EspCipher cipher) {
        int place = image.allocate(IPSEC_CIPHER_TRANSFORM0.LAYOUT);
        encryption(image, place, cipher);
        return place;
    }

    /** GCM is in both halves. */
    private static void both(ImageBuilder image, int transform, EspGcm gcm) {
        int place = both(image, transform);
        integrity(image, integrityOf(image, place), NativeAlgorithms.integrity(gcm.cipher()));
        encryption(image, encryptionOf(image, place), NativeAlgorithms.encryption(gcm.cipher()));
    }

    private static void both(ImageBuilder image, int transform, EspCbc cbc) {
        int place = both(image, transform);
        integrity(image, integrityOf(image, place), NativeAlgorithms.integrity(cbc.hmac()));
        encryption(image, encryptionOf(image, place), NativeAlgorithms.encryption(cbc.cipher()));
    }

    private static void both(ImageBuilder image, int transform, EspCustom custom) {
        int place = both(image, transform);
        integrity(image, integrityOf(image, place), custom.integrity());
        encryption(image, encryptionOf(image, place), custom.cipher());
    }

    /** {@code IPSEC_AUTH_AND_CIPHER_TRANSFORM0}, still empty. */
    private static int both(ImageBuilder image, int transform) {
        type(image, transform, IPSEC_TRANSFORM_TYPE.IPSEC_TRANSFORM_ESP_AUTH_AND_CIPHER);
        int place = image.allocate(IPSEC_AUTH_AND_CIPHER_TRANSFORM0.LAYOUT);
        image.point(transform, IPSEC_SA_TRANSFORM0.espAuthAndCipherTransform, place);
        return place;
    }

    private static int integrityOf(ImageBuilder image, int both) {
        return image.embedded(both, IPSEC_AUTH_AND_CIPHER_TRANSFORM0.authTransform);
    }

    private static int encryptionOf(ImageBuilder image, int both) {
        return image.embedded(both, IPSEC_AUTH_AND_CIPHER_TRANSFORM0.cipherTransform);
    }

    private static void integrity(ImageBuilder image, int place, EspIntegrity integrity) {
        switch (integrity) {
            case Hmac hmac -> integrity(image, place, NativeAlgorithms.integrity(hmac));
            case CustomIntegrity custom -> integrity(image, place, custom);
        }
    }

    private static void encryption(ImageBuilder image, int place, EspCipher cipher) {
        switch (cipher) {
            case CipherNeedingHmac known -> encryption(image, place, NativeAlgorithms.encryption(known));
            case CustomCipher custom -> {
                encryption(image, place, custom.cipherType(), custom.cipherConfig());
                image.point(place, IPSEC_CIPHER_TRANSFORM0.cryptoModuleId, image.guid(custom.cryptoModule()));
            }
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
