package io.culvert.samples.wrong

import io.culvert.access.SecurityDescriptor
import io.culvert.wfp.FilterEngine
import io.culvert.wfp.session.SecuredObject

/** Who may do what is not changed inside a transaction. */
class SecureInTransaction {
    static void run(FilterEngine engine, SecurityDescriptor sd) {
        engine.transaction { tunnels -> tunnels.secure(SecuredObject.engine(), sd) } // wrong: TunnelWriter
        // fix: engine.secure(SecuredObject.engine(), sd)
    }
}
