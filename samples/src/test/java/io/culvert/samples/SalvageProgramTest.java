package io.culvert.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.EmbeddedEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.InstalledTunnel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SalvageProgramTest {

    @TempDir
    private Path scratch;

    @Test
    void copiesTheTunnelsOfADamagedDirectory() throws Exception {
        Path damaged = scratch.resolve("gateway");
        Path fresh = scratch.resolve("gateway-2");
        TunnelPolicy policy = TunnelPolicy.builder()
                .from(ReferencePolicies.modern())
                .lifetime(ObjectLifetime.PERSISTENT)
                .build();
        try (EmbeddedEngine engine = open(damaged);
                FilterSession session = engine.open(FirstTunnel.OWNER.persistent())) {
            session.add(policy);
        }
        Files.write(damaged.resolve("manifest"), new byte[10]);
        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> open(damaged));
        assertTrue(refusal.getMessage().contains("EmbeddedEngine.salvage(Path.of(\""), refusal::getMessage);
        String printed =
                Console.outputOf(() -> SalvageProgram.main(new String[] {damaged.toString(), fresh.toString()}));
        assertTrue(printed.contains("1 tunnels and 1 providers are sound"), printed);
        assertTrue(printed.contains("damaged: its file manifest cannot be read"), printed);
        try (EmbeddedEngine engine = open(fresh);
                FilterSession session = engine.open()) {
            assertEquals(
                    List.of(policy.name()),
                    session.tunnels().map(InstalledTunnel::name).toList());
        }
    }

    private static EmbeddedEngine open(Path directory) {
        return EmbeddedEngine.builder().directory(directory).build();
    }
}
