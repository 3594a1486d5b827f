package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.dsl.stage.FinishStage;
import io.culvert.policy.TunnelPolicy;

/** A text could be anything; a security descriptor has a type of its own. */
final class TextAsSecurityDescriptor {
    static TunnelPolicy policy(FinishStage ready) {
        return ready.securityDescriptor("D:(A;;GA;;;BA)").build(); // wrong: SecurityDescriptor
        // fix: return ready.securityDescriptor(sddl("D:(A;;GA;;;BA)")).build();
    }
}
