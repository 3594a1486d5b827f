package io.culvert.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A descriptor that is set on top of another. */
class OverlaidTest {

    /** {@code ACCESS_ALLOWED_CALLBACK_ACE_TYPE}. */
    private static final byte CONDITIONAL = 9;

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

    /** Such entries have no text, so they come as bytes: {@code (XA;;GR;;;WD;(Member_of {SID(BA)}))} begins like this. */
    @Test
    void entriesThatHaveNoTextAreKept() {
        byte[] bytes = SecurityDescriptor.parse("O:SYD:(A;;GR;;;WD)").toBytes();
        int type = bytes.length
                - SecurityDescriptor.parse("D:(A;;GR;;;WD)").toBytes().length
                + SecurityDescriptor.parse("D:").toBytes().length;
        bytes[type] = CONDITIONAL;
        SecurityDescriptor conditional = SecurityDescriptor.of(bytes);
        SecurityDescriptor owned = conditional.overlaidBy(SecurityDescriptor.parse("O:BA"));
        assertNotEquals(conditional, owned);
        assertEquals(
                owned,
                SecurityDescriptor.parse("O:BAD:(A;;GA;;;SY)")
                        .overlaidBy(conditional)
                        .overlaidBy(SecurityDescriptor.parse("O:BA")));
    }

    @ParameterizedTest
    @CsvSource({
        "O:SYD:P(A;;GA;;;BA)S:P(AU;SA;GA;;;WD), O:SYD:P(A;;GA;;;BA)",
        "O:SYG:SYS:NO_ACCESS_CONTROL, O:SYG:SY",
        "D:(A;;GA;;;BA), D:(A;;GA;;;BA)",
    })
    void theSystemListCanBeLeftOut(String all, String expected) {
        assertEquals(expected, SecurityDescriptor.parse(all).withoutSystemList().toSddl());
    }

    @Test
    void ofItselfItIsTheSame() {
        SecurityDescriptor descriptor = SecurityDescriptor.parse("O:BAG:SYD:P(A;;GA;;;SY)S:P(AU;SA;GA;;;WD)");
        assertEquals(descriptor, descriptor.overlaidBy(descriptor));
    }
}
