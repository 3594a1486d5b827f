package io.culvert.wfp.compile.fields;

import static io.culvert.wfp.layout.sdk.IPSEC_TRANSFORM_TYPE.*;

import java.util.Optional;

/** The kinds of transforms, by {@code IPSEC_TRANSFORM_TYPE}. */
public enum TransformKind {
    /** The integrity of AH. */
    AH,
    /** {@code EspIntegrityAlone}. */
    ESP_INTEGRITY,
    /** {@code EspCipherAlone}. */
    ESP_CIPHER,
    /** {@code EspGcm}, {@code EspCbc} and {@code EspCustom}. */
    ESP_INTEGRITY_AND_CIPHER,
    /** {@code EspAuthFirewall}. */
    ESP_FIREWALL;

    /**
     * Finds the kind of a number.
     *
     * @param type an {@code IPSEC_TRANSFORM_TYPE}
     * @return the kind; empty for a number that the SDK does not name
     */
    public static Optional<TransformKind> of(int type) {
        return switch (type) {
            case IPSEC_TRANSFORM_AH -> Optional.of(AH);
            case IPSEC_TRANSFORM_ESP_AUTH -> Optional.of(ESP_INTEGRITY);
            case IPSEC_TRANSFORM_ESP_CIPHER -> Optional.of(ESP_CIPHER);
            case IPSEC_TRANSFORM_ESP_AUTH_AND_CIPHER -> Optional.of(ESP_INTEGRITY_AND_CIPHER);
            case IPSEC_TRANSFORM_ESP_AUTH_FW -> Optional.of(ESP_FIREWALL);
            default -> Optional.empty();
        };
    }
}
