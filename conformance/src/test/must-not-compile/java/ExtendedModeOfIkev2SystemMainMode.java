package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;

/** Only AuthIP has an extended mode, also with the system's main mode. */
final class ExtendedModeOfIkev2SystemMainMode {
    static Keying keying() {
        return ikev2WithSystemMainMode().extendedMode(extendedMode(ntlmV2())); // wrong: Ikev2WithSystemMainMode
        // fix: return authIpWithSystemMainMode().extendedMode(extendedMode(ntlmV2()));
    }
}
