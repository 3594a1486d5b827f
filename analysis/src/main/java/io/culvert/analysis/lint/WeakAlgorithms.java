package io.culvert.analysis.lint;

import io.culvert.crypto.CipherNeedingHmac;
import io.culvert.crypto.CustomCipher;
import io.culvert.crypto.CustomIntegrity;
import io.culvert.crypto.DhGroup;
import io.culvert.crypto.EspCipher;
import io.culvert.crypto.Gmac;
import io.culvert.crypto.Hmac;
import io.culvert.crypto.IkeCipher;
import io.culvert.crypto.IkeGcmCipher;
import io.culvert.crypto.IkeIntegrity;
import io.culvert.crypto.MainModeCipher;
import io.culvert.crypto.PacketIntegrity;
import java.util.Optional;

/** The advice about each algorithm. */
final class WeakAlgorithms {

    private WeakAlgorithms() {}

    static Optional<Advice> about(MainModeCipher cipher) {
        return switch (cipher) {
            case IkeCipher separate -> about(separate);
            case IkeGcmCipher gcm -> about(gcm);
        };
    }

    private static Optional<Advice> about(IkeGcmCipher cipher) {
        return switch (cipher) {
            case IKE_AES_GCM_128, IKE_AES_GCM_256 -> Optional.of(Advice.IKE_GCM);
        };
    }

    static Optional<Advice> about(IkeCipher cipher) {
        return switch (cipher) {
            case DES -> Optional.of(Advice.IKE_DES);
            case TRIPLE_DES -> Optional.of(Advice.IKE_TRIPLE_DES);
            case AES_128, AES_192, AES_256 -> Optional.empty();
        };
    }

    static Optional<Advice> about(IkeIntegrity integrity) {
        return switch (integrity) {
            case MD5 -> Optional.of(Advice.IKE_MD5);
            case SHA_1 -> Optional.of(Advice.IKE_SHA_1);
            case SHA_256, SHA_384 -> Optional.empty();
        };
    }

    static Optional<Advice> about(DhGroup group) {
        return switch (group) {
            case GROUP_1 -> Optional.of(Advice.GROUP_1);
            case GROUP_2 -> Optional.of(Advice.GROUP_2);
            case GROUP_24 -> Optional.of(Advice.GROUP_24);
            case GROUP_14, ECP_256, ECP_384 -> Optional.empty();
        };
    }

    static Optional<Advice> about(EspCipher cipher) {
        return switch (cipher) {
            case CipherNeedingHmac known -> about(known);
            case CustomCipher ignored -> Optional.of(Advice.CUSTOM_CRYPTO);
        };
    }

    static Optional<Advice> about(PacketIntegrity integrity) {
        return switch (integrity) {
            case Hmac hmac -> about(hmac);
            case Gmac gmac -> about(gmac);
            case CustomIntegrity ignored -> Optional.of(Advice.CUSTOM_CRYPTO);
        };
    }

    static Optional<Advice> about(Gmac gmac) {
        return switch (gmac) {
            case AES_GMAC_128, AES_GMAC_192, AES_GMAC_256 -> Optional.empty();
        };
    }

    static Optional<Advice> about(CipherNeedingHmac cipher) {
        return switch (cipher) {
            case DES_CBC -> Optional.of(Advice.ESP_DES);
            case TRIPLE_DES_CBC -> Optional.of(Advice.ESP_TRIPLE_DES);
            case AES_CBC_128, AES_CBC_192, AES_CBC_256 -> Optional.empty();
        };
    }

    static Optional<Advice> about(Hmac hmac) {
        return switch (hmac) {
            case HMAC_MD5 -> Optional.of(Advice.ESP_MD5);
            case HMAC_SHA_1 -> Optional.of(Advice.ESP_SHA_1);
            case HMAC_SHA_256 -> Optional.empty();
        };
    }
}
