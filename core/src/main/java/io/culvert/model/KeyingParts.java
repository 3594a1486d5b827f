package io.culvert.model;

import io.culvert.auth.OneWayPresharedKey;
import io.culvert.auth.PresharedKey;
import io.culvert.auth.Secret;
import io.culvert.crypto.IkeProposal;
import java.util.List;
import java.util.Optional;

/** What the keying modules have in common without a common type: each takes methods of its own. */
final class KeyingParts {

    private KeyingParts() {}

    static List<?> methods(Keying keying) {
        return keying instanceof Ikev1Keying ikev1 ? ikev1.methods() : ((Ikev2Keying) keying).methods();
    }

    static void destroySecrets(Keying keying) {
        for (Object method : methods(keying)) {
            secret(method).ifPresent(Secret::destroy);
        }
    }

    /** The key of a method that has one. */
    static Optional<Secret> secret(Object method) {
        if (method instanceof PresharedKey key) {
            return Optional.of(key.key());
        }
        return method instanceof OneWayPresharedKey key ? Optional.of(key.key()) : Optional.empty();
    }

    static List<IkeProposal> proposals(Keying keying) {
        return keying instanceof Ikev1Keying ikev1 ? ikev1.proposals() : ((Ikev2Keying) keying).proposals();
    }
}
