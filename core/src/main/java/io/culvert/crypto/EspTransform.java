package io.culvert.crypto;

import java.util.Optional;

/**
 * A transform of ESP: encryption, integrity, or both. Becomes an {@code IPSEC_SA_TRANSFORM0}; the permitted types name
 * their {@code IPSEC_TRANSFORM_TYPE}.
 */
public sealed interface EspTransform
        permits EspGcm, EspCbc, EspIntegrityAlone, EspCipherAlone, EspAuthFirewall, EspCustom {

    /**
     * The cipher that needs an integrity algorithm beside it.
     *
     * @return empty for AES-GCM, which has integrity of its own, and for a transform without encryption
     */
    default Optional<EspCipher> separateCipher() {
        return switch (this) {
            case EspCbc cbc -> Optional.of(cbc.cipher());
            case EspCipherAlone alone -> Optional.of(alone.cipher());
            case EspCustom custom -> Optional.of(custom.cipher());
            case EspGcm ignored -> Optional.empty();
            case EspIntegrityAlone ignored -> Optional.empty();
            case EspAuthFirewall ignored -> Optional.empty();
        };
    }

    /**
     * The integrity algorithm that stands apart from the cipher.
     *
     * @return empty for AES-GCM, which has integrity of its own, and for encryption without integrity
     */
    default Optional<PacketIntegrity> separateIntegrity() {
        return switch (this) {
            case EspCbc cbc -> Optional.of(cbc.hmac());
            case EspIntegrityAlone alone -> Optional.of(alone.integrity());
            case EspAuthFirewall firewall -> Optional.of(firewall.integrity());
            case EspCustom custom -> Optional.of(custom.integrity());
            case EspGcm ignored -> Optional.empty();
            case EspCipherAlone ignored -> Optional.empty();
        };
    }
}
