package io.culvert.wfp;

import io.culvert.wfp.layout.TargetAbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** {@link SessionContract} on the embedded engine, whichever binary interface it takes. */
class EmbeddedSessionContractTest {

    @Nested
    class Win64 extends SessionContract {

        private final EmbeddedEngine shared =
                EmbeddedEngine.builder().abi(TargetAbi.WIN64).build();

        @Override
        FilterEngine open(SessionOptions options) {
            return shared.open(options);
        }

        @AfterEach
        void stop() {
            shared.close();
        }
    }

    @Nested
    class Win32 extends SessionContract {

        private final EmbeddedEngine shared =
                EmbeddedEngine.builder().abi(TargetAbi.WIN32).build();

        @Override
        FilterEngine open(SessionOptions options) {
            return shared.open(options);
        }

        @AfterEach
        void stop() {
            shared.close();
        }
    }
}
