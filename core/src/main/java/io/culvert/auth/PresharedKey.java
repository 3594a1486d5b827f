package io.culvert.auth;

import java.util.Objects;

/**
 * Both ends know one key. Becomes {@code IKEEXT_PRESHARED_KEY_AUTHENTICATION1} with no flags, that is, for both
 * directions.
 *
 * @param key the key's bytes, encoded as the caller said; the peer needs the same bytes
 */
public record PresharedKey(Secret key) implements Ikev1Method, Ikev2Method {

    /** Refuses null. */
    public PresharedKey {
        Objects.requireNonNull(key, "key");
    }

    @Override
    public String toString() {
        return "pre-shared key";
    }
}
