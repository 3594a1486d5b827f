package io.culvert.wfp.embedded.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The lock of a directory: a file that is made once and never replaced or deleted. It is locked from before the first
 * look at the directory until after the last. A mark in it states that the store was complete once.
 */
final class DirectoryLock implements AutoCloseable {

    /** Beyond the contents, as Windows lets no other program read a locked part. */
    private static final long LOCKED_BYTE = 1L << 40;

    private static final byte[] MARK = "culvert\n".getBytes(StandardCharsets.US_ASCII);

    /** Channels whose closing would drop the lock of another engine of this process. */
    private static final List<FileChannel> NEVER_CLOSED = new CopyOnWriteArrayList<>();

    private final Path directory;
    private final Path file;
    private final List<String> claims = new ArrayList<>();
    private @Nullable FileChannel channel;

    private DirectoryLock(Path directory) {
        this.directory = directory;
        this.file = new Places(directory).lock();
    }

    /** Locks a directory for an engine. Creates the lock file if it does not exist. */
    static DirectoryLock exclusive(Path directory) throws IOException {
        return new DirectoryLock(directory).taken(false);
    }

    /** Locks a directory against engines, and writes nothing: without a lock file, only against those of this process. */
    static DirectoryLock shared(Path directory) throws IOException {
        return new DirectoryLock(directory).taken(true);
    }

    private DirectoryLock taken(boolean shared) throws IOException {
        claim("path " + directory.toRealPath());
        try {
            channel = shared ? existing(Set.of(StandardOpenOption.READ)) : createdOrExisting();
            if (channel != null) {
                lock(channel, shared);
            }
            return this;
        } catch (IOException | RuntimeException | Error failure) {
            close();
            throw failure;
        }
    }

    private void claim(String name) {
        if (!OpenDirectories.add(name)) {
            throw StoreRefusals.inUse(directory);
        }
        claims.add(name);
    }

    private @Nullable FileChannel createdOrExisting() throws IOException {
        Set<OpenOption> options = Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE);
        Set<OpenOption> creating = new HashSet<>(options);
        creating.add(StandardOpenOption.CREATE_NEW);
        try {
            FileChannel created = FileChannel.open(file, creating, PrivateFiles.forNewFile(file));
            channel = created;
            PrivateFiles.protectNewFile(file);
            claimFile();
            return created;
        } catch (FileAlreadyExistsException there) {
            PrivateFiles.protectFile(file);
            return existing(options);
        }
    }

    private @Nullable FileChannel existing(Set<? extends OpenOption> options) throws IOException {
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        PrivateFiles.requireFile(file);
        claimFile();
        Set<OpenOption> all = new HashSet<>(options);
        all.add(LinkOption.NOFOLLOW_LINKS);
        return FileChannel.open(file, all);
    }

    /** One directory may have several paths. */
    private void claimFile() throws IOException {
        Object key = PrivateFiles.key(file);
        if (key != null) {
            claim("file " + key);
        }
    }

    private void lock(FileChannel opened, boolean shared) throws IOException {
        FileLock lock;
        try {
            lock = opened.tryLock(LOCKED_BYTE, 1, shared);
        } catch (OverlappingFileLockException other) {
            NEVER_CLOSED.add(opened);
            channel = null;
            throw StoreRefusals.inUse(directory);
        }
        if (lock == null) {
            throw StoreRefusals.inUse(directory);
        }
    }

    /** Whether the store was complete once. Damage of the mark leaves it a mark, unless all of it is cut off. */
    boolean isMarked() throws IOException {
        return channel != null && channel.size() != 0;
    }

    void mark(FileLayer files) throws IOException {
        if (channel != null) {
            files.write(channel, MARK);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (channel != null) {
                channel.close();
            }
        } finally {
            channel = null;
            claims.forEach(OpenDirectories::remove);
            claims.clear();
        }
    }
}
