package io.culvert.wfp;

import io.culvert.wfp.abi.TargetAbi;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** The embedded engine keeps the contract, whichever binary interface it takes. */
class EmbeddedContractTest {

    @Nested
    class Win64 extends EngineContract {
        @Override
        FilterEngine open() {
            return FilterEngines.embedded(TargetAbi.WIN64);
        }
    }

    @Nested
    class Win32 extends EngineContract {
        @Override
        FilterEngine open() {
            return FilterEngines.embedded(TargetAbi.WIN32);
        }
    }

    @Nested
    class Durable extends EngineContract {

        @TempDir
        private Path directory;

        @Override
        FilterEngine open() {
            return FilterEngine.only(
                    EmbeddedEngine.builder().directory(directory).build());
        }
    }
}
