package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.dsl.stage.FinishStage;
import io.culvert.policy.Ikev2TunnelOption;
import io.culvert.policy.TunnelOption;
import io.culvert.policy.TunnelPolicy;

/** An option of one keying module belongs to the keying. */
final class KeyingOptionAsTunnelOption {
    static TunnelPolicy policy(FinishStage ready) {
        return ready.tunnelOptions(Ikev2TunnelOption.SERVER_ADDRESS_ASSIGNMENT).build(); // wrong: TunnelOption
        // fix: return ready.tunnelOptions(TunnelOption.CLEAR_DF).build();
    }
}
