package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.dsl.stage.FinishStage;
import io.culvert.policy.TunnelPolicy;

/** A text could be a name; an interface is specified by its LUID. */
final class TextAsInterface {
    static TunnelPolicy policy(FinishStage ready) {
        return ready.localInterface("Ethernet").build(); // wrong: InterfaceLuid
        // fix: return ready.localInterface(interfaceLuid("0x0006008001000000")).build();
    }
}
