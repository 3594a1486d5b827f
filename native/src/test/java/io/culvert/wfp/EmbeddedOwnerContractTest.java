package io.culvert.wfp;

import io.culvert.wfp.abi.TargetAbi;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** {@link OwnerContract} on the embedded engine, for both binary interfaces, in memory and on a directory. */
class EmbeddedOwnerContractTest {

    @Nested
    class Win64 extends OwnerContract {
        Win64() {
            super(Machines.inMemory(TargetAbi.WIN64));
        }
    }

    @Nested
    class Win32 extends OwnerContract {
        Win32() {
            super(Machines.inMemory(TargetAbi.WIN32));
        }
    }

    @Nested
    class Durable extends OwnerContract {
        Durable(@TempDir Path directory) {
            super(Machines.on(directory));
        }
    }
}
