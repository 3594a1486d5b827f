package io.culvert.crypto;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.CryptoRules;
import java.util.Objects;

/**
 * ESP with a cipher and, beside it, integrity, of which at least one comes from a cryptographic module that is not
 * Windows' own. Becomes an {@code IPSEC_SA_TRANSFORM0} of type {@code IPSEC_TRANSFORM_ESP_AUTH_AND_CIPHER}.
 *
 * @param cipher the cipher; becomes {@code espAuthAndCipherTransform.cipherTransform}
 * @param integrity the integrity; becomes {@code espAuthAndCipherTransform.authTransform}
 */
public record EspCustom(EspCipher cipher, EspIntegrity integrity) implements EspTransform {

    /**
     * Refuses null, and a pair of which neither is custom.
     *
     * @throws InvalidPolicyException if it is an {@link EspCbc}
     */
    public EspCustom {
        Objects.requireNonNull(cipher, "cipher");
        Objects.requireNonNull(integrity, "integrity");
        // Otherwise one native transform would be two values, and reading one back would have to guess.
        if (cipher instanceof CipherNeedingHmac && integrity instanceof Hmac) {
            throw new InvalidPolicyException(CryptoRules.CUSTOM_PART.violatedBy(
                    Place.of("custom ESP"),
                    cipher + " with " + integrity,
                    "a CustomCipher, a CustomIntegrity, or both"));
        }
    }

    @Override
    public String toString() {
        return "ESP " + cipher + " with " + integrity;
    }
}
