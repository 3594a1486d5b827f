package io.culvert.wfp;

import io.culvert.wfp.abi.TargetAbi;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** {@link SubscriptionContract} on the embedded engine, whichever binary interface it takes, in memory and on a directory. */
class EmbeddedSubscriptionContractTest {

    @Nested
    class Win64 extends SubscriptionContract {
        Win64() {
            super(Machines.inMemory(TargetAbi.WIN64));
        }
    }

    @Nested
    class Win32 extends SubscriptionContract {
        Win32() {
            super(Machines.inMemory(TargetAbi.WIN32));
        }
    }

    @Nested
    class Durable extends SubscriptionContract {
        Durable(@TempDir Path directory) {
            super(Machines.on(directory));
        }
    }
}
