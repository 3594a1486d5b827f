package io.culvert.wfp.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.testing.Policies;
import io.culvert.wfp.TunnelCompiler;
import io.culvert.wfp.layout.TargetAbi;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImageImportTest {

    private static final long BASE_ADDRESS = 0x10000;

    @ParameterizedTest
    @EnumSource(TargetAbi.class)
    void takesTheKeyAndLeavesNoneBehind(TargetAbi abi) {
        NativeImage call = TunnelCompiler.lower(Policies.microsoftSample(), abi);
        byte[] memory = call.bind(BASE_ADDRESS);
        byte[] before = memory.clone();
        NativeImage context = ImageImport.context(
                call.arguments().generation(),
                abi,
                NativeMemory.of(memory, BASE_ADDRESS),
                BASE_ADDRESS + call.arguments().mainModePolicy());
        assertTrue(holdsKey(context.toBytes()));
        assertFalse(holdsKey(memory));
        int changed = 0;
        for (int i = 0; i < memory.length; i++) {
            changed += memory[i] == before[i] ? 0 : 1;
        }
        assertEquals(Policies.KEY_TEXT.length(), changed, "nothing else is touched");
    }

    private static boolean holdsKey(byte[] memory) {
        return new String(memory, StandardCharsets.ISO_8859_1).contains(Policies.KEY_TEXT);
    }
}
