package io.culvert.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A descriptor that is set on top of another. */
class OverlaidTest {

    @ParameterizedTest
    @CsvSource({
        "O:SYG:SYD:(A;;GA;;;BA), O:BA, O:BAG:SYD:(A;;GA;;;BA)",
        "O:SYG:SYD:(A;;GA;;;BA), G:BU, O:SYG:BUD:(A;;GA;;;BA)",
        "O:SYG:SYD:(A;;GA;;;BA), D:P(A;;GR;;;WD), O:SYG:SYD:P(A;;GR;;;WD)",
        "O:SYD:P(A;;GA;;;BA), D:(A;;GR;;;WD), O:SYD:(A;;GR;;;WD)",
        "O:SYD:(A;;GA;;;BA), D:NO_ACCESS_CONTROL, O:SYD:NO_ACCESS_CONTROL",
        "D:(A;;GA;;;BA), S:(AU;SA;GA;;;WD), D:(A;;GA;;;BA)S:(AU;SA;GA;;;WD)",
    })
    void partsThatAreSetTakeThePlaceOfTheOld(String old, String set, String expected) {
        assertEquals(
                expected,
                SecurityDescriptor.parse(old)
                        .overlaidBy(SecurityDescriptor.parse(set))
                        .toSddl());
    }

    @Test
    void ofItselfItIsTheSame() {
        SecurityDescriptor descriptor = SecurityDescriptor.parse("O:BAG:SYD:P(A;;GA;;;SY)S:P(AU;SA;GA;;;WD)");
        assertEquals(descriptor, descriptor.overlaidBy(descriptor));
    }
}
