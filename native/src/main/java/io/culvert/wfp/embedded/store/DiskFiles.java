package io.culvert.wfp.embedded.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The files of the disk. */
final class DiskFiles implements FileLayer {

    /** Far more than a store has, whose data file is rewritten when it is large. */
    private static final long LARGEST_READ = 1 << 30;

    private static final int RENAMES = 10;
    private static final long WAIT_NANOS = 20_000_000;

    @Override
    public void createDirectory(Path directory) throws IOException {
        Path parent = directory.getParent();
        if (parent != null && Files.notExists(parent)) {
            createParents(parent);
        }
        Files.createDirectory(directory, PrivateFiles.forNewDirectory(directory));
        PrivateFiles.protectDirectory(directory);
        if (parent != null) {
            forceDirectory(parent);
        }
    }

    private void createParents(Path parent) throws IOException {
        Path above = parent.getParent();
        if (above != null && Files.notExists(above)) {
            createParents(above);
        }
        Files.createDirectories(parent);
        if (above != null) {
            forceDirectory(above);
        }
    }

    @Override
    public List<String> list(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void create(Path file, byte[] content) throws IOException {
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, options, PrivateFiles.forNewFile(file))) {
            PrivateFiles.protectNewFile(file);
            if (content.length != 0) {
                write(channel, content);
            }
        }
    }

    @Override
    public void write(FileChannel channel, byte[] content) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(content);
        while (left.hasRemaining()) {
            channel.write(left, left.position());
        }
        channel.force(true);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        Set<java.nio.file.OpenOption> options = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        try (FileChannel channel = FileChannel.open(file, options)) {
            long size = channel.size();
            if (size > LARGEST_READ) {
                throw new IOException(file + " has " + size + " bytes, and at most " + LARGEST_READ + " are read");
            }
            ByteBuffer content = ByteBuffer.allocate((int) size);
            while (content.hasRemaining() && channel.read(content) >= 0) {
                // Reads on to the end.
            }
            byte[] read = new byte[content.flip().remaining()];
            content.get(read);
            return read;
        }
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        for (int left = RENAMES; ; left--) {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                break;
            } catch (AccessDeniedException refusal) {
                // On Windows, a program that scans new files has them open for a moment.
                if (left == 1 || PrivateFiles.isPosix(to)) {
                    throw refusal;
                }
                LockSupport.parkNanos(WAIT_NANOS);
            }
        }
        forceDirectory(Objects.requireNonNull(to.toAbsolutePath().getParent()));
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void forceDirectory(Path directory) throws IOException {
        if (PrivateFiles.isPosix(directory)) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    @Override
    public String storeName(Path file) {
        return file.toString();
    }
}
