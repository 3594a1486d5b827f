package io.culvert.wfp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.culvert.testing.Golden;
import io.culvert.wfp.layout.ErrorCode;
import io.culvert.wfp.layout.sdk.ErrorCodes;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WfpExceptionTest {

    private static final List<String> FAMILIES = List.of("FWP_E", "Win32", "RPC");

    /** Everything that a call of the engine may be answered with, as its caller reads it. */
    @Test
    void everyCodeIsTold() {
        String texts = ErrorCodes.TABLE.all().stream()
                .filter(code -> FAMILIES.contains(code.family()) && !code.isRange() && code.code() != 0)
                .map(ErrorCode::code)
                .map(code -> new WfpException(code, "FwpmIPsecTunnelAdd1").getMessage())
                .collect(Collectors.joining("\n\n", "", "\n"));
        Golden.assertMatches("errors.txt", texts);
    }

    @Test
    void anUnknownCodeIsToldByItsNumber() {
        WfpException refusal = new WfpException(0xDEADBEEF, "FwpmEngineOpen0");
        assertEquals("0xDEADBEEF", refusal.symbol());
        assertEquals(
                "0xDEADBEEF (0xDEADBEEF) from FwpmEngineOpen0\n      meaning: not in the table of known codes",
                refusal.getMessage());
    }

    @Test
    void theFirstToNameTheElementIsHeard() {
        WfpException refusal = new WfpException(ErrorCodes.FWP_E_IN_USE, "FwpmProviderDeleteByKey0", "why")
                .about("provider 1")
                .about("provider 2");
        assertEquals("provider 1", refusal.element().orElse(""));
    }
}
