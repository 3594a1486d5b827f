package io.culvert.wfp.lower;

import io.culvert.model.ApiGeneration;
import io.culvert.model.Ikev1Keying;
import io.culvert.model.TunnelPolicy;

/** Refuses what a generation of the call has no field for, before anything is laid out: nothing is left out silently. */
final class GenerationCheck {

    private GenerationCheck() {}

    static void check(TunnelPolicy policy, ApiGeneration generation) {
        if (generation == ApiGeneration.ADD0) {
            throw new IllegalArgumentException(ApiGeneration.ADD0.function() + " cannot say that only "
                    + (policy.keying() instanceof Ikev1Keying ? "IKEv1" : "IKEv2") + " negotiates the tunnel: "
                    + ApiGeneration.ADD1.function() + " can, which came with " + ApiGeneration.ADD1.firstWindows());
        }
    }
}
