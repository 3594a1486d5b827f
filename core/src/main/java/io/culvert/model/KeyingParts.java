package io.culvert.model;

import io.culvert.auth.AuthenticationMethod;
import io.culvert.auth.OneWayPresharedKey;
import io.culvert.auth.PresharedKey;
import io.culvert.auth.Secret;
import io.culvert.crypto.AuthIpProposal;
import java.util.List;
import java.util.Optional;

/** What the keying modules have in common without a common type: each takes methods of its own. */
final class KeyingParts {

    private KeyingParts() {}

    /** None where main mode is the system's. */
    static List<? extends AuthenticationMethod> methods(Keying keying) {
        if (keying instanceof Ikev1Keying ikev1) {
            return ikev1.methods();
        }
        if (keying instanceof AuthIpKeying authIp) {
            return authIp.methods();
        }
        return keying instanceof Ikev2Keying ikev2 ? ikev2.methods() : List.of();
    }

    static void destroySecrets(Keying keying) {
        for (AuthenticationMethod method : methods(keying)) {
            secret(method).ifPresent(Secret::destroy);
        }
    }

    /** The key of a method that has one. */
    static Optional<Secret> secret(AuthenticationMethod method) {
        if (method instanceof PresharedKey key) {
            return Optional.of(key.key());
        }
        return method instanceof OneWayPresharedKey key ? Optional.of(key.key()) : Optional.empty();
    }

    /** None where main mode is the system's. */
    static List<? extends AuthIpProposal> proposals(Keying keying) {
        if (keying instanceof Ikev1Keying ikev1) {
            return ikev1.proposals();
        }
        if (keying instanceof AuthIpKeying authIp) {
            return authIp.proposals();
        }
        return keying instanceof Ikev2Keying ikev2 ? ikev2.proposals() : List.of();
    }
}
