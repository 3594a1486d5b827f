package io.culvert.wfp.compile.lift;

import static io.culvert.wfp.layout.sdk.AuthTransformIds.*;
import static io.culvert.wfp.layout.sdk.CipherTransformIds.*;
import static io.culvert.wfp.layout.sdk.IKEEXT_AUTHENTICATION_IMPERSONATION_TYPE.*;
import static io.culvert.wfp.layout.sdk.IKEEXT_AUTHENTICATION_METHOD_TYPE.*;
import static io.culvert.wfp.layout.sdk.IKEEXT_CERT_CRITERIA_NAME_TYPE.*;
import static io.culvert.wfp.layout.sdk.IKEEXT_CIPHER_TYPE.*;
import static io.culvert.wfp.layout.sdk.IKEEXT_DH_GROUP.*;
import static io.culvert.wfp.layout.sdk.IKEEXT_INTEGRITY_TYPE.*;
import static io.culvert.wfp.layout.sdk.IPSEC_PFS_GROUP.*;

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
import io.culvert.crypto.MainModeGroup;
import io.culvert.crypto.PfsGroup;
import io.culvert.policy.Impersonation;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.TransformId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The algorithms that the platform's numbers stand for. */
final class LiftedAlgorithms {

    static final Map<Integer, IkeCipher> IKE_CIPHERS = Map.of(
            IKEEXT_CIPHER_DES, IkeCipher.DES,
            IKEEXT_CIPHER_3DES, IkeCipher.TRIPLE_DES,
            IKEEXT_CIPHER_AES_128, IkeCipher.AES_128,
            IKEEXT_CIPHER_AES_192, IkeCipher.AES_192,
            IKEEXT_CIPHER_AES_256, IkeCipher.AES_256);

    static final Map<Integer, IkeGcmCipher> IKE_GCM_CIPHERS = Map.of(
            IKEEXT_CIPHER_AES_GCM_128_16ICV, IkeGcmCipher.IKE_AES_GCM_128,
            IKEEXT_CIPHER_AES_GCM_256_16ICV, IkeGcmCipher.IKE_AES_GCM_256);

    static final Map<Integer, IkeIntegrity> IKE_INTEGRITY = Map.of(
            IKEEXT_INTEGRITY_MD5, IkeIntegrity.MD5,
            IKEEXT_INTEGRITY_SHA1, IkeIntegrity.SHA_1,
            IKEEXT_INTEGRITY_SHA_256, IkeIntegrity.SHA_256,
            IKEEXT_INTEGRITY_SHA_384, IkeIntegrity.SHA_384);

    static final Map<Integer, DhGroup> DH_GROUPS = Map.of(
            IKEEXT_DH_GROUP_1, DhGroup.GROUP_1,
            IKEEXT_DH_GROUP_2, DhGroup.GROUP_2,
            IKEEXT_DH_GROUP_14, DhGroup.GROUP_14,
            IKEEXT_DH_ECP_256, DhGroup.ECP_256,
            IKEEXT_DH_ECP_384, DhGroup.ECP_384,
            IKEEXT_DH_GROUP_24, DhGroup.GROUP_24);

    static final Map<Integer, PfsGroup> PFS_GROUPS = Map.of(
            IPSEC_PFS_1, DhGroup.GROUP_1,
            IPSEC_PFS_2, DhGroup.GROUP_2,
            IPSEC_PFS_14, DhGroup.GROUP_14,
            IPSEC_PFS_ECP_256, DhGroup.ECP_256,
            IPSEC_PFS_ECP_384, DhGroup.ECP_384,
            IPSEC_PFS_24, DhGroup.GROUP_24,
            IPSEC_PFS_MM, MainModeGroup.SAME_AS_MAIN_MODE);

    static final Map<Integer, CertificateKind> CERTIFICATES = Map.of(
            IKEEXT_CERTIFICATE, CertificateKind.RSA,
            IKEEXT_CERTIFICATE_ECDSA_P256, CertificateKind.ECDSA_P256,
            IKEEXT_CERTIFICATE_ECDSA_P384, CertificateKind.ECDSA_P384);

    static final Map<Integer, CertificateKind> SSL_CERTIFICATES = Map.of(
            IKEEXT_SSL, CertificateKind.RSA,
            IKEEXT_SSL_ECDSA_P256, CertificateKind.ECDSA_P256,
            IKEEXT_SSL_ECDSA_P384, CertificateKind.ECDSA_P384);

    static final Map<Integer, CertificateNameType> CERTIFICATE_NAMES = Map.of(
            IKEEXT_CERT_CRITERIA_DNS, CertificateNameType.DNS,
            IKEEXT_CERT_CRITERIA_UPN, CertificateNameType.UPN,
            IKEEXT_CERT_CRITERIA_RFC822, CertificateNameType.RFC822,
            IKEEXT_CERT_CRITERIA_CN, CertificateNameType.COMMON_NAME,
            IKEEXT_CERT_CRITERIA_OU, CertificateNameType.ORGANIZATIONAL_UNIT,
            IKEEXT_CERT_CRITERIA_O, CertificateNameType.ORGANIZATION,
            IKEEXT_CERT_CRITERIA_DC, CertificateNameType.DOMAIN_COMPONENT);

    static final Map<Integer, Impersonation> IMPERSONATION = Map.of(
            IKEEXT_IMPERSONATION_NONE, Impersonation.NONE,
            IKEEXT_IMPERSONATION_SOCKET_PRINCIPAL, Impersonation.SOCKET_PRINCIPAL);

    static final Map<TransformId, Hmac> HMACS = Map.of(
            IPSEC_AUTH_TRANSFORM_ID_HMAC_MD5_96, Hmac.HMAC_MD5,
            IPSEC_AUTH_TRANSFORM_ID_HMAC_SHA_1_96, Hmac.HMAC_SHA_1,
            IPSEC_AUTH_TRANSFORM_ID_HMAC_SHA_256_128, Hmac.HMAC_SHA_256);

    static final Map<TransformId, CipherNeedingHmac> CBC_CIPHERS = Map.of(
            IPSEC_CIPHER_TRANSFORM_ID_CBC_DES, CipherNeedingHmac.DES_CBC,
            IPSEC_CIPHER_TRANSFORM_ID_CBC_3DES, CipherNeedingHmac.TRIPLE_DES_CBC,
            IPSEC_CIPHER_TRANSFORM_ID_AES_128, CipherNeedingHmac.AES_CBC_128,
            IPSEC_CIPHER_TRANSFORM_ID_AES_192, CipherNeedingHmac.AES_CBC_192,
            IPSEC_CIPHER_TRANSFORM_ID_AES_256, CipherNeedingHmac.AES_CBC_256);

    /** The integrity numbers of GCM. Without a cipher they are GMAC. */
    static final Map<TransformId, Gmac> GMACS = Map.of(
            IPSEC_AUTH_TRANSFORM_ID_GCM_AES_128, Gmac.AES_GMAC_128,
            IPSEC_AUTH_TRANSFORM_ID_GCM_AES_192, Gmac.AES_GMAC_192,
            IPSEC_AUTH_TRANSFORM_ID_GCM_AES_256, Gmac.AES_GMAC_256);

    private static final Map<TransformId, GcmCipher> GCM_INTEGRITY = Map.of(
            IPSEC_AUTH_TRANSFORM_ID_GCM_AES_128, GcmCipher.AES_GCM_128,
            IPSEC_AUTH_TRANSFORM_ID_GCM_AES_192, GcmCipher.AES_GCM_192,
            IPSEC_AUTH_TRANSFORM_ID_GCM_AES_256, GcmCipher.AES_GCM_256);

    private static final Map<TransformId, GcmCipher> GCM_ENCRYPTION = Map.of(
            IPSEC_CIPHER_TRANSFORM_ID_GCM_AES_128, GcmCipher.AES_GCM_128,
            IPSEC_CIPHER_TRANSFORM_ID_GCM_AES_192, GcmCipher.AES_GCM_192,
            IPSEC_CIPHER_TRANSFORM_ID_GCM_AES_256, GcmCipher.AES_GCM_256);

    private LiftedAlgorithms() {}

    /** Returns the value that the number in a field stands for. */
    static <T> T one(Map<Integer, T> known, StructView struct, FieldLayout field) {
        T value = known.get(struct.bits(field));
        if (value == null) {
            throw UnrepresentableValues.unknown(struct, field, "one of " + known.values());
        }
        return value;
    }

    /** Returns the GCM cipher of two halves, null if they are not the halves of one. */
    static @Nullable GcmCipher gcm(TransformId integrity, TransformId encryption) {
        GcmCipher cipher = GCM_ENCRYPTION.get(encryption);
        return cipher != null && cipher == GCM_INTEGRITY.get(integrity) ? cipher : null;
    }
}
