package io.culvert.crypto;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import java.util.UUID;

/**
 * Encryption by an algorithm of a cryptographic module that is not Windows' own, told by the numbers that the module goes
 * by. Becomes an {@code IPSEC_CIPHER_TRANSFORM0} that names a module.
 *
 * <p>Microsoft's page calls that field unused and asks for NULL; which modules there are is stated nowhere.
 *
 * @param cipherType kind of algorithm, 1 to 5; becomes {@code cipherTransformId.cipherType}, an
 *     {@code IPSEC_CIPHER_TYPE}
 * @param cipherConfig how it is used, 0 to 255; becomes {@code cipherTransformId.cipherConfig}, a {@code UINT8}
 * @param cryptoModule the module, not the zero GUID; becomes {@code IPSEC_CIPHER_TRANSFORM0.cryptoModuleId}
 */
public record CustomCipher(int cipherType, int cipherConfig, UUID cryptoModule) implements EspCipher {

    private static final int FIRST_TYPE = 1;
    private static final int LAST_TYPE = 5;

    /**
     * Refuses a number that the native field does not take, and the zero GUID.
     *
     * @throws InvalidPolicyException if one of the parts is not allowed; all are told
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
