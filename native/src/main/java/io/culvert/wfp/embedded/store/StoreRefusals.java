package io.culvert.wfp.embedded.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The refusals to open a store. Each names the directory, the reason and the cure. */
final class StoreRefusals {

    private StoreRefusals() {}

    static IllegalStateException inUse(Path directory) {
        return of(
                directory,
                "is in use: another engine, in this process or another, has it open. Close that engine first, or name"
                        + " another directory",
                null);
    }

    static IllegalStateException damaged(Path directory, String damage, @Nullable Throwable cause) {
        return of(
                directory,
                "is damaged: " + damage + ". Nothing was opened and nothing was changed. Restore a backup of the"
                        + " directory, or read the sound tunnels with EmbeddedEngine.salvage(Path.of(\""
                        + String.valueOf(directory).replace("\\", "\\\\") + "\")) into an engine on a new directory",
                cause);
    }

    static IllegalStateException of(Path directory, String reason, @Nullable Throwable cause) {
        return new IllegalStateException("the store in " + directory + " " + reason, cause);
    }

    static UncheckedIOException unusable(Path directory, IOException cause) {
        return new UncheckedIOException(
                "the store in " + directory + " cannot be used: " + reason(cause)
                        + ". Name a directory that this user may write to, and that only this user may use",
                cause);
    }

    static UncheckedIOException unreadable(Path directory, IOException cause) {
        return new UncheckedIOException(
                "the store in " + directory + " cannot be read: " + reason(cause)
                        + ". Name the directory of a store that this user may read",
                cause);
    }

    static IllegalStateException otherPassphrase(Path directory) {
        return of(
                directory,
                "was created with another passphrase: specify the passphrase with which it was created",
                null);
    }

    /** The class of an exception is its only text if the message is a file name. */
    static String reason(Throwable cause) {
        String message = cause.getMessage();
        return cause.getClass().getSimpleName() + (message == null ? "" : " (" + message + ")");
    }
}
