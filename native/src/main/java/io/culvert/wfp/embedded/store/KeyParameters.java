package io.culvert.wfp.embedded.store;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * How the key of a store follows from its passphrase: PBKDF2 with HMAC-SHA-256.
 *
 * @param iterations the number of iterations
 * @param salt the salt, in hexadecimal
 */
record KeyParameters(int iterations, String salt) {

    /** The number that OWASP recommends for PBKDF2 with HMAC-SHA-256. */
    static final int ITERATIONS = 600_000;

    static final int SALT_BYTES = 16;

    /** Above this, opening takes minutes. */
    private static final int MOST_ITERATIONS = 100_000_000;

    private static final int KEY_BITS = 256;

    KeyParameters {
        if (iterations < 1 || iterations > MOST_ITERATIONS) {
            throw new IllegalArgumentException(
                    "the key takes " + iterations + " iterations, and 1 to " + MOST_ITERATIONS + " are possible");
        }
        if (HexFormat.of().parseHex(salt).length != SALT_BYTES) {
            throw new IllegalArgumentException("the salt has " + salt.length() + " digits, not " + 2 * SALT_BYTES);
        }
    }

    static KeyParameters fresh(int iterations) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new KeyParameters(iterations, HexFormat.of().formatHex(salt));
    }

    byte[] saltBytes() {
        return HexFormat.of().parseHex(salt);
    }

    /** Derives the key of AES-256. */
    SecretKey key(char[] passphrase) {
        PBEKeySpec specification = new PBEKeySpec(passphrase, saltBytes(), iterations, KEY_BITS);
        try {
            SecretKey derived =
                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(specification);
            byte[] encoded = derived.getEncoded();
            SecretKey key = new SecretKeySpec(encoded, "AES");
            Arrays.fill(encoded, (byte) 0);
            return key;
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(
                    "this Java run-time cannot derive a key with PBKDF2WithHmacSHA256: " + failure.getMessage(),
                    failure);
        } finally {
            specification.clearPassword();
        }
    }
}
