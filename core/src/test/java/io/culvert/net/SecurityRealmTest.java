package io.culvert.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.catalogue.TrafficRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityRealmTest {

    @Test
    void isItsBytes() {
        SecurityRealm realm = SecurityRealm.of(new byte[] {0x0A, (byte) 0xFF, 0});
        assertEquals("0aff00", realm.toString());
        assertEquals(realm, SecurityRealm.parse("0AFF00"));
        assertEquals(realm.hashCode(), SecurityRealm.parse("0aff00").hashCode());
        assertNotEquals(realm, SecurityRealm.parse("0aff"));
        assertFalse(realm.equals(null));
        assertNotEquals(realm, "0aff00");
    }

    @Test
    void keepsACopyAndGivesCopies() {
        byte[] given = {1, 2};
        SecurityRealm realm = SecurityRealm.of(given);
        given[0] = 9;
        realm.toBytes()[1] = 9;
        assertArrayEquals(new byte[] {1, 2}, realm.toBytes());
    }

    @Test
    void refusesToBeEmpty() {
        assertRefused("no bytes", () -> SecurityRealm.of(new byte[0]));
        assertRefused("no bytes", () -> SecurityRealm.parse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0a0", "0x0a", "0a 0b", "0a:0b", "gg", "\u0661\u0661"})
    void refusesTextThatIsNotHexadecimal(String text) {
        assertRefused("'" + text + "'", () -> SecurityRealm.parse(text));
    }

    private static void assertRefused(String value, Executable making) {
        InvalidPolicyException refusal = assertThrows(InvalidPolicyException.class, making);
        assertSame(TrafficRules.REALM_BYTES, refusal.violations().get(0).rule());
        assertEquals(value, refusal.violations().get(0).value());
    }
}
