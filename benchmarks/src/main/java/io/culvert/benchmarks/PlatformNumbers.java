package io.culvert.benchmarks;

import io.culvert.auth.CertificateKind;
import io.culvert.crypto.DhGroup;
import io.culvert.crypto.EspCbc;
import io.culvert.crypto.EspGcm;
import io.culvert.crypto.EspTransform;
import io.culvert.crypto.IkeCipher;
import io.culvert.crypto.IkeIntegrity;
import io.culvert.crypto.MainModeCipher;
import io.culvert.crypto.PfsGroup;
import io.culvert.wfp.layout.TransformId;
import io.culvert.wfp.layout.sdk.AuthTransformIds;
import io.culvert.wfp.layout.sdk.CipherTransformIds;
import io.culvert.wfp.layout.sdk.IKEEXT_AUTHENTICATION_METHOD_TYPE;
import io.culvert.wfp.layout.sdk.IKEEXT_CIPHER_TYPE;
import io.culvert.wfp.layout.sdk.IKEEXT_DH_GROUP;
import io.culvert.wfp.layout.sdk.IKEEXT_INTEGRITY_TYPE;
import io.culvert.wfp.layout.sdk.IPSEC_PFS_GROUP;
import java.util.Optional;

/** The platform's numbers for what the reference policy names, for the two ways that do not go through Culvert. */
final class PlatformNumbers {

    private PlatformNumbers() {}

    static int of(CertificateKind kind) {
        return switch (kind) {
            case RSA -> IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_CERTIFICATE;
            default -> throw notInTheReferencePolicy(kind);
        };
    }

    static int of(MainModeCipher cipher) {
        if (cipher == IkeCipher.AES_256) {
            return IKEEXT_CIPHER_TYPE.IKEEXT_CIPHER_AES_256;
        }
        throw notInTheReferencePolicy(cipher);
    }

    static int of(IkeIntegrity integrity) {
        return switch (integrity) {
            case SHA_384 -> IKEEXT_INTEGRITY_TYPE.IKEEXT_INTEGRITY_SHA_384;
            default -> throw notInTheReferencePolicy(integrity);
        };
    }

    static int of(DhGroup group) {
        return switch (group) {
            case ECP_384 -> IKEEXT_DH_GROUP.IKEEXT_DH_ECP_384;
            default -> throw notInTheReferencePolicy(group);
        };
    }

    static int of(Optional<PfsGroup> group) {
        if (group.isEmpty()) {
            return IPSEC_PFS_GROUP.IPSEC_PFS_NONE;
        }
        if (group.get() == DhGroup.ECP_384) {
            return IPSEC_PFS_GROUP.IPSEC_PFS_ECP_384;
        }
        throw notInTheReferencePolicy(group.get());
    }

    static TransformId integrity(EspTransform transform) {
        if (transform instanceof EspGcm gcm) {
            return switch (gcm.cipher()) {
                case AES_GCM_256 -> AuthTransformIds.IPSEC_AUTH_TRANSFORM_ID_GCM_AES_256;
                default -> throw notInTheReferencePolicy(gcm);
            };
        }
        EspCbc cbc = (EspCbc) transform;
        return switch (cbc.hmac()) {
            case HMAC_SHA_256 -> AuthTransformIds.IPSEC_AUTH_TRANSFORM_ID_HMAC_SHA_256_128;
            default -> throw notInTheReferencePolicy(cbc);
        };
    }

    static TransformId encryption(EspTransform transform) {
        if (transform instanceof EspGcm gcm) {
            return switch (gcm.cipher()) {
                case AES_GCM_256 -> CipherTransformIds.IPSEC_CIPHER_TRANSFORM_ID_GCM_AES_256;
                default -> throw notInTheReferencePolicy(gcm);
            };
        }
        EspCbc cbc = (EspCbc) transform;
        return switch (cbc.cipher()) {
            case AES_CBC_256 -> CipherTransformIds.IPSEC_CIPHER_TRANSFORM_ID_AES_256;
            default -> throw notInTheReferencePolicy(cbc);
        };
    }

    private static IllegalArgumentException notInTheReferencePolicy(Object value) {
        return new IllegalArgumentException(value + " is not in the reference policy");
    }
}
