package io.culvert.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.testing.RandomSddl;
import io.culvert.testing.Seeds;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RandomDescriptorsTest {

    private static final int ROUNDS = 2_000;
    private static final int CUTS = 25;
    private static final int MUTATED = 400;
    private static final int MUTATIONS = 15;

    private final Random random = Seeds.random();
    private final RandomSddl texts = RandomSddl.ofWholeGrammar(random);

    @Test
    void whatIsPrintedIsReadAsTheSame() {
        for (int i = 0; i < ROUNDS; i++) {
            String text = texts.next();
            SecurityDescriptor descriptor = SecurityDescriptor.parse(text);
            assertEquals(descriptor, SecurityDescriptor.parse(descriptor.toSddl()), text);
            assertEquals(descriptor, SecurityDescriptor.of(descriptor.toBytes()), text);
        }
    }

    @Test
    void nothingIsLeftOfADescriptorThatIsCut() {
        for (int i = 0; i < CUTS; i++) {
            byte[] bytes = SecurityDescriptor.parse(texts.next()).toBytes();
            for (int length = 0; length < bytes.length; length++) {
                byte[] cut = Arrays.copyOf(bytes, length);
                assertThrows(
                        InvalidPolicyException.class,
                        () -> SecurityDescriptor.of(cut),
                        () -> HexFormat.of().formatHex(bytes) + " cut to " + cut.length);
            }
        }
    }

    @Test
    void changedBytesAreReadOrRefused() {
        int read = 0;
        for (int i = 0; i < MUTATED; i++) {
            byte[] bytes = SecurityDescriptor.parse(texts.next()).toBytes();
            for (int j = 0; j < MUTATIONS; j++) {
                bytes[random.nextInt(random.nextBoolean() ? bytes.length : 20)] = (byte) random.nextInt();
                byte[] changed = bytes.clone();
                read += isRead(
                                () -> SecurityDescriptor.of(changed),
                                HexFormat.of().formatHex(changed))
                        ? 1
                        : 0;
            }
        }
        assertTrue(read > 0);
    }

    @Test
    void changedTextsAreReadOrRefused() {
        String characters = "OGDSAPRIUMLX0123456789abcdefx;:()-{ \u0000\u0661\uff21\ud800\u0131\u212a";
        int read = 0;
        for (int i = 0; i < MUTATED; i++) {
            StringBuilder text = new StringBuilder(texts.next());
            for (int j = 0; j < MUTATIONS; j++) {
                int place = random.nextInt(text.length() + 1);
                char character = characters.charAt(random.nextInt(characters.length()));
                switch (random.nextInt(3)) {
                    case 0 -> text.insert(place, character);
                    case 1 -> text.delete(place, Math.min(place + 1 + random.nextInt(3), text.length()));
                    default -> text.replace(place, Math.min(place + 1, text.length()), "" + character);
                }
                String changed = text.toString();
                if (isRead(() -> SecurityDescriptor.parse(changed), changed)) {
                    SecurityDescriptor descriptor = SecurityDescriptor.parse(changed);
                    assertEquals(descriptor, SecurityDescriptor.parse(descriptor.toSddl()), changed);
                    read++;
                }
            }
        }
        assertTrue(read > 0);
    }

    private static boolean isRead(Supplier<SecurityDescriptor> making, String from) {
        SecurityDescriptor descriptor;
        try {
            descriptor = making.get();
        } catch (InvalidPolicyException refused) {
            return false;
        } catch (RuntimeException e) {
            throw new AssertionError(from, e);
        }
        // Whatever is read is printed, and is a descriptor again.
        assertFalse(descriptor.toString().contains("null"), from);
        assertEquals(descriptor, SecurityDescriptor.of(descriptor.toBytes()), from);
        return true;
    }
}
