package io.culvert.wfp.compile.lift;

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
import io.culvert.crypto.EspTransform;
import io.culvert.crypto.GcmCipher;
import io.culvert.crypto.Gmac;
import io.culvert.crypto.Hmac;
import io.culvert.crypto.IntegrityAlone;
import io.culvert.wfp.compile.fields.TransformKind;
import io.culvert.wfp.error.UnknownPolicyException;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.TransformId;
import io.culvert.wfp.layout.sdk.AuthTransformIds;
import io.culvert.wfp.layout.sdk.CipherTransformIds;
import io.culvert.wfp.layout.sdk.IPSEC_AUTH_AND_CIPHER_TRANSFORM0;
import io.culvert.wfp.layout.sdk.IPSEC_AUTH_TRANSFORM0;
import io.culvert.wfp.layout.sdk.IPSEC_AUTH_TRANSFORM_ID0;
import io.culvert.wfp.layout.sdk.IPSEC_CIPHER_TRANSFORM0;
import io.culvert.wfp.layout.sdk.IPSEC_CIPHER_TRANSFORM_ID0;
import io.culvert.wfp.layout.sdk.IPSEC_SA_TRANSFORM0;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads {@code IPSEC_SA_TRANSFORM0}. */
final class TransformLifting {

    private TransformLifting() {}

    static TransformKind kind(StructView transform) {
        return UnrepresentableValues.kind(
                transform, IPSEC_SA_TRANSFORM0.ipsecTransformType, TransformKind::of, "AH or ESP");
    }

    static IntegrityAlone ah(StructView transform) {
        return switch (kind(transform)) {
            case AH -> alone(transform, IPSEC_SA_TRANSFORM0.ahTransform);
            case ESP_INTEGRITY, ESP_CIPHER, ESP_INTEGRITY_AND_CIPHER, ESP_FIREWALL ->
                throw UnrepresentableValues.unknown(transform, IPSEC_SA_TRANSFORM0.ipsecTransformType, "AH, then ESP");
        };
    }

    static EspTransform esp(StructView transform) {
        return switch (kind(transform)) {
            case ESP_INTEGRITY -> new EspIntegrityAlone(alone(transform, IPSEC_SA_TRANSFORM0.espAuthTransform));
            case ESP_FIREWALL -> new EspAuthFirewall(alone(transform, IPSEC_SA_TRANSFORM0.espAuthFwTransform));
            case ESP_CIPHER ->
                new EspCipherAlone(
                        cipher(UnrepresentableValues.required(transform, IPSEC_SA_TRANSFORM0.espCipherTransform)));
            case ESP_INTEGRITY_AND_CIPHER ->
                both(UnrepresentableValues.required(transform, IPSEC_SA_TRANSFORM0.espAuthAndCipherTransform));
            case AH -> throw UnrepresentableValues.unknown(transform, IPSEC_SA_TRANSFORM0.ipsecTransformType, "ESP");
        };
    }

    private static EspTransform both(StructView both) {
        StructView integrity = both.inner(IPSEC_AUTH_AND_CIPHER_TRANSFORM0.authTransform);
        StructView encryption = both.inner(IPSEC_AUTH_AND_CIPHER_TRANSFORM0.cipherTransform);
        if (!integrity.isNull(IPSEC_AUTH_TRANSFORM0.cryptoModuleId)
                || !encryption.isNull(IPSEC_CIPHER_TRANSFORM0.cryptoModuleId)) {
            return new EspCustom(cipher(encryption), espIntegrity(integrity));
        }
        TransformId integrityId = integrityId(integrity);
        TransformId encryptionId = encryptionId(encryption);
        GcmCipher gcm = LiftedAlgorithms.gcm(integrityId, encryptionId);
        if (gcm != null) {
            return new EspGcm(gcm);
        }
        CipherNeedingHmac cipher = LiftedAlgorithms.CBC_CIPHERS.get(encryptionId);
        Hmac hmac = LiftedAlgorithms.HMACS.get(integrityId);
        if (cipher == null || hmac == null) {
            throw new UnknownPolicyException(
                    IPSEC_SA_TRANSFORM0.espAuthAndCipherTransform.path(),
                    encryptionId.name() + " with " + integrityId.name(),
                    "AES-GCM in both halves, or CBC with an HMAC");
        }
        return new EspCbc(cipher, hmac);
    }

    private static IntegrityAlone alone(StructView transform, FieldLayout arm) {
        StructView integrity = UnrepresentableValues.required(transform, arm);
        Optional<UUID> module = integrity.guidPointee(IPSEC_AUTH_TRANSFORM0.cryptoModuleId);
        if (module.isPresent()) {
            return customIntegrity(integrity, module.get());
        }
        TransformId id = integrityId(integrity);
        Gmac gmac = LiftedAlgorithms.GMACS.get(id);
        return gmac != null ? gmac : hmac(id);
    }

    private static EspIntegrity espIntegrity(StructView integrity) {
        Optional<UUID> module = integrity.guidPointee(IPSEC_AUTH_TRANSFORM0.cryptoModuleId);
        return module.isPresent() ? customIntegrity(integrity, module.get()) : hmac(integrityId(integrity));
    }

    private static EspCipher cipher(StructView encryption) {
        Optional<UUID> module = encryption.guidPointee(IPSEC_CIPHER_TRANSFORM0.cryptoModuleId);
        if (module.isPresent()) {
            StructView id = encryption.inner(IPSEC_CIPHER_TRANSFORM0.cipherTransformId);
            return new CustomCipher(
                    id.bits(IPSEC_CIPHER_TRANSFORM_ID0.cipherType),
                    id.bits(IPSEC_CIPHER_TRANSFORM_ID0.cipherConfig),
                    module.get());
        }
        TransformId id = encryptionId(encryption);
        CipherNeedingHmac cipher = LiftedAlgorithms.CBC_CIPHERS.get(id);
        if (cipher == null) {
            throw new UnknownPolicyException("IPSEC_CIPHER_TRANSFORM0.cipherTransformId", id.name(), "CBC here");
        }
        return cipher;
    }

    private static Hmac hmac(TransformId id) {
        Hmac hmac = LiftedAlgorithms.HMACS.get(id);
        if (hmac == null) {
            throw new UnknownPolicyException("IPSEC_AUTH_TRANSFORM0.authTransformId", id.name(), "an HMAC here");
        }
        return hmac;
    }

    private static CustomIntegrity customIntegrity(StructView integrity, UUID module) {
        StructView id = integrity.inner(IPSEC_AUTH_TRANSFORM0.authTransformId);
        return new CustomIntegrity(
                id.bits(IPSEC_AUTH_TRANSFORM_ID0.authType), id.bits(IPSEC_AUTH_TRANSFORM_ID0.authConfig), module);
    }

    private static TransformId integrityId(StructView transform) {
        StructView id = transform.inner(IPSEC_AUTH_TRANSFORM0.authTransformId);
        return known(
                AuthTransformIds.TABLE.find(
                        id.bits(IPSEC_AUTH_TRANSFORM_ID0.authType), id.bits(IPSEC_AUTH_TRANSFORM_ID0.authConfig)),
                "IPSEC_AUTH_TRANSFORM0.authTransformId");
    }

    private static TransformId encryptionId(StructView transform) {
        StructView id = transform.inner(IPSEC_CIPHER_TRANSFORM0.cipherTransformId);
        return known(
                CipherTransformIds.TABLE.find(
                        id.bits(IPSEC_CIPHER_TRANSFORM_ID0.cipherType),
                        id.bits(IPSEC_CIPHER_TRANSFORM_ID0.cipherConfig)),
                "IPSEC_CIPHER_TRANSFORM0.cipherTransformId");
    }

    private static TransformId known(@Nullable TransformId id, String element) {
        if (id == null) {
            throw new UnknownPolicyException(element, "an unknown pair of numbers", "a pair that the SDK names");
        }
        return id;
    }
}
