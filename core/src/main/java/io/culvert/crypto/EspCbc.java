package io.culvert.crypto;

import java.util.Objects;

/**
 * ESP with a cipher and, beside it, integrity.
 *
 * @param cipher the cipher and its key length
 * @param hmac the integrity algorithm
 */
public record EspCbc(CipherNeedingHmac cipher, Hmac hmac) implements EspTransform {

    /** Refuses null. */
    public EspCbc {
        Objects.requireNonNull(cipher, "cipher");
        Objects.requireNonNull(hmac, "hmac");
    }

    @Override
    public String toString() {
        return "ESP " + cipher + " with " + hmac;
    }
}
