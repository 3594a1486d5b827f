package io.culvert.auth;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.AuthenticationRules;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Set;
import javax.security.auth.Destroyable;
import org.jspecify.annotations.Nullable;

/**
 * Secret bytes. They appear in no text, message or dump, are compared in constant time, and are overwritten by
 * {@link #destroy()}.
 *
 * <p>A pre-shared key of the platform is a sequence of bytes; its documents state no encoding of text. Native Windows
 * programs pass UTF-16LE, most other systems UTF-8, so the caller chooses. A {@code String} cannot be wiped; if that
 * matters, pass a {@code char[]} or {@code byte[]} and wipe it.
 *
 * <p>A secret has at least one byte. Each factory refuses null and an empty value with an
 * {@link InvalidPolicyException}, because both come from a variable or file that is not there.
 */
public final class Secret implements KeyMaterial, Destroyable {

    private final byte[] bytes;
    private final Set<KeyTrait> traits;
    private final int textLength;
    private boolean destroyed;

    private Secret(byte[] bytes) {
        this.bytes = bytes;
        // Read now, because a destroyed key is still measured.
        KeyText text = KeyText.of(bytes);
        this.traits = text.traits();
        this.textLength = text.length();
    }

    /**
     * A key given as bytes.
     *
     * @param bytes the key; copied
     * @return the secret
     * @throws InvalidPolicyException if the key is null or empty
     */
    public static Secret ofBytes(byte[] bytes) {
        requireKey(bytes, bytes == null ? 0 : bytes.length);
        return new Secret(bytes.clone());
    }

    /**
     * A key whose text is encoded as UTF-8, as most systems other than Windows do.
     *
     * @param text the key as text; not kept
     * @return the secret
     * @throws InvalidPolicyException if the text is null or empty
     * @throws IllegalArgumentException if the text has an unpaired surrogate
     */
    public static Secret utf8(CharSequence text) {
        requireKey(text, text == null ? 0 : text.length());
        return encoded(CharBuffer.wrap(text), StandardCharsets.UTF_8, 0);
    }

    /**
     * A key whose text is encoded as UTF-8.
     *
     * @param text the key as text; copied, the caller wipes the original
     * @return the secret
     * @throws InvalidPolicyException if the text is null or empty
     * @throws IllegalArgumentException if the text has an unpaired surrogate
     */
    public static Secret utf8(char[] text) {
        requireKey(text, text == null ? 0 : text.length);
        return encoded(CharBuffer.wrap(text), StandardCharsets.UTF_8, 0);
    }

    /**
     * A key whose text is encoded as UTF-16, low byte first, without terminator, as many native Windows programs do.
     *
     * @param text the key as text; not kept
     * @return the secret
     * @throws InvalidPolicyException if the text is null or empty
     * @throws IllegalArgumentException if the text has an unpaired surrogate
     */
    public static Secret utf16le(CharSequence text) {
        requireKey(text, text == null ? 0 : text.length());
        return encoded(CharBuffer.wrap(text), StandardCharsets.UTF_16LE, 0);
    }

    /**
     * A key whose text is encoded as UTF-16, low byte first, without terminator.
     *
     * @param text the key as text; copied, the caller wipes the original
     * @return the secret
     * @throws InvalidPolicyException if the text is null or empty
     * @throws IllegalArgumentException if the text has an unpaired surrogate
     */
    public static Secret utf16le(char[] text) {
        requireKey(text, text == null ? 0 : text.length);
        return encoded(CharBuffer.wrap(text), StandardCharsets.UTF_16LE, 0);
    }

    /**
     * A key whose text is encoded as UTF-16, low byte first, with two zero bytes after it, as some native Windows
     * programs do.
     *
     * @param text the key as text; not kept
     * @return the secret
     * @throws InvalidPolicyException if the text is null or empty
     * @throws IllegalArgumentException if the text has an unpaired surrogate
     */
    public static Secret utf16leWithTerminator(CharSequence text) {
        requireKey(text, text == null ? 0 : text.length());
        return encoded(CharBuffer.wrap(text), StandardCharsets.UTF_16LE, Character.BYTES);
    }

    /**
     * The length in bytes.
     *
     * @return the length of the encoded key
     */
    public int length() {
        return bytes.length;
    }

    /**
     * The length of the key as text: in characters if the bytes are text in UTF-8 or, for characters of Latin-1, in
     * UTF-16, otherwise in bytes. White space, line ends and a byte order mark around the text do not count.
     *
     * @return 0 or more; at most {@link #length()}
     */
    public int textLength() {
        return textLength;
    }

    /**
     * Properties of the key that the two ends often do not share, such as a line end. They tell no character of the key.
     *
     * @return empty for most keys
     */
    public Set<KeyTrait> traits() {
        return traits;
    }

    /**
     * Copies the bytes. The caller wipes the copy.
     *
     * @param target receives the bytes
     * @param offset index of the first byte in the target
     * @throws IllegalStateException if the secret was destroyed
     */
    public synchronized void copyTo(byte[] target, int offset) {
        if (destroyed) {
            throw new IllegalStateException("the secret was destroyed: make the policy anew with a fresh Secret");
        }
        System.arraycopy(bytes, 0, target, offset, bytes.length);
    }

    /** Overwrites the bytes. A policy with a destroyed secret can be printed and compared, but not lowered. */
    @Override
    public synchronized void destroy() {
        destroyed = true;
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public synchronized boolean isDestroyed() {
        return destroyed;
    }

    /**
     * Compares the bytes in constant time. A destroyed secret equals only itself: its bytes are lost.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof Secret that
                && !isDestroyed()
                && !that.isDestroyed()
                && MessageDigest.isEqual(bytes, that.bytes);
    }

    /** The same for all secrets: a hash of the bytes would reveal a part of the secret. */
    @Override
    public int hashCode() {
        return Secret.class.hashCode();
    }

    @Override
    public String toString() {
        return "***";
    }

    private static void requireKey(@Nullable Object key, int length) {
        Place place = Place.of("pre-shared key");
        String allowed = "at least 1 byte";
        if (key == null) {
            throw new InvalidPolicyException(AuthenticationRules.EMPTY_KEY.violatedBy(
                    place,
                    "null",
                    allowed,
                    "set the variable or create the file that the program reads the key from: it does not exist"));
        }
        if (length == 0) {
            throw new InvalidPolicyException(AuthenticationRules.EMPTY_KEY.violatedBy(place, "0 bytes", allowed));
        }
    }

    private static Secret encoded(CharBuffer text, Charset charset, int terminatorBytes) {
        CharsetEncoder encoder = charset.newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        // Large enough from the start: a buffer that grows would leave a copy of the secret behind.
        byte[] scratch = new byte[(int) Math.ceil(text.remaining() * (double) encoder.maxBytesPerChar())];
        try {
            ByteBuffer encoded = ByteBuffer.wrap(scratch);
            CoderResult result = encoder.encode(text, encoded, true);
            if (result.isError() || encoder.flush(encoded).isError()) {
                // The message names neither the text nor the position: both would reveal a part of the secret.
                throw new IllegalArgumentException(
                        "the key text is not well-formed UTF-16: it has a surrogate without its pair");
            }
            return new Secret(Arrays.copyOf(scratch, encoded.position() + terminatorBytes));
        } finally {
            Arrays.fill(scratch, (byte) 0);
        }
    }
}
