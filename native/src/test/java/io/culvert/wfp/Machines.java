package io.culvert.wfp;

import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.session.SessionOptions;
import java.nio.file.Path;

/** The engines that keep the contracts. */
final class Machines {

    private Machines() {}

    static Machine inMemory(TargetAbi abi) {
        return embedded(EmbeddedEngine.builder().abi(abi).build());
    }

    static Machine on(Path directory) {
        return embedded(EmbeddedEngine.builder().directory(directory).build());
    }

    private static Machine embedded(EmbeddedEngine engine) {
        return new Machine() {
            @Override
            public FilterSession open(SessionOptions options) {
                return engine.open(options);
            }

            @Override
            public void close() {
                engine.close();
            }
        };
    }

    /** The recording engine of Windows. */
    static Machine recording() {
        RecordingEngine.reset();
        return new Machine() {
            @Override
            public FilterSession open(SessionOptions options) {
                return FilterEngine.windows().open(options);
            }

            @Override
            public void awaitNotices() {
                while (RecordingEngine.notices() != 0) {
                    Thread.onSpinWait();
                }
            }

            @Override
            public void assertNothingIsHeld() {
                RecordingEngine.assertNothingIsHeld();
            }
        };
    }
}
