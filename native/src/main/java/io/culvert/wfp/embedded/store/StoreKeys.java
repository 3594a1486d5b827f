package io.culvert.wfp.embedded.store;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Derives the key of an existing store, and checks it by the proof in the manifest. */
final class StoreKeys {

    private StoreKeys() {}

    /**
     * The sealing of a store; empty if the passphrase is not the one of the store.
     *
     * @throws IllegalStateException if the store has a passphrase and none is given, or the other way round
     */
    static Optional<Sealing> of(Path directory, ManifestText.Read read, char @Nullable [] passphrase) {
        KeyParameters parameters = read.manifest().parameters().orElse(null);
        if (parameters == null) {
            if (passphrase != null) {
                throw StoreRefusals.of(
                        directory,
                        "is not encrypted, and a passphrase is given: open it without a passphrase, with"
                                + " EmbeddedEngine.builder().directory(path), or name a new directory",
                        null);
            }
            return Optional.of(Sealing.NONE);
        }
        if (passphrase == null) {
            throw StoreRefusals.of(directory, "is encrypted: specify the passphrase with which it was created", null);
        }
        Sealing sealing = Sealing.with(parameters, passphrase);
        return read.proof() != null && sealing.proves(read.proven(), read.proof())
                ? Optional.of(sealing)
                : Optional.empty();
    }
}
