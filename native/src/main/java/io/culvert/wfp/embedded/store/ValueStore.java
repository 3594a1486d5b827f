package io.culvert.wfp.embedded.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An open store of named values. A commit writes the manifest of the next commit first, then the values, and then lets that
 * manifest take its name. So a crash at any point leaves either commit, and a file that was cut at an earlier commit does
 * not fit the manifest.
 */
public final class ValueStore implements AutoCloseable {

    /** A file of this size, and of this many times its smallest size, is rewritten. */
    private static final long LARGE_BYTES = 1 << 20;

    private static final int LARGE_TIMES = 4;

    private final FileLayer files;
    private final Places places;
    private final DirectoryLock lock;
    private final Sealing sealing;
    private final Rewriting rewriting;

    private Manifest manifest;
    /** Null after a failure whose outcome is open, and after the store was closed. */
    private @Nullable DataFile data;

    private int lastFile;
    private long largest;
    private boolean changed;
    private boolean closed;

    ValueStore(FileLayer files, Places places, DirectoryLock lock, Sealing sealing, Manifest manifest, DataFile data)
            throws IOException {
        this.files = files;
        this.places = places;
        this.lock = lock;
        this.sealing = sealing;
        this.rewriting = new Rewriting(files, places, sealing);
        this.manifest = manifest;
        this.data = data;
        this.lastFile = manifest.file();
        this.largest = LARGE_BYTES + LARGE_TIMES * data.size();
    }

    /**
     * Opens the store of a directory, or creates one in a new or empty directory.
     *
     * @param settings the settings, whose passphrase is overwritten
     * @return the store, to be closed by the caller
     * @throws IllegalStateException if the store is in use, damaged, of another kind or another passphrase, or the directory
     *     contains other files; the message contains the cure
     * @throws UncheckedIOException if the directory cannot be created, protected, read or written
     */
    public static ValueStore open(StoreSettings settings) {
        try {
            return Objects.requireNonNull(Uninterrupted.call(() -> new Opening(settings).open()));
        } catch (IOException failure) {
            throw StoreRefusals.unusable(settings.directory(), failure);
        } finally {
            settings.wipe();
        }
    }

    /**
     * The names of all values.
     *
     * @return the names, sorted
     */
    public synchronized Set<String> names() {
        return manifest.values().keySet();
    }

    /**
     * Returns a value.
     *
     * @param name its name
     * @return a copy, which the caller overwrites
     * @throws NoSuchElementException if there is no such value
     * @throws IllegalStateException if it was damaged since the store was opened
     */
    public synchronized byte[] get(String name) {
        String digest = manifest.values().get(name);
        if (digest == null) {
            throw new NoSuchElementException(name);
        }
        try {
            return Objects.requireNonNull(Uninterrupted.call(() -> read(name, digest)));
        } catch (IOException failure) {
            throw StoreRefusals.damaged(
                    places.directory(), name + " cannot be read: " + StoreRefusals.reason(failure), failure);
        }
    }

    private byte[] read(String name, String digest) throws IOException {
        try {
            byte[] stored = usable().get(name);
            if (stored == null || !Digests.of(stored).equals(digest)) {
                throw new IOException("it was changed since the store was opened");
            }
            return StoredValues.unsealed(name, stored, sealing);
        } catch (GeneralSecurityException | RuntimeException | Error failure) {
            throw new IOException(StoreRefusals.reason(failure), failure);
        }
    }

    /**
     * Changes values in one commit, which is on the disk when this returns.
     *
     * @param changes the new values by their names; null removes a value
     * @throws StoreFailure if the commit fails
     */
    public synchronized void commit(Map<String, byte @Nullable []> changes) {
        try {
            Uninterrupted.call(() -> {
                commitNow(changes);
                return true;
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void commitNow(Map<String, byte @Nullable []> changes) {
        Manifest next;
        DataFile current;
        Map<String, byte @Nullable []> stored;
        try {
            current = usable();
            stored = StoredValues.stored(changes, manifest.number() + 1, sealing);
            next = manifest.next(StoredValues.digests(stored));
            rewriting.writeNewManifest(next);
        } catch (Throwable failure) {
            rewriting.deleteQuietly(places.newManifest());
            throw StoreFailure.undone(StoreRefusals.reason(failure), failure);
        }
        try {
            current.commit(stored, next.commit());
        } catch (Throwable failure) {
            throw broken(failure);
        }
        try {
            files.replace(places.newManifest(), places.manifest());
        } catch (Throwable failure) {
            drop();
            throw StoreFailure.open(StoreRefusals.reason(failure), failure);
        }
        manifest = next;
        changed = true;
        rewriteIfLarge(current);
    }

    /** After a failure, the data file is opened again. If it ends with the commit before, nothing has happened. */
    private StoreFailure broken(Throwable failure) {
        drop();
        try {
            usable();
        } catch (Throwable stillBroken) {
            failure.addSuppressed(stillBroken);
            return StoreFailure.open(StoreRefusals.reason(failure), failure);
        }
        rewriting.deleteQuietly(places.newManifest());
        return StoreFailure.undone(StoreRefusals.reason(failure), failure);
    }

    private DataFile usable() throws IOException {
        if (closed) {
            throw new IOException("the store is closed");
        }
        if (data == null) {
            DataFile again = DataFile.open(files, places.data(manifest.file()), false);
            if (!again.commit().equals(manifest.commit()) || !again.digests().equals(manifest.values())) {
                again.close();
                throw new IOException("an earlier commit failed: open the directory again to see whether it happened");
            }
            data = again;
        }
        return data;
    }

    private void drop() {
        if (data != null) {
            data.close();
            data = null;
        }
    }

    void lastFile(int number) {
        lastFile = number;
    }

    private void rewriteIfLarge(DataFile current) {
        try {
            if (current.size() > largest) {
                tryRewrite();
            }
        } catch (IOException later) {
            largest += LARGE_BYTES;
        }
    }

    /** The commit has happened, so a failure to tidy up is no failure of it. The next opening tries again. */
    void tryRewrite() {
        try {
            rewrite();
        } catch (IOException later) {
            largest += LARGE_BYTES;
        }
    }

    private void rewrite() throws IOException {
        DataFile old = usable();
        Manifest next = manifest.rewritten(++lastFile);
        DataFile fresh = rewriting.rewrite(old, next);
        data = fresh;
        manifest = next;
        changed = false;
        largest = LARGE_BYTES + LARGE_TIMES * fresh.size();
        old.close();
        files.delete(old.path());
    }

    /**
     * Removes the bytes of replaced and removed values from the disk, and closes the store. Later calls do nothing.
     *
     * @throws UncheckedIOException if the bytes cannot be removed. The store is closed all the same, and the next opening
     *     removes them
     */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        try {
            Uninterrupted.call(() -> {
                closeNow();
                return true;
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "the store in " + places.directory()
                            + " was closed with all that was committed, but may contain keys"
                            + " of deleted tunnels until it is opened again: "
                            + StoreRefusals.reason(failure),
                    failure);
        }
    }

    private void closeNow() throws IOException {
        try {
            if (changed && data != null) {
                rewrite();
            }
        } catch (RuntimeException | Error failure) {
            throw new IOException(StoreRefusals.reason(failure), failure);
        } finally {
            closed = true;
            try {
                drop();
            } finally {
                lock.close();
            }
        }
    }
}
