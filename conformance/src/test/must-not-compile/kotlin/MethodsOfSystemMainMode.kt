package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.auth.AuthIpMethod
import io.culvert.policy.AuthIpKeying
import io.culvert.policy.AuthIpWithSystemMainMode

/** The library does not know the methods of the system's main mode. */
fun methodsOfSystemMainMode(keying: AuthIpWithSystemMainMode, other: AuthIpKeying): List<AuthIpMethod> =
    keying.methods() // wrong: AuthIpWithSystemMainMode
    // fix: other.methods()
