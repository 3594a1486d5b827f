package io.culvert.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.rule.catalogue.Rules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidPolicyExceptionTest {

    private static final Violation ONE =
            Rules.ZERO_KEY.violatedBy(Place.of("tunnel 'a'").then("key"), "zero", "another");
    private static final Violation TWO =
            Rules.DISPLAY_NAME.violatedBy(Place.of("tunnel ''").then("name"), "nothing", "a name");

    @Test
    void countsAndNumbersWhatIsBroken() {
        assertTrue(new InvalidPolicyException(ONE)
                .getMessage()
                .startsWith("refused, 1 rule is broken:\n  1. tunnel 'a' > key: zero\n      allowed: another\n"));
        String two = new InvalidPolicyException(List.of(ONE, TWO)).getMessage();
        assertTrue(two.startsWith("refused, 2 rules are broken:\n  1. " + ONE.describe() + "\n  2. " + TWO.describe()));
    }

    @Test
    void keepsACopyInOrder() {
        List<Violation> given = new ArrayList<>(List.of(TWO, ONE));
        InvalidPolicyException refusal = new InvalidPolicyException(given);
        given.clear();
        assertEquals(List.of(TWO, ONE), refusal.violations());
        assertThrows(
                UnsupportedOperationException.class, () -> refusal.violations().clear());
    }

    @Test
    void needsAReason() {
        assertThrows(IllegalArgumentException.class, () -> new InvalidPolicyException(List.of()));
    }

    @Test
    void travelsAsAnObject() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new InvalidPolicyException(List.of(ONE, TWO)));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            InvalidPolicyException arrived = (InvalidPolicyException) in.readObject();
            assertEquals(List.of(ONE, TWO), arrived.violations());
            assertEquals(new InvalidPolicyException(List.of(ONE, TWO)).getMessage(), arrived.getMessage());
        }
    }
}
