package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.dsl.stage.FinishStage;
import io.culvert.policy.TunnelPolicy;
import io.culvert.net.InterfaceLuid;

/** A local endpoint is on one interface. */
final class ComparedInterfaceOfEndpoint {
    static TunnelPolicy policy(FinishStage ready, InterfaceLuid wan) {
        return ready.localInterface(wan.not()).build(); // wrong: InterfaceLuid
        // fix: return ready.localInterface(wan).build();
    }
}
