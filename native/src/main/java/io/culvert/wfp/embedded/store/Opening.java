package io.culvert.wfp.embedded.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Opens a store. It is opened with everything that was committed or refused, and a refusal changes nothing. It is new only
 * if this opening created it, or an earlier one did not end creating it.
 */
final class Opening {

    private final StoreSettings settings;
    private final FileLayer files;
    private final Path directory;

    Opening(StoreSettings settings) {
        this.settings = settings;
        this.files = settings.files();
        this.directory = settings.directory();
    }

    ValueStore open() throws IOException {
        DataFile.requireLibrary();
        boolean created = createDirectory();
        if (!created) {
            DirectoryCheck.beforeLock(directory, files.list(directory));
        }
        PrivateFiles.protectDirectory(directory);
        DirectoryLock lock = DirectoryLock.exclusive(directory);
        try {
            return opened(lock);
        } catch (IOException | RuntimeException | Error failure) {
            lock.close();
            throw failure;
        }
    }

    private boolean createDirectory() throws IOException {
        if (Files.notExists(directory, LinkOption.NOFOLLOW_LINKS)) {
            try {
                files.createDirectory(directory);
                return true;
            } catch (FileAlreadyExistsException there) {
                // Another engine has just created it.
            }
        }
        if (Files.isSymbolicLink(directory)) {
            throw StoreRefusals.of(
                    directory,
                    "is behind a symbolic link, and no link is followed: name the directory " + target(directory),
                    null);
        }
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            throw new NotDirectoryException(directory + " is not a directory");
        }
        return false;
    }

    private static Path target(Path link) throws IOException {
        return Files.exists(link) ? link.toRealPath() : Files.readSymbolicLink(link);
    }

    private ValueStore opened(DirectoryLock lock) throws IOException {
        Places places = new Places(directory);
        PrivateFiles.requireOwned(directory, places.lock());
        List<String> names = files.list(directory);
        DirectoryCheck.underLock(directory, names, lock.isMarked());
        for (String name : names) {
            if (Places.isOurs(name)) {
                PrivateFiles.protectFile(directory.resolve(name));
            }
        }
        if (!names.contains(Places.MANIFEST)) {
            return created(places, lock, names);
        }
        ManifestText.Read read = manifest(places);
        if (read.manifest().isMaking()) {
            if (lock.isMarked()) {
                throw StoreRefusals.damaged(directory, "its manifest is older than its lock file", null);
            }
            return created(places, lock, names);
        }
        requireKind(read.manifest());
        Sealing sealing = sealing(read);
        Verified verified = verified(places, read.manifest());
        return ready(places, lock, sealing, verified);
    }

    /** Creates a store. A crash at any point leaves a directory that is created again. */
    private ValueStore created(Places places, DirectoryLock lock, List<String> names) throws IOException {
        char[] passphrase = settings.passphrase();
        Sealing sealing = passphrase == null
                ? Sealing.NONE
                : Sealing.with(KeyParameters.fresh(settings.iterations()), passphrase);
        Rewriting rewriting = new Rewriting(files, places, sealing);
        Manifest making = Manifest.making(settings.kind(), sealing.parameters());
        rewriting.writeManifest(making);
        for (String name : names) {
            if (Places.isData(name)) {
                files.delete(directory.resolve(name));
            }
        }
        Manifest first = making.advanced(1, Collections.emptySortedMap()).rewritten(making.file());
        DataFile data;
        try {
            data = DataFile.create(
                    files, places.data(first.file()), List.<Map.Entry<String, byte[]>>of(), first.commit());
        } catch (IOException | RuntimeException | Error failure) {
            throw new IOException("the first data file cannot be written: " + StoreRefusals.reason(failure), failure);
        }
        try {
            rewriting.writeManifest(first);
            lock.mark(files);
            return new ValueStore(files, places, lock, sealing, first, data);
        } catch (IOException | RuntimeException | Error failure) {
            data.close();
            throw failure;
        }
    }

    private ManifestText.Read manifest(Places places) throws IOException {
        byte[] bytes = files.read(places.manifest());
        try {
            return ManifestText.read(bytes);
        } catch (RuntimeException | Error failure) {
            throw StoreRefusals.damaged(
                    directory, "its file " + Places.MANIFEST + " cannot be read: " + failure.getMessage(), failure);
        }
    }

    private void requireKind(Manifest manifest) {
        if (!manifest.kind().equals(settings.kind())) {
            throw StoreRefusals.of(
                    directory,
                    "contains objects of the kind '" + manifest.kind() + "', and '" + settings.kind()
                            + "' is required. Open it as it was created, or name another directory",
                    null);
        }
    }

    private Sealing sealing(ManifestText.Read read) {
        return StoreKeys.of(directory, read, settings.passphrase())
                .orElseThrow(() -> StoreRefusals.otherPassphrase(directory));
    }

    /** The values of a data file, and the manifest that describes them. */
    private record Verified(Manifest manifest, boolean isNewer) {}

    /** Reads everything and writes nothing. */
    private Verified verified(Places places, Manifest manifest) {
        String name = Places.dataName(manifest.file());
        Commit commit;
        SortedMap<String, String> digests;
        try (DataFile data = DataFile.open(files, places.data(manifest.file()), true)) {
            commit = data.commit();
            digests = data.digests();
        } catch (Throwable failure) {
            throw StoreRefusals.damaged(
                    directory, "its file " + name + " cannot be read: " + StoreRefusals.reason(failure), failure);
        }
        String damage = DirectoryCheck.damage(name, manifest, commit, digests);
        if (damage != null) {
            throw StoreRefusals.damaged(directory, damage, null);
        }
        boolean isNewer = commit.number() > manifest.number();
        return new Verified(isNewer ? manifest.advanced(commit.number(), digests) : manifest, isNewer);
    }

    private ValueStore ready(Places places, DirectoryLock lock, Sealing sealing, Verified verified) throws IOException {
        Rewriting rewriting = new Rewriting(files, places, sealing);
        Manifest manifest = verified.manifest();
        if (verified.isNewer()) {
            rewriting.writeManifest(manifest);
        }
        int last = deleteLeftOver(rewriting, manifest);
        if (!lock.isMarked()) {
            lock.mark(files);
        }
        DataFile data = writable(places, manifest);
        ValueStore store = new ValueStore(files, places, lock, sealing, manifest, data);
        store.lastFile(last);
        if (!manifest.clean()) {
            store.tryRewrite();
        }
        return store;
    }

    /** Deletes what the manifest does not name. Returns the highest number of a data file that existed. */
    private int deleteLeftOver(Rewriting rewriting, Manifest manifest) throws IOException {
        int last = manifest.file();
        for (String name : files.list(directory)) {
            if (Places.isData(name)) {
                last = Math.max(last, Places.number(name));
            }
            if (name.equals(Places.NEW_MANIFEST) || (Places.isData(name) && Places.number(name) != manifest.file())) {
                rewriting.deleteQuietly(directory.resolve(name));
            }
        }
        return last;
    }

    private DataFile writable(Places places, Manifest manifest) throws IOException {
        @Nullable DataFile data = null;
        try {
            data = DataFile.open(files, places.data(manifest.file()), false);
            if (data.commit().equals(manifest.commit())) {
                return data;
            }
            throw new IOException("it was changed while it was opened");
        } catch (Throwable failure) {
            if (data != null) {
                data.close();
            }
            throw new IOException(
                    Places.dataName(manifest.file()) + " cannot be opened for writing: "
                            + StoreRefusals.reason(failure),
                    failure);
        }
    }
}
