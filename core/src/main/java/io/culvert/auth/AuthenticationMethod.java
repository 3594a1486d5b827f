package io.culvert.auth;

import java.util.Optional;

/**
 * A method by which an end of a tunnel proves its identity, in main mode or in AuthIP's extended mode. The three kinds name
 * the keying modules that accept the method; a method can be of more than one kind.
 *
 * <p>Becomes an {@code IKEEXT_AUTHENTICATION_METHOD0}, or a later version of that structure.
 */
public sealed interface AuthenticationMethod permits Ikev1Method, AuthIpMethod, Ikev2Method {

    /**
     * The bytes of the pre-shared key of the method.
     *
     * @return empty for a method without a key, and for a key that an engine did not return
     */
    default Optional<Secret> secret() {
        return keyMaterial().flatMap(key -> switch (key) {
            case Secret secret -> Optional.of(secret);
            case NotGivenBack ignored -> Optional.empty();
        });
    }

    /**
     * The pre-shared key of the method.
     *
     * @return empty for a method without a key
     */
    default Optional<KeyMaterial> keyMaterial() {
        return switch (this) {
            case PresharedKey shared -> Optional.of(shared.key());
            case OneWayPresharedKey oneWay -> Optional.of(oneWay.key());
            case CertificateAuthentication ignored -> Optional.empty();
            case Ikev2Certificate ignored -> Optional.empty();
            case SslAuthentication ignored -> Optional.empty();
            case Kerberos ignored -> Optional.empty();
            case NtlmV2 ignored -> Optional.empty();
            case Eap ignored -> Optional.empty();
            case Ipv6Cga ignored -> Optional.empty();
            case Anonymous ignored -> Optional.empty();
        };
    }
}
