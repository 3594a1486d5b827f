package io.culvert.wfp.compile.lower;

import io.culvert.auth.CertificateKind;
import io.culvert.auth.CertificateNameType;
import io.culvert.crypto.CipherNeedingHmac;
import io.culvert.crypto.DhGroup;
import io.culvert.crypto.GcmCipher;
import io.culvert.crypto.Gmac;
import io.culvert.crypto.Hmac;
import io.culvert.crypto.IkeCipher;
import io.culvert.crypto.IkeGcmCipher;
import io.culvert.crypto.IkeIntegrity;
import io.culvert.crypto.MainModeCipher;
import io.culvert.crypto.MainModeGroup;
import io.culvert.crypto.PfsGroup;
import io.culvert.policy.Impersonation;
import io.culvert.wfp.layout.TransformId;
import io.culvert.wfp.layout.sdk.AuthTransformIds;
import io.culvert.wfp.layout.sdk.CipherTransformIds;
import io.culvert.wfp.layout.sdk.IKEEXT_AUTHENTICATION_IMPERSONATION_TYPE;
import io.culvert.wfp.layout.sdk.IKEEXT_AUTHENTICATION_METHOD_TYPE;
import io.culvert.wfp.layout.sdk.IKEEXT_CERT_CRITERIA_NAME_TYPE;
import io.culvert.wfp.layout.sdk.IKEEXT_CIPHER_TYPE;
import io.culvert.wfp.layout.sdk.IKEEXT_DH_GROUP;
import io.culvert.wfp.layout.sdk.IKEEXT_INTEGRITY_TYPE;
import io.culvert.wfp.layout.sdk.IPSEC_PFS_GROUP;

/** The platform's numbers for algorithms. Switches without default, so that a new algorithm needs a number. */
final class NativeAlgorithms {

    private NativeAlgorithms() {}

    static int cipher(MainModeCipher cipher) {
        return switch (cipher) {
            case IkeCipher separate -> cipher(separate);
            case IkeGcmCipher gcm -> cipher(gcm);
        };
    }

    private static int cipher(IkeGcmCipher cipher) {
        return switch (cipher) {
            case IKE_AES_GCM_128 -> IKEEXT_CIPHER_TYPE.IKEEXT_CIPHER_AES_GCM_128_16ICV;
            case IKE_AES_GCM_256 -> IKEEXT_CIPHER_TYPE.IKEEXT_CIPHER_AES_GCM_256_16ICV;
        };
    }

    private static int cipher(IkeCipher cipher) {
        return switch (cipher) {
            case DES -> IKEEXT_CIPHER_TYPE.IKEEXT_CIPHER_DES;
            case TRIPLE_DES -> IKEEXT_CIPHER_TYPE.IKEEXT_CIPHER_3DES;
            case AES_128 -> IKEEXT_CIPHER_TYPE.IKEEXT_CIPHER_AES_128;
            case AES_192 -> IKEEXT_CIPHER_TYPE.IKEEXT_CIPHER_AES_192;
            case AES_256 -> IKEEXT_CIPHER_TYPE.IKEEXT_CIPHER_AES_256;
        };
    }

    static int integrity(IkeIntegrity integrity) {
        return switch (integrity) {
            case MD5 -> IKEEXT_INTEGRITY_TYPE.IKEEXT_INTEGRITY_MD5;
            case SHA_1 -> IKEEXT_INTEGRITY_TYPE.IKEEXT_INTEGRITY_SHA1;
            case SHA_256 -> IKEEXT_INTEGRITY_TYPE.IKEEXT_INTEGRITY_SHA_256;
            case SHA_384 -> IKEEXT_INTEGRITY_TYPE.IKEEXT_INTEGRITY_SHA_384;
        };
    }

    static int dhGroup(DhGroup group) {
        return switch (group) {
            case GROUP_1 -> IKEEXT_DH_GROUP.IKEEXT_DH_GROUP_1;
            case GROUP_2 -> IKEEXT_DH_GROUP.IKEEXT_DH_GROUP_2;
            case GROUP_14 -> IKEEXT_DH_GROUP.IKEEXT_DH_GROUP_14;
            case ECP_256 -> IKEEXT_DH_GROUP.IKEEXT_DH_ECP_256;
            case ECP_384 -> IKEEXT_DH_GROUP.IKEEXT_DH_ECP_384;
            case GROUP_24 -> IKEEXT_DH_GROUP.IKEEXT_DH_GROUP_24;
        };
    }

    static int pfsGroup(PfsGroup group) {
        return switch (group) {
            case DhGroup dhGroup -> pfsGroup(dhGroup);
            case MainModeGroup ignored -> IPSEC_PFS_GROUP.IPSEC_PFS_MM;
        };
    }

    private static int pfsGroup(DhGroup group) {
        return switch (group) {
            case GROUP_1 -> IPSEC_PFS_GROUP.IPSEC_PFS_1;
            case GROUP_2 -> IPSEC_PFS_GROUP.IPSEC_PFS_2;
            case GROUP_14 -> IPSEC_PFS_GROUP.IPSEC_PFS_14;
            case ECP_256 -> IPSEC_PFS_GROUP.IPSEC_PFS_ECP_256;
            case ECP_384 -> IPSEC_PFS_GROUP.IPSEC_PFS_ECP_384;
            case GROUP_24 -> IPSEC_PFS_GROUP.IPSEC_PFS_24;
        };
    }

    static TransformId integrity(GcmCipher cipher) {
        return switch (cipher) {
            case AES_GCM_128 -> AuthTransformIds.IPSEC_AUTH_TRANSFORM_ID_GCM_AES_128;
            case AES_GCM_192 -> AuthTransformIds.IPSEC_AUTH_TRANSFORM_ID_GCM_AES_192;
            case AES_GCM_256 -> AuthTransformIds.IPSEC_AUTH_TRANSFORM_ID_GCM_AES_256;
        };
    }

    static TransformId encryption(GcmCipher cipher) {
        return switch (cipher) {
            case AES_GCM_128 -> CipherTransformIds.IPSEC_CIPHER_TRANSFORM_ID_GCM_AES_128;
            case AES_GCM_192 -> CipherTransformIds.IPSEC_CIPHER_TRANSFORM_ID_GCM_AES_192;
            case AES_GCM_256 -> CipherTransformIds.IPSEC_CIPHER_TRANSFORM_ID_GCM_AES_256;
        };
    }

    static TransformId encryption(CipherNeedingHmac cipher) {
        return switch (cipher) {
            case DES_CBC -> CipherTransformIds.IPSEC_CIPHER_TRANSFORM_ID_CBC_DES;
            case TRIPLE_DES_CBC -> CipherTransformIds.IPSEC_CIPHER_TRANSFORM_ID_CBC_3DES;
            case AES_CBC_128 -> CipherTransformIds.IPSEC_CIPHER_TRANSFORM_ID_AES_128;
            case AES_CBC_192 -> CipherTransformIds.IPSEC_CIPHER_TRANSFORM_ID_AES_192;
            case AES_CBC_256 -> CipherTransformIds.IPSEC_CIPHER_TRANSFORM_ID_AES_256;
        };
    }

    static TransformId integrity(Hmac hmac) {
        return switch (hmac) {
            case HMAC_MD5 -> AuthTransformIds.IPSEC_AUTH_TRANSFORM_ID_HMAC_MD5_96;
            case HMAC_SHA_1 -> AuthTransformIds.IPSEC_AUTH_TRANSFORM_ID_HMAC_SHA_1_96;
            case HMAC_SHA_256 -> AuthTransformIds.IPSEC_AUTH_TRANSFORM_ID_HMAC_SHA_256_128;
        };
    }

    /** Alone, the authentication of GCM is GMAC. */
    static TransformId integrity(Gmac gmac) {
        return switch (gmac) {
            case AES_GMAC_128 -> AuthTransformIds.IPSEC_AUTH_TRANSFORM_ID_GCM_AES_128;
            case AES_GMAC_192 -> AuthTransformIds.IPSEC_AUTH_TRANSFORM_ID_GCM_AES_192;
            case AES_GMAC_256 -> AuthTransformIds.IPSEC_AUTH_TRANSFORM_ID_GCM_AES_256;
        };
    }

    static int impersonation(Impersonation impersonation) {
        return switch (impersonation) {
            case NONE -> IKEEXT_AUTHENTICATION_IMPERSONATION_TYPE.IKEEXT_IMPERSONATION_NONE;
            case SOCKET_PRINCIPAL -> IKEEXT_AUTHENTICATION_IMPERSONATION_TYPE.IKEEXT_IMPERSONATION_SOCKET_PRINCIPAL;
        };
    }

    /** The kind of certificate of AuthIP. */
    static int ssl(CertificateKind kind) {
        return switch (kind) {
            case RSA -> IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_SSL;
            case ECDSA_P256 -> IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_SSL_ECDSA_P256;
            case ECDSA_P384 -> IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_SSL_ECDSA_P384;
        };
    }

    static int certificateName(CertificateNameType type) {
        return switch (type) {
            case DNS -> IKEEXT_CERT_CRITERIA_NAME_TYPE.IKEEXT_CERT_CRITERIA_DNS;
            case UPN -> IKEEXT_CERT_CRITERIA_NAME_TYPE.IKEEXT_CERT_CRITERIA_UPN;
            case RFC822 -> IKEEXT_CERT_CRITERIA_NAME_TYPE.IKEEXT_CERT_CRITERIA_RFC822;
            case COMMON_NAME -> IKEEXT_CERT_CRITERIA_NAME_TYPE.IKEEXT_CERT_CRITERIA_CN;
            case ORGANIZATIONAL_UNIT -> IKEEXT_CERT_CRITERIA_NAME_TYPE.IKEEXT_CERT_CRITERIA_OU;
            case ORGANIZATION -> IKEEXT_CERT_CRITERIA_NAME_TYPE.IKEEXT_CERT_CRITERIA_O;
            case DOMAIN_COMPONENT -> IKEEXT_CERT_CRITERIA_NAME_TYPE.IKEEXT_CERT_CRITERIA_DC;
        };
    }

    static int certificate(CertificateKind kind) {
        return switch (kind) {
            case RSA -> IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_CERTIFICATE;
            case ECDSA_P256 -> IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_CERTIFICATE_ECDSA_P256;
            case ECDSA_P384 -> IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_CERTIFICATE_ECDSA_P384;
        };
    }
}
