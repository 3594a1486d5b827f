package io.culvert.wfp.image.build;

import io.culvert.policy.ApiGeneration;
import io.culvert.wfp.layout.StructLayout;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT0;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT1;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT2;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT3;

/** The version of {@code FWPM_PROVIDER_CONTEXT} of each generation of the call, which determines all other versions. */
final class ContextLayouts {

    private ContextLayouts() {}

    static StructLayout of(ApiGeneration generation) {
        return switch (generation) {
            case ADD0 -> FWPM_PROVIDER_CONTEXT0.LAYOUT;
            case ADD1 -> FWPM_PROVIDER_CONTEXT1.LAYOUT;
            case ADD2 -> FWPM_PROVIDER_CONTEXT2.LAYOUT;
            case ADD3 -> FWPM_PROVIDER_CONTEXT3.LAYOUT;
        };
    }
}
