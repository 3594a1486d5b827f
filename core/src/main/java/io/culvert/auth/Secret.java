package io.culvert.auth;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.security.auth.Destroyable;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that nobody else shall see. They show in no text, message or dump, are compared in constant time, and are
 * overwritten by {@link #destroy()}.
 *
 * <p>The platform does not say how it reads a pre-shared key; it takes bytes. Native Windows programs pass UTF-16LE,
 * most other systems UTF-8, so the caller says which. A {@code String} given here cannot be wiped by anyone; where that
 * matters, give {@code char[]} or {@code byte[]} and wipe those.
 */
public final class Secret implements Destroyable {

    private final byte[] bytes;
    private boolean destroyed;

    private Secret(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A key given as bytes.
     *
     * @param bytes the key; copied
     * @return the secret
     */
    public static Secret ofBytes(byte[] bytes) {
        return new Secret(bytes.clone());
    }

    /**
     * A key whose text is encoded as UTF-8, as most systems other than Windows do.
     *
     * @param text the key as text; not kept
     * @return the secret
     * @throws IllegalArgumentException if the text has an unpaired surrogate
     */
    public static Secret utf8(CharSequence text) {
        return encoded(CharBuffer.wrap(text), StandardCharsets.UTF_8, 0);
    }

    /**
     * A key whose text is encoded as UTF-8.
     *
     * @param text the key as text; copied, and the caller's to wipe
     * @return the secret
     * @throws IllegalArgumentException if the text has an unpaired surrogate
     */
    public static Secret utf8(char[] text) {
        return encoded(CharBuffer.wrap(text), StandardCharsets.UTF_8, 0);
    }

    /**
     * A key whose text is encoded as UTF-16, low byte first, without terminator, as many native Windows programs do.
     *
     * @param text the key as text; not kept
     * @return the secret
     * @throws IllegalArgumentException if the text has an unpaired surrogate
     */
    public static Secret utf16le(CharSequence text) {
        return encoded(CharBuffer.wrap(text), StandardCharsets.UTF_16LE, 0);
    }

    /**
     * A key whose text is encoded as UTF-16, low byte first, without terminator.
     *
     * @param text the key as text; copied, and the caller's to wipe
     * @return the secret
     * @throws IllegalArgumentException if the text has an unpaired surrogate
     */
    public static Secret utf16le(char[] text) {
        return encoded(CharBuffer.wrap(text), StandardCharsets.UTF_16LE, 0);
    }

    /**
     * A key whose text is encoded as UTF-16, low byte first, with two zero bytes behind it, as some native Windows
     * programs do.
     *
     * @param text the key as text; not kept
     * @return the secret
     * @throws IllegalArgumentException if the text has an unpaired surrogate
     */
    public static Secret utf16leWithTerminator(CharSequence text) {
        return encoded(CharBuffer.wrap(text), StandardCharsets.UTF_16LE, Character.BYTES);
    }

    /**
     * How many bytes there are.
     *
     * @return the length of the encoded key
     */
    public int length() {
        return bytes.length;
    }

    /**
     * Copies the bytes out. Whoever holds the copy wipes it.
     *
     * @param target where to
     * @param offset where there
     * @throws IllegalStateException if the secret was destroyed
     */
    public synchronized void copyTo(byte[] target, int offset) {
        if (destroyed) {
            throw new IllegalStateException("the secret was destroyed: make the policy anew with a fresh Secret");
        }
        System.arraycopy(bytes, 0, target, offset, bytes.length);
    }

    /** Overwrites the bytes. A policy that holds the secret can be printed and compared, but no longer lowered. */
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
     * Same bytes, compared in a time that does not depend on them. A destroyed secret equals only itself: what it was
     * cannot be told any more.
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

    /** The same for all secrets: a hash of the bytes would be a piece of the secret. */
    @Override
    public int hashCode() {
        return Secret.class.hashCode();
    }

    @Override
    public String toString() {
        return "***";
    }

    private static Secret encoded(CharBuffer text, Charset charset, int terminatorBytes) {
        CharsetEncoder encoder = charset.newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        // Large enough at once: a buffer that grows leaves its smaller self behind, with the secret in it.
        byte[] scratch = new byte[(int) Math.ceil(text.remaining() * (double) encoder.maxBytesPerChar())];
        try {
            ByteBuffer encoded = ByteBuffer.wrap(scratch);
            CoderResult result = encoder.encode(text, encoded, true);
            if (result.isError() || encoder.flush(encoded).isError()) {
                // Neither the text nor where it breaks is told: both are parts of the secret.
                throw new IllegalArgumentException(
                        "the key text is not well-formed UTF-16: it has a surrogate without its pair");
            }
            return new Secret(Arrays.copyOf(scratch, encoded.position() + terminatorBytes));
        } finally {
            Arrays.fill(scratch, (byte) 0);
        }
    }
}
