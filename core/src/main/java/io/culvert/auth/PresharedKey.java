package io.culvert.auth;

import java.util.Objects;
import java.util.Set;

/**
 * Authentication of both ends by one pre-shared key. Becomes {@code IKEEXT_PRESHARED_KEY_AUTHENTICATION1} with no
 * flags, that is, for both directions.
 *
 * @param key a {@link Secret} with the bytes of the key; the peer needs the same bytes. {@link NotGivenBack} only in a tunnel
 *     that was read back
 */
public record PresharedKey(KeyMaterial key) implements Ikev1Method, Ikev2Method {

    /** Refuses null. */
    public PresharedKey {
        Objects.requireNonNull(key, "key");
    }

    /**
     * The same key, to authenticate this computer to the peer only. IKEv2.
     *
     * @return a key for one direction; the peer needs another method
     */
    public OneWayPresharedKey localOnly() {
        return new OneWayPresharedKey(key, Set.of(AuthenticationRole.LOCAL_ONLY));
    }

    /**
     * The same key, to authenticate the peer to this computer only. IKEv2.
     *
     * @return a key for one direction; this computer needs another method
     */
    public OneWayPresharedKey remoteOnly() {
        return new OneWayPresharedKey(key, Set.of(AuthenticationRole.REMOTE_ONLY));
    }

    @Override
    public String toString() {
        return "pre-shared key";
    }
}
