package io.culvert.wfp.embedded.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All sound envelopes in the bytes of data files, wherever they stand. */
final class StoredCopies {

    private final Map<String, Envelope> byDigest = new HashMap<>();
    private final Map<String, Envelope> newest = new TreeMap<>();

    private StoredCopies() {}

    static StoredCopies of(FileLayer files, Path directory, List<String> names, List<String> damage) {
        StoredCopies copies = new StoredCopies();
        for (String name : names) {
            if (Places.isData(name)) {
                try {
                    PrivateFiles.requireFile(directory.resolve(name));
                    copies.collect(ByteBuffer.wrap(files.read(directory.resolve(name))));
                } catch (IOException | RuntimeException | Error failure) {
                    damage.add("its file " + name + " cannot be read: " + StoreRefusals.reason(failure));
                }
            }
        }
        return copies;
    }

    private void collect(ByteBuffer bytes) {
        for (int at = 0; at < bytes.limit(); ) {
            Envelope envelope = bytes.get(at) == Envelope.MAGIC[0] ? Envelope.read(bytes.position(at)) : null;
            if (envelope == null) {
                at++;
            } else {
                add(envelope);
                at = bytes.position();
            }
        }
    }

    private void add(Envelope envelope) {
        byDigest.put(Digests.of(envelope.toBytes()), envelope);
        newest.merge(envelope.name(), envelope, (one, other) -> one.commit() > other.commit() ? one : other);
    }

    @Nullable
    Envelope withDigest(String digest) {
        return byDigest.get(digest);
    }

    Optional<Envelope> newest(String name) {
        return Optional.ofNullable(newest.get(name));
    }

    Set<String> names() {
        return newest.keySet();
    }
}
