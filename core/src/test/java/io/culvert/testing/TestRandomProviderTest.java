package io.culvert.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.Security;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TestRandomProviderTest {

    @Test
    void theJvmUsesItOnlyWhereTheSecurityPropertiesNameIt() {
        boolean isNamed = "TestRandom".equals(Security.getProperty("security.provider.1"));
        assertEquals(isNamed, new SecureRandom().getProvider() instanceof TestRandomProvider);
    }

    @Test
    void twoGeneratorsGiveDifferentNumbers() throws NoSuchAlgorithmException {
        TestRandomProvider provider = new TestRandomProvider();
        byte[] some = new byte[16];
        byte[] others = new byte[16];
        SecureRandom.getInstance("TestRandom", provider).nextBytes(some);
        SecureRandom.getInstance("TestRandom", provider).nextBytes(others);
        assertFalse(Arrays.equals(some, others));
    }
}
