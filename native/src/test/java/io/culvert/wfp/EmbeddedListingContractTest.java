package io.culvert.wfp;

import io.culvert.wfp.abi.TargetAbi;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** {@link ListingContract} on the embedded engine, whichever binary interface it takes, in memory and on a directory. */
class EmbeddedListingContractTest {

    @Nested
    class Win64 extends ListingContract {
        Win64() {
            super(Machines.inMemory(TargetAbi.WIN64));
        }
    }

    @Nested
    class Win32 extends ListingContract {
        Win32() {
            super(Machines.inMemory(TargetAbi.WIN32));
        }
    }

    @Nested
    class Durable extends ListingContract {
        Durable(@TempDir Path directory) {
            super(Machines.on(directory));
        }
    }
}
