package io.culvert.wfp.embedded.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as they are stored: sealed, and each in its envelope. */
final class StoredValues {

    private StoredValues() {}

    static Map<String, byte @Nullable []> stored(Map<String, byte @Nullable []> changes, long commit, Sealing sealing) {
        Map<String, byte @Nullable []> stored = new HashMap<>();
        changes.forEach((name, value) -> stored.put(
                name,
                value == null
                        ? null
                        : new Envelope(name, commit, sealing.parameters(), sealing.seal(name, value)).toBytes()));
        return stored;
    }

    static Map<String, @Nullable String> digests(Map<String, byte @Nullable []> stored) {
        Map<String, @Nullable String> digests = new HashMap<>();
        stored.forEach((name, value) -> digests.put(name, value == null ? null : Digests.of(value)));
        return digests;
    }

    static byte[] unsealed(String name, byte[] stored, Sealing sealing) throws IOException, GeneralSecurityException {
        Envelope envelope = Envelope.read(ByteBuffer.wrap(stored));
        if (envelope == null || !envelope.name().equals(name)) {
            throw new IOException("it is no value of this name");
        }
        return sealing.unseal(name, envelope.body());
    }
}
