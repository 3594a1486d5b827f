package io.culvert.wfp.embedded.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Copies the values of a store into a new data file, which has no bytes of replaced or removed values. No file is moved
 * over an open one: the manifest names the file that counts.
 */
final class Rewriting {

    private final FileLayer files;
    private final Places places;
    private final Sealing sealing;

    Rewriting(FileLayer files, Places places, Sealing sealing) {
        this.files = files;
        this.places = places;
        this.sealing = sealing;
    }

    /**
     * Writes the new file and the manifest that names it.
     *
     * @return the new file, open
     * @throws IOException if this fails. Then the manifest may name either file, and both contain the same values
     */
    DataFile rewrite(DataFile from, Manifest next) throws IOException {
        DataFile fresh = null;
        try {
            fresh = DataFile.create(files, places.data(next.file()), content(from), next.commit());
            if (!fresh.digests().equals(next.values())) {
                throw new IOException(from.path() + " was damaged since it was opened");
            }
            files.forceDirectory(places.directory());
            writeNewManifest(next);
        } catch (Throwable failure) {
            close(fresh);
            deleteQuietly(places.data(next.file()));
            throw new IOException(StoreRefusals.reason(failure), failure);
        }
        try {
            files.replace(places.newManifest(), places.manifest());
            return fresh;
        } catch (IOException failure) {
            close(fresh);
            throw failure;
        }
    }

    private static List<Map.Entry<String, byte[]>> content(DataFile from) {
        List<Map.Entry<String, byte[]>> content = new ArrayList<>();
        from.forEach((name, value) -> content.add(Map.entry(name, value)));
        return content;
    }

    void writeNewManifest(Manifest next) throws IOException {
        files.delete(places.newManifest());
        files.create(places.newManifest(), ManifestText.of(next, sealing));
    }

    void writeManifest(Manifest next) throws IOException {
        writeNewManifest(next);
        files.replace(places.newManifest(), places.manifest());
    }

    private static void close(@Nullable DataFile file) {
        if (file != null) {
            file.close();
        }
    }

    /** What stays is deleted by the next opening. */
    void deleteQuietly(Path file) {
        try {
            files.delete(file);
        } catch (IOException later) {
            // The next opening deletes it.
        }
    }
}
