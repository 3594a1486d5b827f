package io.culvert.wfp;

import io.culvert.wfp.abi.TargetAbi;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** {@link ThreadsContract} on the embedded engine, for both binary interfaces, in memory and on a directory. */
class EmbeddedThreadsContractTest {

    @Nested
    class Win64 extends ThreadsContract {
        Win64() {
            super(Machines.inMemory(TargetAbi.WIN64));
        }
    }

    @Nested
    class Win32 extends ThreadsContract {
        Win32() {
            super(Machines.inMemory(TargetAbi.WIN32));
        }
    }

    @Nested
    class Durable extends ThreadsContract {
        Durable(@TempDir Path directory) {
            super(Machines.on(directory));
        }
    }
}
