package io.culvert.wfp;

import io.culvert.wfp.abi.TargetAbi;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** The embedded engine keeps the contract, whichever binary interface it takes. */
class EmbeddedContractTest {

    private abstract static class Embedded extends EngineContract {

        private EmbeddedEngine embedded;

        abstract EmbeddedEngine.Builder builder();

        @Override
        final FilterSession open() {
            embedded = builder().build();
            return embedded.open();
        }

        @AfterEach
        void stopEngine() {
            embedded.close();
        }
    }

    @Nested
    class Win64 extends Embedded {
        @Override
        EmbeddedEngine.Builder builder() {
            return EmbeddedEngine.builder().abi(TargetAbi.WIN64);
        }
    }

    @Nested
    class Win32 extends Embedded {
        @Override
        EmbeddedEngine.Builder builder() {
            return EmbeddedEngine.builder().abi(TargetAbi.WIN32);
        }
    }

    @Nested
    class Durable extends Embedded {

        @TempDir
        private Path directory;

        @Override
        EmbeddedEngine.Builder builder() {
            return EmbeddedEngine.builder().directory(directory);
        }
    }
}
