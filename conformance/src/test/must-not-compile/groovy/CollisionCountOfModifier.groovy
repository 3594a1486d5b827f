package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.auth.CgaModifier
import io.culvert.auth.Ikev1Method

/** The collision count belongs to the method, not to the modifier. */
class CollisionCountOfModifier {
    static Ikev1Method method(CgaModifier modifier) {
        return cga('keys', 1, modifier.collisionCount(2)) // wrong: CgaModifier
        // fix: return cga('keys', 1, modifier).collisionCount(2)
    }
}
