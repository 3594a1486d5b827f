package io.culvert.crypto;

import java.util.Objects;

/**
 * ESP with encryption and integrity in one. Becomes an {@code IPSEC_SA_TRANSFORM0} of type
 * {@code IPSEC_TRANSFORM_ESP_AUTH_AND_CIPHER}.
 *
 * @param cipher the cipher and its key length
 */
public record EspGcm(GcmCipher cipher) implements EspTransform {

    /** Refuses null. */
    public EspGcm {
        Objects.requireNonNull(cipher, "cipher");
    }

    @Override
    public String toString() {
        return "ESP " + cipher;
    }
}
