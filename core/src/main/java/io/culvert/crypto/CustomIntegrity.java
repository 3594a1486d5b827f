package io.culvert.crypto;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import java.util.UUID;

/**
 * Integrity by an algorithm of a cryptographic module that is not Windows' own, told by the numbers that the module goes
 * by. Becomes an {@code IPSEC_AUTH_TRANSFORM0} that names a module.
 *
 * <p>Microsoft's page calls that field unused and asks for NULL; which modules there are is stated nowhere.
 *
 * @param authType kind of algorithm, 0 to 5; becomes {@code authTransformId.authType}, an {@code IPSEC_AUTH_TYPE}
 * @param authConfig how it is used, 0 to 255; becomes {@code authTransformId.authConfig}, a {@code UINT8}
 * @param cryptoModule the module, not the zero GUID; becomes {@code IPSEC_AUTH_TRANSFORM0.cryptoModuleId}
 */
public record CustomIntegrity(int authType, int authConfig, UUID cryptoModule) implements IntegrityAlone, EspIntegrity {

    private static final int LAST_TYPE = 5;

    /**
     * Refuses a number that the native field does not take, and the zero GUID.
     *
     * @throws InvalidPolicyException if one of the parts is not allowed; all are told
     */
    public CustomIntegrity {
        new CustomNumbers(Place.of("custom integrity"), cryptoModule)
                .inRange("authentication type", authType, 0, LAST_TYPE)
                .config("authentication config", authConfig)
                .check();
    }

    @Override
    public String toString() {
        return "custom integrity " + authType + "/" + authConfig + " of " + cryptoModule;
    }
}
