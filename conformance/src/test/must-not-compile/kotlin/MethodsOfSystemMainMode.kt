package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.auth.AuthIpMethod
import io.culvert.policy.AuthIpKeying
import io.culvert.policy.AuthIpWithSystemMainMode

/** Nobody knows the methods of a main mode that the system has. */
fun methodsOfSystemMainMode(keying: AuthIpWithSystemMainMode, other: AuthIpKeying): List<AuthIpMethod> =
    keying.methods() // wrong: AuthIpWithSystemMainMode
    // fix: other.methods()
