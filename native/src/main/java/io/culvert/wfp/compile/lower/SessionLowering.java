package io.culvert.wfp.compile.lower;

import io.culvert.policy.ObjectLifetime;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.ImageBuilder;
import io.culvert.wfp.layout.sdk.FWPM_SESSION0;
import io.culvert.wfp.layout.sdk.FWPM_SESSION_FLAG;
import io.culvert.wfp.session.SessionOptions;
import java.time.Duration;

/** How an engine is opened. */
public final class SessionLowering {

    private SessionLowering() {}

    /**
     * Lays out the session that {@code FwpmEngineOpen0} takes.
     *
     * @param options how it is opened
     * @param abi for which ABI
     * @return an image of {@code FWPM_SESSION0}, at its beginning
     */
    public static NativeImage session(SessionOptions options, TargetAbi abi) {
        try (ImageBuilder image = new ImageBuilder(abi)) {
            int session = image.allocate(FWPM_SESSION0.LAYOUT);
            if (options.key().isPresent()) {
                image.putGuid(session, FWPM_SESSION0.sessionKey, options.key().get());
            }
            if (options.name().isPresent()) {
                ObjectHeaderLowering.displayData(
                        image,
                        session,
                        FWPM_SESSION0.displayData,
                        options.name().get(),
                        options.description());
            }
            if (options.lifetime() == ObjectLifetime.DYNAMIC) {
                image.put(session, FWPM_SESSION0.flags, FWPM_SESSION_FLAG.FWPM_SESSION_FLAG_DYNAMIC);
            }
            image.put(
                    session,
                    FWPM_SESSION0.txnWaitTimeoutInMSec,
                    options.transactionTimeout().map(Duration::toMillis).orElse(0L));
            return image.build(CallArguments.NONE);
        }
    }
}
