package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.auth.CgaModifier
import io.culvert.policy.Keying

/** A modifier is sixteen bytes, not a text. */
class TextAsCgaModifier {
    static Keying keying(CgaModifier modifier) {
        return ikev1(cga('keys', 1, '2a'), ike(AES_256, SHA_384, ECP_384)) // wrong: cga
        // fix: return ikev1(cga('keys', 1, modifier), ike(AES_256, SHA_384, ECP_384))
    }
}
