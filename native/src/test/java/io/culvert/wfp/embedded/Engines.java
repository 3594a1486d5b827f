package io.culvert.wfp.embedded;

import io.culvert.wfp.EngineClock;
import io.culvert.wfp.SessionOptions;
import io.culvert.wfp.layout.TargetAbi;

/** Engines as the tests of this package want them. */
final class Engines {

    private Engines() {}

    static EngineHost empty(TargetAbi abi) {
        return new EngineHost(abi, EngineClock.system(), service -> true);
    }

    /** The only session of an empty engine. */
    static EmbeddedSession session(TargetAbi abi) {
        return empty(abi).open(SessionOptions.staticSession());
    }
}
