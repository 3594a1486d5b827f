package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.dsl.stage.ProtectionStage;
import io.culvert.policy.TunnelPolicy;

/** Options come at the end. */
final class SecurityDescriptorTooEarly {
    static TunnelPolicy policy(ProtectionStage ready) {
        return ready.securityDescriptor(sddl("D:(A;;GA;;;BA)")).protectedBy(esp(AES_GCM_256)).build(); // wrong: ProtectionStage
        // fix: return ready.protectedBy(esp(AES_GCM_256)).securityDescriptor(sddl("D:(A;;GA;;;BA)")).build();
    }
}
