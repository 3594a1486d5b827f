package io.culvert.wfp.lower;

import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.ImageBuilder;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.TargetAbi;
import io.culvert.wfp.layout.sdk.FWPM_SESSION0;
import io.culvert.wfp.layout.sdk.FWPM_SESSION_FLAG;

/** How an engine is opened. */
public final class SessionLowering {

    private SessionLowering() {}

    /**
     * Lays out the session that {@code FwpmEngineOpen0} takes.
     *
     * @param abi for which ABI
     * @return an image of {@code FWPM_SESSION0} with {@code FWPM_SESSION_FLAG_DYNAMIC}, at its beginning
     */
    public static NativeImage dynamic(TargetAbi abi) {
        try (ImageBuilder image = new ImageBuilder(abi)) {
            int session = image.allocate(FWPM_SESSION0.LAYOUT);
            image.put(session, FWPM_SESSION0.flags, FWPM_SESSION_FLAG.FWPM_SESSION_FLAG_DYNAMIC);
            return image.build(CallArguments.NONE);
        }
    }
}
