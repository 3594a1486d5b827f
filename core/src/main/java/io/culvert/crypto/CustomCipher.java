package io.culvert.crypto;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import java.util.UUID;

/**
 * Encryption by an algorithm of a third-party cryptographic module, identified by the module's numbers. Becomes an
 * {@code IPSEC_CIPHER_TRANSFORM0} that names a module.
 *
 * <p>Microsoft's documentation calls that field unused and requires NULL; it lists no modules.
 *
 * @param cipherType type of algorithm, 1 to 5; becomes {@code cipherTransformId.cipherType}, an
 *     {@code IPSEC_CIPHER_TYPE}
 * @param cipherConfig its configuration, 0 to 255; becomes {@code cipherTransformId.cipherConfig}, a {@code UINT8}
 * @param cryptoModule the module, not the zero GUID; becomes {@code IPSEC_CIPHER_TRANSFORM0.cryptoModuleId}
 */
public record CustomCipher(int cipherType, int cipherConfig, UUID cryptoModule) implements EspCipher {

    private static final int FIRST_TYPE = 1;
    private static final int LAST_TYPE = 5;

    /**
     * Refuses a number that the native field does not accept, and the zero GUID.
     *
     * @throws InvalidPolicyException with every part that is not allowed
     */
    public CustomCipher {
        new CustomNumbers(Place.of("custom cipher"), cryptoModule)
                .inRange("cipher type", cipherType, FIRST_TYPE, LAST_TYPE)
                .config("cipher config", cipherConfig)
                .check();
    }

    @Override
    public String toString() {
        return "custom cipher " + cipherType + "/" + cipherConfig + " of " + cryptoModule;
    }
}
