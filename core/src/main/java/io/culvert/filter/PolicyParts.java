package io.culvert.filter;

import io.culvert.model.AuthIpKeying;
import io.culvert.model.Ikev1Keying;
import io.culvert.model.Ikev2Keying;
import io.culvert.model.Keying;

/** What of a policy decides which filters there are. */
final class PolicyParts {

    private PolicyParts() {}

    /** Whether the call brings a main-mode context. */
    static boolean hasOwnMainMode(Keying keying) {
        return keying instanceof Ikev1Keying || keying instanceof AuthIpKeying || keying instanceof Ikev2Keying;
    }
}
