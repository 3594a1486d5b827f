package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** Perfect forward secrecy wants a group. */
fun pfsWithACipher(): Protection =
    esp(AES_GCM_256).pfs(AES_GCM_256) // wrong: PfsGroup
    // fix: esp(AES_GCM_256).pfs(SAME_AS_MAIN_MODE)
