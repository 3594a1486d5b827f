package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Ikev2Option;
import io.culvert.policy.Keying;

/** The system sets the options of its own main mode. */
final class OptionsOfSystemMainMode {
    static Keying keying() {
        return ikev2WithSystemMainMode().options(Ikev2Option.SITE_TO_SITE); // wrong: Ikev2WithSystemMainMode
        // fix: return ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384)).options(Ikev2Option.SITE_TO_SITE);
    }
}
