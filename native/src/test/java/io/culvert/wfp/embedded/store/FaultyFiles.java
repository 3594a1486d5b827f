package io.culvert.wfp.embedded.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import org.h2.store.fs.FilePath;

/**
 * Files that fail at an operation that writes, after half of it, once or from then on. Counts the operations. Forces nothing to
 * the disk, which would take most of the time of a test.
 */
final class FaultyFiles implements FileLayer {

    /** The layer that the paths of MVStore use, as MVStore knows them by their scheme only. */
    private static volatile FaultyFiles current;

    private final FileLayer disk = new DiskFiles();
    private final int failing;
    private final boolean forGood;
    private int operations;

    static {
        FilePath.register(new FaultyPath());
    }

    private FaultyFiles(int failing, boolean forGood) {
        this.failing = failing;
        this.forGood = forGood;
        current = this;
    }

    static FaultyFiles counting() {
        return new FaultyFiles(Integer.MAX_VALUE, false);
    }

    static FaultyFiles failing(int operation, boolean forGood) {
        return new FaultyFiles(operation, forGood);
    }

    static FaultyFiles current() {
        return current;
    }

    synchronized int operations() {
        return operations;
    }

    /** Whether the next operation, which this counts, fails. */
    synchronized boolean fails() {
        int operation = operations++;
        return operation == failing || (forGood && operation > failing);
    }

    void attempt() throws IOException {
        if (fails()) {
            throw new IOException("operation " + failing + " fails");
        }
    }

    @Override
    public void createDirectory(Path directory) throws IOException {
        attempt();
        disk.createDirectory(directory);
    }

    @Override
    public List<String> list(Path directory) throws IOException {
        return disk.list(directory);
    }

    @Override
    public void create(Path file, byte[] content) throws IOException {
        if (fails()) {
            write(file, Arrays.copyOf(content, content.length / 2));
            throw new IOException("operation " + failing + " fails");
        }
        write(file, content);
        // The data may be written without being forced.
        attempt();
    }

    @Override
    public void write(FileChannel channel, byte[] content) throws IOException {
        attempt();
        channel.write(ByteBuffer.wrap(content), 0);
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createFile(file, PrivateFiles.forNewFile(file));
        Files.write(file, content);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return disk.read(file);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        attempt();
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        // The renaming may happen without being forced.
        attempt();
    }

    @Override
    public void delete(Path file) throws IOException {
        attempt();
        disk.delete(file);
    }

    @Override
    public void forceDirectory(Path directory) throws IOException {
        attempt();
    }

    @Override
    public String storeName(Path file) {
        return FaultyPath.SCHEME + ":" + file;
    }
}
