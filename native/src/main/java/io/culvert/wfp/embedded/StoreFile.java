package io.culvert.wfp.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Consumer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/** The file of a store. It contains pre-shared keys, so only its owner may read it, encrypted or not. */
final class StoreFile {

    private static final String NAME = "culvert-engine.mv.db";
    private static final String FRESH_NAME = "culvert-engine.new.mv.db";

    private final Path directory;
    private final char @Nullable [] passphrase;

    StoreFile(Path directory, char @Nullable [] passphrase) {
        this.directory = directory;
        this.passphrase = passphrase == null ? null : passphrase.clone();
    }

    /** Opens the file, or creates it. */
    MVStore open() {
        Path file = make(NAME);
        try {
            return open(file);
        } catch (MVStoreException failure) {
            throw refusal(failure);
        }
    }

    /** The refusal of a store that cannot be read. */
    IllegalStateException refusal(MVStoreException failure) {
        return new IllegalStateException("the store in " + directory + " cannot be read: " + reason(failure), failure);
    }

    private MVStore open(Path file) {
        MVStore.Builder builder =
                new MVStore.Builder().fileName(file.toString()).autoCommitDisabled();
        if (passphrase != null) {
            // MVStore overwrites the array that it gets.
            builder.encryptionKey(passphrase.clone());
        }
        return builder.open();
    }

    /** Writes a new file, closes the old one and replaces it. After a crash at any point, one of the two is complete. */
    void replace(MVStore store, Consumer<MVStore> writing) {
        try {
            Files.deleteIfExists(directory.resolve(FRESH_NAME));
            Path fresh = make(FRESH_NAME);
            MVStore other = open(fresh);
            writing.accept(other);
            other.commit();
            other.sync();
            other.close(0);
            store.close(0);
            Files.move(
                    fresh,
                    directory.resolve(NAME),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            store.close(0);
            throw new UncheckedIOException(
                    "the store in " + directory + " could not be rewritten, and may contain keys of deleted tunnels",
                    failure);
        }
    }

    private String reason(MVStoreException failure) {
        return switch (failure.getErrorCode()) {
            case DataUtils.ERROR_FILE_LOCKED ->
                "another engine, in this process or another, has it open: close that engine first, or name another directory";
            case DataUtils.ERROR_FILE_CORRUPT, DataUtils.ERROR_UNSUPPORTED_FORMAT ->
                passphrase != null
                        ? "it is damaged, not encrypted, or encrypted with another passphrase"
                        : "it is damaged or encrypted: if it was created with a passphrase, specify that";
            default -> String.valueOf(failure.getMessage());
        };
    }

    private Path make(String name) {
        Path file = directory.resolve(name);
        try {
            Files.createDirectories(directory, ownerOnly("rwx------"));
            Files.createFile(file, ownerOnly("rw-------"));
        } catch (FileAlreadyExistsException there) {
            if (!Files.isDirectory(directory)) {
                throw new UncheckedIOException(
                        directory + " is not a directory: name a directory for the engine", there);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "the store cannot be created in " + directory + ": name a directory that this user may write to",
                    failure);
        }
        return file;
    }

    /** On other systems, the parent directory determines the rights. */
    private static FileAttribute<?>[] ownerOnly(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
