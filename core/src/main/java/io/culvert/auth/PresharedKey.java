package io.culvert.auth;

import java.util.Objects;
import java.util.Set;

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

    /**
     * The same key, to prove this computer to the peer and nothing else. IKEv2.
     *
     * @return a key for one direction; the peer proves itself by another method
     */
    public OneWayPresharedKey localOnly() {
        return new OneWayPresharedKey(key, Set.of(AuthenticationRole.LOCAL_ONLY));
    }

    /**
     * The same key, to prove the peer to this computer and nothing else. IKEv2.
     *
     * @return a key for one direction; this computer proves itself by another method
     */
    public OneWayPresharedKey remoteOnly() {
        return new OneWayPresharedKey(key, Set.of(AuthenticationRole.REMOTE_ONLY));
    }

    @Override
    public String toString() {
        return "pre-shared key";
    }
}
