package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.auth.CgaModifier
import io.culvert.auth.Ikev1Method

/** The collision count belongs to the method, not to the modifier. */
fun collisionCountOfModifier(modifier: CgaModifier): Ikev1Method =
    cga("keys", 1, modifier.collisionCount(2)) // wrong: CgaModifier
    // fix: cga("keys", 1, modifier).collisionCount(2)
