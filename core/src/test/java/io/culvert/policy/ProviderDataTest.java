package io.culvert.policy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class ProviderDataTest {

    @Test
    void neitherTheArrayThatWasGivenNorTheOneThatIsGivenOutChangesIt() {
        byte[] given = {1, 2};
        ProviderData data = ProviderData.of(given);
        given[0] = 9;
        data.toBytes()[1] = 9;
        assertArrayEquals(new byte[] {1, 2}, data.toBytes());
    }

    @Test
    void dataOfTheSameBytesIsTheSame() {
        ProviderData data = ProviderData.of(new byte[] {1, (byte) 0xFF});
        assertEquals(data, ProviderData.of(new byte[] {1, (byte) 0xFF}));
        assertEquals(
                data.hashCode(), ProviderData.of(new byte[] {1, (byte) 0xFF}).hashCode());
        assertNotEquals(data, ProviderData.of(new byte[] {1, (byte) 0xFF, 0}));
        assertNotEquals(data, new Object());
        assertEquals("01ff", data.toString());
    }
}
