package io.culvert.wfp.embedded.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sound values of a damaged store and writes nothing. It looks for envelopes in the bytes of the data files, so
 * that damage of one page does not take others along. The manifest decides which of several envelopes of a value counts.
 */
public final class Salvage {

    private final StoreSettings settings;
    private final Path directory;
    private final List<String> damage = new ArrayList<>();
    private final Map<KeyParameters, Sealing> keys = new HashMap<>();
    private final SortedMap<String, byte[]> sound = new TreeMap<>();

    private Salvage(StoreSettings settings) {
        this.settings = settings;
        this.directory = settings.directory();
    }

    /**
     * Reads what is sound.
     *
     * @param settings the settings of the store, whose passphrase is overwritten; their kind is ignored
     * @return the sound values and the damage
     * @throws IllegalStateException if an engine has the directory open, or the passphrase is another one
     * @throws java.io.UncheckedIOException if the directory cannot be read
     */
    public static Salvaged read(StoreSettings settings) {
        try {
            return Objects.requireNonNull(Uninterrupted.call(() -> new Salvage(settings).read()));
        } catch (IOException failure) {
            throw StoreRefusals.unreadable(settings.directory(), failure);
        } finally {
            settings.wipe();
        }
    }

    private Salvaged read() throws IOException {
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(directory + " is not a directory");
        }
        DirectoryLock lock = DirectoryLock.shared(directory);
        try {
            return readLocked(settings.files().list(directory));
        } finally {
            lock.close();
        }
    }

    private Salvaged readLocked(List<String> names) throws IOException {
        if (names.stream().noneMatch(Places::isOurs)) {
            throw new IOException("it contains no file of a store");
        }
        if (!names.contains(Places.LOCK)) {
            damage.add("its file " + Places.LOCK + " is missing");
        }
        StoredCopies copies = StoredCopies.of(settings.files(), directory, names, damage);
        Manifest manifest = manifest();
        if (manifest == null || manifest.isMaking()) {
            withoutManifest(names, copies);
        } else {
            byManifest(manifest, copies);
        }
        return new Salvaged(sound, damage);
    }

    private @Nullable Manifest manifest() {
        ManifestText.Read read = null;
        try {
            read = ManifestText.read(settings.files().read(new Places(directory).manifest()));
        } catch (IOException | RuntimeException | Error failure) {
            damage.add("its file " + Places.MANIFEST + " cannot be read: " + StoreRefusals.reason(failure));
            return null;
        }
        Sealing sealing = StoreKeys.of(directory, read, settings.passphrase())
                .orElseThrow(() -> StoreRefusals.otherPassphrase(directory));
        read.manifest().parameters().ifPresent(parameters -> keys.put(parameters, sealing));
        return read.manifest();
    }

    private void byManifest(Manifest manifest, StoredCopies copies) {
        manifest.values().forEach((name, digest) -> {
            Envelope envelope = copies.withDigest(digest);
            if (envelope == null) {
                damage.add(name + " is damaged or missing in " + Places.dataName(manifest.file())
                        + copies.newest(name)
                                .map(older -> ", which has an older version of it, of commit " + older.commit())
                                .orElse(""));
            } else {
                unseal(name, envelope);
            }
        });
    }

    /** Without a manifest, the record of a data file that is whole decides, or else the newest version of each value. */
    private void withoutManifest(List<String> names, StoredCopies copies) {
        for (String name : names.stream().filter(Places::isData).toList().reversed()) {
            SortedMap<String, String> whole = whole(name);
            if (whole != null) {
                whole.forEach((value, digest) -> {
                    Envelope envelope = copies.withDigest(digest);
                    if (envelope != null) {
                        unseal(value, envelope);
                    }
                });
                return;
            }
        }
        damage.add("no list of the objects is left, so some may be missing, older or deleted ones");
        copies.names().forEach(name -> copies.newest(name).ifPresent(envelope -> unseal(name, envelope)));
    }

    private @Nullable SortedMap<String, String> whole(String dataName) {
        try (DataFile data = DataFile.open(settings.files(), directory.resolve(dataName), true)) {
            Commit commit = data.commit();
            SortedMap<String, String> digests = data.digests();
            if (Commit.of(commit.number(), digests).equals(commit)) {
                return digests;
            }
            damage.add("the objects of its file " + dataName + " do not fit the record of the last commit");
        } catch (Throwable failure) {
            damage.add("its file " + dataName + " cannot be read: " + StoreRefusals.reason(failure));
        }
        return null;
    }

    private void unseal(String name, Envelope envelope) {
        try {
            sound.put(name, sealing(envelope).unseal(name, envelope.body()));
        } catch (GeneralSecurityException failure) {
            damage.add(name + " cannot be decrypted with this passphrase");
        }
    }

    private Sealing sealing(Envelope envelope) throws GeneralSecurityException {
        if (envelope.parameters().isEmpty()) {
            return Sealing.NONE;
        }
        char[] passphrase = settings.passphrase();
        if (passphrase == null) {
            throw new GeneralSecurityException("no passphrase");
        }
        return keys.computeIfAbsent(envelope.parameters().get(), parameters -> Sealing.with(parameters, passphrase));
    }
}
