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

/** Lowers the options of a session. */
public final class SessionLowering {

    private SessionLowering() {}

    /**
     * Lowers the argument of {@code FwpmEngineOpen0}.
     *
     * @param options the options of the session
     * @param abi the binary interface of the process that makes the call
     * @return an image that begins with {@code FWPM_SESSION0}
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
