package io.culvert.wfp;

import io.culvert.wfp.layout.TargetAbi;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** {@link SecurityContract} on the embedded engine, whichever binary interface it takes, in memory and on a directory. */
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

    @Nested
    class Durable extends SecurityContract {

        private final EmbeddedEngine shared;

        Durable(@TempDir Path directory) {
            shared = EmbeddedEngine.builder().directory(directory).build();
        }

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
