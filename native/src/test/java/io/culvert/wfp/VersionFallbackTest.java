package io.culvert.wfp;

import static org.junit.jupiter.api.Assertions.assertLinesMatch;

import io.culvert.model.TunnelPolicy;
import io.culvert.testing.Policies;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** On a Windows that lacks a call, the error says which, and which Windows has it; the others go on working. */
@EnabledIfSystemProperty(named = RecordingEngine.PROPERTY, matches = RecordingEngine.RECORDING)
class VersionFallbackTest {

    @Test
    void aWindowsBeforeSevenIsToldFromTheMissingCall() throws IOException, InterruptedException {
        assertLinesMatch(
                List.of(
                        "provider added",
                        "java.lang.IllegalStateException: fwpuclnt.dll of this Windows has no function"
                                + " FwpmIPsecTunnelAdd1, which came with Windows 7",
                        "found: false",
                        "provider deleted"),
                ChildJvm.run(Program.class, "x64-without-add1").lines().toList());
    }

    @Test
    void aWindowsBeforeEightHasAllThatIsCalled() throws IOException, InterruptedException {
        assertLinesMatch(
                List.of("provider added", "tunnel added", "found: true", "tunnel deleted", "provider deleted"),
                ChildJvm.run(Program.class, "x64-without-add2").lines().toList());
    }

    /** Installs and removes, and says what happens. */
    static final class Program {

        private Program() {}

        public static void main(String[] args) {
            TunnelPolicy policy = Policies.microsoftSample();
            try (FilterEngine engine = FilterEngines.windows()) {
                engine.addProvider(EngineContract.PROVIDER);
                System.out.println("provider added");
                try {
                    engine.add(policy);
                    System.out.println("tunnel added");
                } catch (IllegalStateException missing) {
                    System.out.println(missing);
                }
                boolean found = engine.find(policy.providerContextKey()).isPresent();
                System.out.println("found: " + found);
                if (found) {
                    engine.delete(policy.providerContextKey());
                    System.out.println("tunnel deleted");
                }
                engine.deleteProvider(EngineContract.PROVIDER.key());
                System.out.println("provider deleted");
            }
        }
    }
}
