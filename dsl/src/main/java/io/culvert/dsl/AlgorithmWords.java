package io.culvert.dsl;

import io.culvert.crypto.CipherNeedingHmac;
import io.culvert.crypto.DhGroup;
import io.culvert.crypto.GcmCipher;
import io.culvert.crypto.Gmac;
import io.culvert.crypto.Hmac;
import io.culvert.crypto.IkeCipher;
import io.culvert.crypto.IkeGcmCipher;
import io.culvert.crypto.IkeIntegrity;
import io.culvert.crypto.MainModeGroup;

/**
 * The algorithms and groups, one constant each. The types of the constants keep main mode and quick mode apart.
 *
 * <p>The constants come with {@code import static io.culvert.dsl.Culvert.*}.
 *
 * @hidden
 */
@SuppressWarnings("InvalidBlockTag") // Javadoc takes @hidden on types, Error Prone expects it on members only.
public abstract sealed class AlgorithmWords permits AddressWords {

    /** Main-mode cipher {@link IkeCipher#DES}. */
    public static final IkeCipher DES = IkeCipher.DES;

    /** Main-mode cipher {@link IkeCipher#TRIPLE_DES}. */
    public static final IkeCipher TRIPLE_DES = IkeCipher.TRIPLE_DES;

    /** Main-mode cipher {@link IkeCipher#AES_128}. */
    public static final IkeCipher AES_128 = IkeCipher.AES_128;

    /** Main-mode cipher {@link IkeCipher#AES_192}. */
    public static final IkeCipher AES_192 = IkeCipher.AES_192;

    /** Main-mode cipher {@link IkeCipher#AES_256}. */
    public static final IkeCipher AES_256 = IkeCipher.AES_256;

    /** Main-mode cipher {@link IkeGcmCipher#IKE_AES_GCM_128}. */
    public static final IkeGcmCipher IKE_AES_GCM_128 = IkeGcmCipher.IKE_AES_GCM_128;

    /** Main-mode cipher {@link IkeGcmCipher#IKE_AES_GCM_256}. */
    public static final IkeGcmCipher IKE_AES_GCM_256 = IkeGcmCipher.IKE_AES_GCM_256;

    /** Main-mode hash {@link IkeIntegrity#MD5}. */
    public static final IkeIntegrity MD5 = IkeIntegrity.MD5;

    /** Main-mode hash {@link IkeIntegrity#SHA_1}. */
    public static final IkeIntegrity SHA_1 = IkeIntegrity.SHA_1;

    /** Main-mode hash {@link IkeIntegrity#SHA_256}. */
    public static final IkeIntegrity SHA_256 = IkeIntegrity.SHA_256;

    /** Main-mode hash {@link IkeIntegrity#SHA_384}. */
    public static final IkeIntegrity SHA_384 = IkeIntegrity.SHA_384;

    /** Group {@link DhGroup#GROUP_1}. */
    public static final DhGroup GROUP_1 = DhGroup.GROUP_1;

    /** Group {@link DhGroup#GROUP_2}. */
    public static final DhGroup GROUP_2 = DhGroup.GROUP_2;

    /** Group {@link DhGroup#GROUP_14}. */
    public static final DhGroup GROUP_14 = DhGroup.GROUP_14;

    /** Group {@link DhGroup#ECP_256}. */
    public static final DhGroup ECP_256 = DhGroup.ECP_256;

    /** Group {@link DhGroup#ECP_384}. */
    public static final DhGroup ECP_384 = DhGroup.ECP_384;

    /** Group {@link DhGroup#GROUP_24}. */
    public static final DhGroup GROUP_24 = DhGroup.GROUP_24;

    /** Perfect forward secrecy {@link MainModeGroup#SAME_AS_MAIN_MODE}. */
    public static final MainModeGroup SAME_AS_MAIN_MODE = MainModeGroup.SAME_AS_MAIN_MODE;

    /** ESP cipher with integrity {@link GcmCipher#AES_GCM_128}. */
    public static final GcmCipher AES_GCM_128 = GcmCipher.AES_GCM_128;

    /** ESP cipher with integrity {@link GcmCipher#AES_GCM_192}. */
    public static final GcmCipher AES_GCM_192 = GcmCipher.AES_GCM_192;

    /** ESP cipher with integrity {@link GcmCipher#AES_GCM_256}. */
    public static final GcmCipher AES_GCM_256 = GcmCipher.AES_GCM_256;

    /** ESP cipher that needs an HMAC {@link CipherNeedingHmac#DES_CBC}. */
    public static final CipherNeedingHmac DES_CBC = CipherNeedingHmac.DES_CBC;

    /** ESP cipher that needs an HMAC {@link CipherNeedingHmac#TRIPLE_DES_CBC}. */
    public static final CipherNeedingHmac TRIPLE_DES_CBC = CipherNeedingHmac.TRIPLE_DES_CBC;

    /** ESP cipher that needs an HMAC {@link CipherNeedingHmac#AES_CBC_128}. */
    public static final CipherNeedingHmac AES_CBC_128 = CipherNeedingHmac.AES_CBC_128;

    /** ESP cipher that needs an HMAC {@link CipherNeedingHmac#AES_CBC_192}. */
    public static final CipherNeedingHmac AES_CBC_192 = CipherNeedingHmac.AES_CBC_192;

    /** ESP cipher that needs an HMAC {@link CipherNeedingHmac#AES_CBC_256}. */
    public static final CipherNeedingHmac AES_CBC_256 = CipherNeedingHmac.AES_CBC_256;

    /** Integrity of AH or ESP {@link Hmac#HMAC_MD5}. */
    public static final Hmac HMAC_MD5 = Hmac.HMAC_MD5;

    /** Integrity of AH or ESP {@link Hmac#HMAC_SHA_1}. */
    public static final Hmac HMAC_SHA_1 = Hmac.HMAC_SHA_1;

    /** Integrity of AH or ESP {@link Hmac#HMAC_SHA_256}. */
    public static final Hmac HMAC_SHA_256 = Hmac.HMAC_SHA_256;

    /** Integrity of AH, or of ESP without a cipher {@link Gmac#AES_GMAC_128}. */
    public static final Gmac AES_GMAC_128 = Gmac.AES_GMAC_128;

    /** Integrity of AH, or of ESP without a cipher {@link Gmac#AES_GMAC_192}. */
    public static final Gmac AES_GMAC_192 = Gmac.AES_GMAC_192;

    /** Integrity of AH, or of ESP without a cipher {@link Gmac#AES_GMAC_256}. */
    public static final Gmac AES_GMAC_256 = Gmac.AES_GMAC_256;

    AlgorithmWords() {}
}
