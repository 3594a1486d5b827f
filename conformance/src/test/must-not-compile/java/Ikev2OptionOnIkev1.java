package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Ikev2Option;
import io.culvert.policy.Keying;

/** Ikev2 has options of its own. */
final class Ikev2OptionOnIkev1 {
    static Keying keying() {
        return ikev1(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384)).options(Ikev2Option.SITE_TO_SITE); // wrong: Ikev1Option
        // fix: return ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384)).options(Ikev2Option.SITE_TO_SITE);
    }
}
