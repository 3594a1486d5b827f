package io.culvert.samples.wrong

import io.culvert.access.SecurityDescriptor
import io.culvert.wfp.FilterSession
import io.culvert.wfp.session.SecuredObject

/** Who may do what is not changed inside a transaction. */
class SecureInTransaction {
    static void run(FilterSession session, SecurityDescriptor sd) {
        session.transaction { tunnels -> tunnels.secure(SecuredObject.engine(), sd) } // wrong: TunnelWriter
        // fix: session.secure(SecuredObject.engine(), sd)
    }
}
