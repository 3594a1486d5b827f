package io.culvert.wfp.embedded;

import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.session.EngineClock;
import io.culvert.wfp.session.SessionOptions;

/** Engines as the tests of this package want them. */
final class Engines {

    private Engines() {}

    static RestartableEngine empty(TargetAbi abi) {
        return new RestartableEngine(abi, EngineClock.system(), service -> true);
    }

    /** The only session of an empty engine. */
    static EmbeddedSession session(TargetAbi abi) {
        return empty(abi).open(SessionOptions.staticSession());
    }
}
