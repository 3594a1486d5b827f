package io.culvert.wfp.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.layout.sdk.ErrorTable;
import org.junit.jupiter.api.Test;

class ErrorCodeTableTest {

    @Test
    void findsACodeByNumberAndBySymbol() {
        ErrorCode notFound = ErrorTable.TABLE.find(0x8032_0008);
        assertEquals("FWP_E_NOT_FOUND", notFound.symbol());
        assertSame(notFound, ErrorTable.TABLE.find(ErrorCodes.FWP_E_NOT_FOUND));
        assertSame(notFound, ErrorTable.TABLE.find("FWP_E_NOT_FOUND"));
        assertEquals("0x80320008", notFound.hexadecimal());
        assertFalse(notFound.isRange());
        assertEquals(1733, ErrorCodes.RPC_S_INVALID_TAG);
        assertEquals("ERROR_SUCCESS", ErrorTable.TABLE.find(0).symbol());
    }

    @Test
    void aCodeInsideARangeFindsTheRange() {
        ErrorCode range = ErrorTable.TABLE.find(0x8001_0001);
        assertTrue(range.isRange());
        assertSame(range, ErrorTable.TABLE.find(0x8001_0088));
        assertSame(range, ErrorTable.TABLE.find(0x8001_0122));
        assertNull(ErrorTable.TABLE.find(0x8001_0000));
        assertNull(ErrorTable.TABLE.find(0x8001_0123));
    }

    @Test
    void aRangeMayCrossTheSignAndYieldsToExactCodes() {
        ErrorCode range = code(0x7FFF_FFFE, 0x8000_0001, "RANGE");
        ErrorCode exact = code(0x8000_0000, 0x8000_0000, "EXACT");
        ErrorCodeTable table = ErrorCodeTable.of(range, exact);
        assertSame(exact, table.find(0x8000_0000));
        assertSame(range, table.find(0x7FFF_FFFF));
        assertSame(range, table.find(0x8000_0001));
        assertNull(table.find(0x8000_0002));
        assertNull(table.find(0));
    }

    @Test
    void knowsNothingOfOtherCodes() {
        assertNull(ErrorTable.TABLE.find(0x1234_5678));
        assertNull(ErrorTable.TABLE.find("ERROR_WITHOUT_A_ROW"));
    }

    @Test
    void everyEntryIsFound() {
        for (ErrorCode entry : ErrorTable.TABLE.all()) {
            assertSame(entry, ErrorTable.TABLE.find(entry.symbol()));
            assertSame(entry, ErrorTable.TABLE.find(entry.code()), entry::symbol);
        }
    }

    private static ErrorCode code(int first, int last, String symbol) {
        return new ErrorCode(first, last, symbol, "", "", "", "", "");
    }
}
