package io.culvert.wfp;

import io.culvert.wfp.layout.TargetAbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** {@link SecurityContract} on the embedded engine, whichever binary interface it takes. */
class EmbeddedSecurityContractTest {

    @Nested
    class Win64 extends SecurityContract {

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
    class Win32 extends SecurityContract {

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
