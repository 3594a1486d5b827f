package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** The system sets the methods of its own main mode. */
class SecondMethodOfSystemMainMode {
    static Keying keying() {
        return ikev2WithSystemMainMode().orBy(eap()) // wrong: Ikev2WithSystemMainMode
        // fix: return ikev2(eap(), ike(AES_256, SHA_384, ECP_384))
    }
}
