package io.culvert.crypto;

import java.util.Objects;

/**
 * ESP with encryption and integrity in one.
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
