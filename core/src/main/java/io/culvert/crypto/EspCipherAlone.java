package io.culvert.crypto;

import java.util.Objects;

/**
 * ESP that encrypts without integrity. Without AH around it, an attacker on the path can change the plain text, and
 * often learn it. Becomes an {@code IPSEC_SA_TRANSFORM0} of type {@code IPSEC_TRANSFORM_ESP_CIPHER}.
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
