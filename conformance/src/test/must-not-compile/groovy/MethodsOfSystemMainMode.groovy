package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.auth.AuthIpMethod
import io.culvert.policy.AuthIpKeying
import io.culvert.policy.AuthIpWithSystemMainMode
import java.util.List

/** The library does not know the methods of the system's main mode. */
class MethodsOfSystemMainMode {
    static List<AuthIpMethod> methods(AuthIpWithSystemMainMode keying, AuthIpKeying other) {
        return keying.methods() // wrong: AuthIpWithSystemMainMode
        // fix: return other.methods()
    }
}
