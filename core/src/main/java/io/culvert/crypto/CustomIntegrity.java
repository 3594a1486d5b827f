package io.culvert.crypto;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import java.util.UUID;

/**
 * Integrity by an algorithm of a third-party cryptographic module, identified by the module's numbers. Becomes an
 * {@code IPSEC_AUTH_TRANSFORM0} that names a module.
 *
 * <p>Microsoft's documentation calls that field unused and requires NULL; it lists no modules.
 *
 * @param authType type of algorithm, 0 to 5; becomes {@code authTransformId.authType}, an {@code IPSEC_AUTH_TYPE}
 * @param authConfig its configuration, 0 to 255; becomes {@code authTransformId.authConfig}, a {@code UINT8}
 * @param cryptoModule the module, not the zero GUID; becomes {@code IPSEC_AUTH_TRANSFORM0.cryptoModuleId}
 */
public record CustomIntegrity(int authType, int authConfig, UUID cryptoModule) implements IntegrityAlone, EspIntegrity {

    private static final int LAST_TYPE = 5;

    /**
     * Refuses a number that the native field does not accept, and the zero GUID.
     *
     * @throws InvalidPolicyException with every part that is not allowed
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
