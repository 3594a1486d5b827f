package io.culvert.policy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;

/** Derives name-based keys (RFC 9562, version 5). A policy has the same key on every machine and is found by it. */
final class TunnelKeys {

    /** The name space of tunnels without a provider. The value is random and must never change. */
    private static final UUID NO_PROVIDER = UUID.fromString("6f0a5d0e-58c1-4d0b-9f6e-3f1f6f6c2b77");

    private static final int VERSION_BYTE = 6;
    private static final int VARIANT_BYTE = 8;

    private TunnelKeys() {}

    static UUID tunnel(Optional<UUID> providerKey, String name) {
        return nameBased(providerKey.orElse(NO_PROVIDER), "tunnel:" + name);
    }

    static UUID mainMode(UUID tunnelKey) {
        return nameBased(tunnelKey, "main mode");
    }

    static UUID nameBased(UUID space, String name) {
        MessageDigest sha1 = sha1();
        sha1.update(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(space.getMostSignificantBits())
                .putLong(space.getLeastSignificantBits())
                .flip());
        byte[] hash = sha1.digest(name.getBytes(StandardCharsets.UTF_8));
        hash[VERSION_BYTE] = (byte) ((hash[VERSION_BYTE] & 0x0F) | 0x50);
        hash[VARIANT_BYTE] = (byte) ((hash[VARIANT_BYTE] & 0x3F) | 0x80);
        ByteBuffer bits = ByteBuffer.wrap(hash);
        return new UUID(bits.getLong(), bits.getLong());
    }

    private static MessageDigest sha1() {
        try {
            // For identity, not for security: RFC 9562 requires SHA-1.
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
