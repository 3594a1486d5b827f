package io.culvert.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Violation;
import io.culvert.rule.catalogue.TrafficRules;
import io.culvert.testing.Seeds;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterfaceLuidTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0x0",
        "0x0, 0x0",
        "1689399632855040, 0x6008001000000",
        "0x6008001000000, 0x6008001000000",
        "0x0006008001000000, 0x6008001000000",
        "0xABCDEF, 0xabcdef",
        "18446744073709551615, 0xffffffffffffffff",
        "0x8000000000000000, 0x8000000000000000"
    })
    void readsWhatWindowsPrints(String text, String printed) {
        InterfaceLuid luid = InterfaceLuid.parse(text);
        assertEquals(printed, luid.toString());
        assertEquals(luid, InterfaceLuid.parse(printed));
    }

    @Test
    void readsWhatItPrints() {
        Random random = Seeds.random();
        for (int i = 0; i < 5_000; i++) {
            InterfaceLuid luid = new InterfaceLuid(random.nextLong() >>> random.nextInt(Long.SIZE));
            assertEquals(luid, InterfaceLuid.parse(luid.toString()));
            assertEquals(luid, InterfaceLuid.parse(Long.toUnsignedString(luid.value())));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 1",
                "-1",
                "+1",
                "010",
                "00",
                "1.0",
                "0x",
                "0X1",
                "0x-1",
                "0xg",
                "ff",
                "\u0661",
                "0x\u0661",
                "18446744073709551616",
                "0x10000000000000000",
                "Ethernet\u0000"
            })
    void refusesAnythingElse(String text) {
        Violation violation = assertThrows(InvalidPolicyException.class, () -> InterfaceLuid.parse(text))
                .violations()
                .get(0);
        assertSame(TrafficRules.INTERFACE_TEXT, violation.rule());
        assertEquals("interface", violation.place().toString());
        assertEquals("'" + text.replace("\u0000", "\\u0000") + "'", violation.value());
    }
}
