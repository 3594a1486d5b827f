package io.culvert.wfp.embedded.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;

/** The file operations of a store. Tests replace it by one that fails. */
interface FileLayer {

    /** Creates a directory that only its owner can use. Its parents are created with default rights. */
    void createDirectory(Path directory) throws IOException;

    /** The names in a directory, sorted. */
    List<String> list(Path directory) throws IOException;

    /** Creates a file that only its owner can use, writes and forces it. */
    void create(Path file, byte[] content) throws IOException;

    /** Writes the contents of an open file, and forces it. */
    void write(FileChannel channel, byte[] content) throws IOException;

    byte[] read(Path file) throws IOException;

    /** Renames a file over another one atomically, and forces the directory. */
    void replace(Path from, Path to) throws IOException;

    /** Deletes a file if it exists. */
    void delete(Path file) throws IOException;

    /** Forces the entries of a directory to the disk, where the system supports this. */
    void forceDirectory(Path directory) throws IOException;

    /** The name by which MVStore opens a file. */
    String storeName(Path file);
}
