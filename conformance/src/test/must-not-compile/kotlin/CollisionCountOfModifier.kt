package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.auth.CgaModifier
import io.culvert.auth.Ikev1Method

/** What belongs to an address is said of the method. */
fun collisionCountOfModifier(modifier: CgaModifier): Ikev1Method =
    cga("keys", 1, modifier.collisionCount(2)) // wrong: CgaModifier
    // fix: cga("keys", 1, modifier).collisionCount(2)
