package io.culvert.crypto;

import java.util.Objects;

/**
 * ESP with a cipher and a separate integrity algorithm. Becomes an {@code IPSEC_SA_TRANSFORM0} of type
 * {@code IPSEC_TRANSFORM_ESP_AUTH_AND_CIPHER}.
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
