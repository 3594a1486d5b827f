package io.culvert.wfp.embedded.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals values with AES-256-GCM, if the store has a passphrase. The name of a value is additional data, so a sealed value
 * cannot take the place of another one.
 */
final class Sealing {

    static final Sealing NONE = new Sealing(null, null);

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final @Nullable KeyParameters parameters;
    private final @Nullable SecretKey key;
    private final SecureRandom random = new SecureRandom();

    private Sealing(@Nullable KeyParameters parameters, @Nullable SecretKey key) {
        this.parameters = parameters;
        this.key = key;
    }

    static Sealing with(KeyParameters parameters, char[] passphrase) {
        return new Sealing(parameters, parameters.key(passphrase));
    }

    Optional<KeyParameters> parameters() {
        return Optional.ofNullable(parameters);
    }

    /** Returns a copy of the bytes, sealed if there is a key. */
    byte[] seal(String name, byte[] bytes) {
        if (key == null) {
            return bytes.clone();
        }
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, name);
            byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(bytes.length));
            cipher.doFinal(bytes, 0, bytes.length, sealed, NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("this Java run-time cannot seal with AES-256-GCM", failure);
        }
    }

    /**
     * Returns a copy of the bytes that were sealed.
     *
     * @throws GeneralSecurityException if the bytes were changed, have another name or another key
     */
    byte[] unseal(String name, byte[] sealed) throws GeneralSecurityException {
        if (key == null) {
            return sealed.clone();
        }
        if (sealed.length < NONCE_BYTES) {
            throw new GeneralSecurityException("too short to be sealed");
        }
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        return cipher(Cipher.DECRYPT_MODE, key, nonce, name).doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
    }

    /** Proves with the key that a text is unchanged. */
    String proof(String text) {
        return HexFormat.of().formatHex(seal(text, new byte[0]));
    }

    /** Whether a text is unchanged, and the key is the one of its proof. */
    boolean proves(String text, String proof) {
        try {
            return unseal(text, HexFormat.of().parseHex(proof)).length == 0;
        } catch (GeneralSecurityException other) {
            return false;
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String name) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
