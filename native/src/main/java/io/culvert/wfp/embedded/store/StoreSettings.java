package io.culvert.wfp.embedded.store;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The settings of a store. They contain a copy of the passphrase until the store is opened. */
public final class StoreSettings {

    private final Path directory;
    private final String kind;
    private final char @Nullable [] passphrase;
    private final int iterations;
    private final FileLayer files;

    private StoreSettings(Path directory, String kind, char @Nullable [] passphrase, int iterations, FileLayer files) {
        this.directory = directory;
        this.kind = kind;
        this.passphrase = passphrase;
        this.iterations = iterations;
        this.files = files;
    }

    /**
     * The settings of a store on a directory.
     *
     * @param directory the directory, which is created if it does not exist
     * @param kind the kind of the values; a store of another kind is refused
     * @param passphrase the passphrase, copied; null if the values are not sealed
     * @return the settings
     * @throws IllegalArgumentException if the directory is not one of the disk
     */
    public static StoreSettings of(Path directory, String kind, char @Nullable [] passphrase) {
        if (!directory.getFileSystem().equals(FileSystems.getDefault())) {
            throw new IllegalArgumentException("the directory " + directory + " is in " + directory.getFileSystem()
                    + ", where no file can be locked: name a directory of the disk");
        }
        return new StoreSettings(
                directory.toAbsolutePath().normalize(),
                kind,
                passphrase == null ? null : passphrase.clone(),
                KeyParameters.ITERATIONS,
                new DiskFiles());
    }

    /**
     * Sets the number of iterations with which a new store derives its key. An existing store keeps its own number. Tests
     * open many stores, and take fewer.
     *
     * @param count the number; the default is 600,000
     * @return a copy
     */
    public StoreSettings withIterations(int count) {
        return new StoreSettings(directory, kind, passphrase, count, files);
    }

    StoreSettings withFiles(FileLayer layer) {
        return new StoreSettings(directory, kind, passphrase, iterations, layer);
    }

    Path directory() {
        return directory;
    }

    String kind() {
        return kind;
    }

    char @Nullable [] passphrase() {
        return passphrase;
    }

    int iterations() {
        return iterations;
    }

    FileLayer files() {
        return files;
    }

    /** Overwrites the passphrase. */
    void wipe() {
        if (passphrase != null) {
            Arrays.fill(passphrase, '\0');
        }
    }
}
