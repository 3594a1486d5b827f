package io.culvert.crypto;

import java.util.Objects;

/**
 * ESP that encrypts and protects no integrity: without AH around it, whoever can change packets under way can change
 * what is read, and often learn it. Becomes an {@code IPSEC_SA_TRANSFORM0} of type {@code IPSEC_TRANSFORM_ESP_CIPHER}.
 *
 * @param cipher the cipher; becomes {@code espCipherTransform}
 */
public record EspCipherAlone(EspCipher cipher) implements EspTransform {

    /** Refuses null. */
    public EspCipherAlone {
        Objects.requireNonNull(cipher, "cipher");
    }

    @Override
    public String toString() {
        return "ESP " + cipher + " without integrity";
    }
}
