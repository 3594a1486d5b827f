package io.culvert.model;

import io.culvert.auth.PresharedKey;
import io.culvert.crypto.IkeProposal;
import java.util.List;

/** What the keying modules have in common without a common type: each takes methods of its own. */
final class KeyingParts {

    private KeyingParts() {}

    static List<?> methods(Keying keying) {
        return keying instanceof Ikev1Keying ikev1 ? ikev1.methods() : ((Ikev2Keying) keying).methods();
    }

    static void destroySecrets(Keying keying) {
        for (Object method : methods(keying)) {
            if (method instanceof PresharedKey presharedKey) {
                presharedKey.key().destroy();
            }
        }
    }

    static List<IkeProposal> proposals(Keying keying) {
        return keying instanceof Ikev1Keying ikev1 ? ikev1.proposals() : ((Ikev2Keying) keying).proposals();
    }
}
