package io.culvert.model;

import io.culvert.crypto.CipherNeedingHmac;
import io.culvert.crypto.EspGcm;
import io.culvert.crypto.EspTransform;
import io.culvert.crypto.GcmCipher;
import io.culvert.crypto.IkeCipher;
import io.culvert.crypto.QuickModeProposal;
import java.util.stream.IntStream;

/** How long the cipher keys are that a policy may negotiate. */
final class KeyLengths {

    private static final int DES = 56;
    private static final int TRIPLE_DES = 168;
    private static final int AES_128 = 128;
    private static final int AES_192 = 192;
    private static final int AES_256 = 256;

    private KeyLengths() {}

    /** Length in bytes of the longest cipher key in any proposal of either mode. */
    static int longestBytes(TunnelPolicy policy) {
        IntStream mainMode = KeyingParts.proposals(policy.keying()).stream().mapToInt(each -> bits(each.cipher()));
        IntStream quickMode = policy.quickModeProposals().stream().mapToInt(KeyLengths::bits);
        return IntStream.concat(mainMode, quickMode).max().orElse(0) / Byte.SIZE;
    }

    private static int bits(IkeCipher cipher) {
        return switch (cipher) {
            case DES -> DES;
            case TRIPLE_DES -> TRIPLE_DES;
            case AES_128, IKE_AES_GCM_128 -> AES_128;
            case AES_192 -> AES_192;
            case AES_256, IKE_AES_GCM_256 -> AES_256;
        };
    }

    private static int bits(QuickModeProposal proposal) {
        return QuickModeParts.esp(proposal).map(KeyLengths::bits).orElse(0);
    }

    private static int bits(EspTransform esp) {
        if (esp instanceof EspGcm gcm) {
            return bits(gcm.cipher());
        }
        // How long the keys of somebody else's cipher are is not known.
        return QuickModeParts.cipher(esp).orElse(null) instanceof CipherNeedingHmac cipher ? bits(cipher) : 0;
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
