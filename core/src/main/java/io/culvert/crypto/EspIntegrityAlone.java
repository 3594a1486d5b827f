package io.culvert.crypto;

import java.util.Objects;

/**
 * ESP with integrity and without encryption. Becomes an {@code IPSEC_SA_TRANSFORM0} of type
 * {@code IPSEC_TRANSFORM_ESP_AUTH}.
 *
 * @param integrity the algorithm; becomes {@code espAuthTransform}
 */
public record EspIntegrityAlone(IntegrityAlone integrity) implements EspTransform {

    /** Refuses null. */
    public EspIntegrityAlone {
        Objects.requireNonNull(integrity, "integrity");
    }

    @Override
    public String toString() {
        return "ESP without encryption, with " + integrity;
    }
}
