package io.culvert.wfp.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.wfp.layout.sdk.Functions;
import org.junit.jupiter.api.Test;

class FunctionTableTest {

    @Test
    void findsAFunctionByName() {
        NativeFunction add = Functions.TABLE.find("FwpmProviderContextAdd1");
        assertEquals(4, add.parameterCount());
        assertEquals(16, add.stdcallByteCount());
        assertEquals("DWORD", add.returnType());
        assertTrue(add.isExported());
        assertTrue(add.isDeclared());
        assertNull(Functions.TABLE.find("FwpmProviderContextAdd9"));
    }

    @Test
    void tellsWhatIsNotToBeReliedOn() {
        assertFalse(Functions.TABLE.find("FwpmConnectionSubscriptionsGet0").isExported());
        assertFalse(Functions.TABLE.find("FwpmIPsecTunnelAddConditions0").isDeclared());
    }

    @Test
    void theStackHoldsWholeWords() {
        for (NativeFunction function : Functions.TABLE.all()) {
            assertEquals(0, function.stdcallByteCount() % Integer.BYTES, function::name);
            assertTrue(function.stdcallByteCount() >= Integer.BYTES * function.parameterCount(), function::name);
        }
    }
}
