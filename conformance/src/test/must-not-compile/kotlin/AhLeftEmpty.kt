package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** AH has an integrity algorithm. */
fun ahLeftEmpty(): Protection =
    ah() // wrong: integrity
    // fix: ah(HMAC_SHA_256)
