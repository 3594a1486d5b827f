package io.culvert.samples.wrong

import io.culvert.access.SecurityDescriptor
import io.culvert.wfp.FilterEngine
import io.culvert.wfp.session.SecuredObject

/** Who may do what is not changed inside a transaction. */
fun secureInTransaction(engine: FilterEngine, sd: SecurityDescriptor) {
    engine.transaction { tunnels -> tunnels.secure(SecuredObject.engine(), sd) } // wrong: secure
    // fix: engine.secure(SecuredObject.engine(), sd)
}
