package io.culvert.wfp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("not-on-windows")
class WindowsEngineElsewhereTest {

    @Test
    void saysWhyItCannotAndWhatCan() {
        IllegalStateException refusal = assertThrows(IllegalStateException.class, FilterEngine::windows);
        assertEquals(
                "the filtering engine of Windows is in fwpuclnt.dll, and this is " + System.getProperty("os.name")
                        + ": run this on Windows, or use FilterEngine.embedded(), which runs everywhere",
                refusal.getMessage());
    }
}
