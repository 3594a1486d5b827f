package io.culvert.analysis.lint;

import io.culvert.crypto.CipherNeedingHmac;
import io.culvert.crypto.CustomCipher;
import io.culvert.crypto.EspAuthFirewall;
import io.culvert.crypto.EspCbc;
import io.culvert.crypto.EspCipher;
import io.culvert.crypto.EspCipherAlone;
import io.culvert.crypto.EspCustom;
import io.culvert.crypto.EspGcm;
import io.culvert.crypto.EspIntegrityAlone;
import io.culvert.crypto.EspTransform;
import io.culvert.crypto.GcmCipher;
import io.culvert.crypto.IkeCipher;
import io.culvert.crypto.IkeGcmCipher;
import io.culvert.crypto.MainModeCipher;
import io.culvert.crypto.QuickModeProposal;
import io.culvert.policy.TunnelPolicy;
import java.util.stream.IntStream;

/** The lengths of the cipher keys that a policy may negotiate. */
final class KeyLengths {

    private static final int DES = 56;
    private static final int TRIPLE_DES = 168;
    private static final int AES_128 = 128;
    private static final int AES_192 = 192;
    private static final int AES_256 = 256;

    private KeyLengths() {}

    /** Length in bytes of the longest cipher key in any proposal of either mode. */
    static int longestBytes(TunnelPolicy policy) {
        IntStream mainMode = policy.keying().mainModeProposals().stream().mapToInt(each -> bits(each.mainModeCipher()));
        IntStream quickMode = policy.quickModeProposals().stream().mapToInt(KeyLengths::bits);
        return IntStream.concat(mainMode, quickMode).max().orElse(0) / Byte.SIZE;
    }

    private static int bits(MainModeCipher cipher) {
        return switch (cipher) {
            case IkeCipher separate -> bits(separate);
            case IkeGcmCipher gcm -> bits(gcm);
        };
    }

    private static int bits(IkeGcmCipher cipher) {
        return switch (cipher) {
            case IKE_AES_GCM_128 -> AES_128;
            case IKE_AES_GCM_256 -> AES_256;
        };
    }

    private static int bits(IkeCipher cipher) {
        return switch (cipher) {
            case DES -> DES;
            case TRIPLE_DES -> TRIPLE_DES;
            case AES_128 -> AES_128;
            case AES_192 -> AES_192;
            case AES_256 -> AES_256;
        };
    }

    private static int bits(QuickModeProposal proposal) {
        return proposal.espTransform().map(KeyLengths::bits).orElse(0);
    }

    private static int bits(EspTransform esp) {
        return switch (esp) {
            case EspGcm gcm -> bits(gcm.cipher());
            case EspCbc cbc -> bits(cbc.cipher());
            case EspCipherAlone alone -> bits(alone.cipher());
            case EspCustom custom -> bits(custom.cipher());
            case EspIntegrityAlone ignored -> 0;
            case EspAuthFirewall ignored -> 0;
        };
    }

    private static int bits(EspCipher cipher) {
        return switch (cipher) {
            case CipherNeedingHmac known -> bits(known);
            // The key length of a third-party cipher is unknown.
            case CustomCipher ignored -> 0;
        };
    }

    private static int bits(GcmCipher cipher) {
        return switch (cipher) {
            case AES_GCM_128 -> AES_128;
            case AES_GCM_192 -> AES_192;
            case AES_GCM_256 -> AES_256;
        };
    }

    private static int bits(CipherNeedingHmac cipher) {
        return switch (cipher) {
            case DES_CBC -> DES;
            case TRIPLE_DES_CBC -> TRIPLE_DES;
            case AES_CBC_128 -> AES_128;
            case AES_CBC_192 -> AES_192;
            case AES_CBC_256 -> AES_256;
        };
    }
}
