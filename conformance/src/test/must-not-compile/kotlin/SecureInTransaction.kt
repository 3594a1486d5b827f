package io.culvert.samples.wrong

import io.culvert.access.SecurityDescriptor
import io.culvert.wfp.FilterSession
import io.culvert.wfp.session.SecuredObject

/** Who may do what is not changed inside a transaction. */
fun secureInTransaction(session: FilterSession, sd: SecurityDescriptor) {
    session.transaction { tunnels -> tunnels.secure(SecuredObject.engine(), sd) } // wrong: secure
    // fix: session.secure(SecuredObject.engine(), sd)
}
