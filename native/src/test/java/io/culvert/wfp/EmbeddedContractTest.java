package io.culvert.wfp;

import io.culvert.wfp.layout.TargetAbi;
import org.junit.jupiter.api.Nested;

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
}
