package io.culvert.crypto;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.CryptoRules;
import java.util.Objects;

/**
 * ESP with a cipher and a separate integrity algorithm, at least one of them from a third-party cryptographic module.
 * Becomes an {@code IPSEC_SA_TRANSFORM0} of type {@code IPSEC_TRANSFORM_ESP_AUTH_AND_CIPHER}.
 *
 * @param cipher the cipher; becomes {@code espAuthAndCipherTransform.cipherTransform}
 * @param integrity the integrity; becomes {@code espAuthAndCipherTransform.authTransform}
 */
public record EspCustom(EspCipher cipher, EspIntegrity integrity) implements EspTransform {

    /**
     * Refuses null, and a pair without a custom algorithm.
     *
     * @throws InvalidPolicyException if neither is custom: that is an {@link EspCbc}
     */
    public EspCustom {
        Objects.requireNonNull(cipher, "cipher");
        Objects.requireNonNull(integrity, "integrity");
        // Otherwise two values would become the same native transform, and reading it back would be ambiguous.
        if (!isCustom(cipher) && !isCustom(integrity)) {
            throw new InvalidPolicyException(CryptoRules.CUSTOM_PART.violatedBy(
                    Place.of("custom ESP"),
                    cipher + " with " + integrity,
                    "a CustomCipher, a CustomIntegrity, or both"));
        }
    }

    private static boolean isCustom(EspCipher cipher) {
        return switch (cipher) {
            case CipherNeedingHmac ignored -> false;
            case CustomCipher ignored -> true;
        };
    }

    private static boolean isCustom(EspIntegrity integrity) {
        return switch (integrity) {
            case Hmac ignored -> false;
            case CustomIntegrity ignored -> true;
        };
    }

    @Override
    public String toString() {
        return "ESP " + cipher + " with " + integrity;
    }
}
