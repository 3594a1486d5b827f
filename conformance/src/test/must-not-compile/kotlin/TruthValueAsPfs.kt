package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** Perfect forward secrecy wants a group. */
fun truthValueAsPfs(): Protection =
    esp(AES_GCM_256).pfs(true) // wrong: PfsGroup
    // fix: esp(AES_GCM_256).pfs(SAME_AS_MAIN_MODE)
