package io.culvert.wfp.embedded.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;
import org.jspecify.annotations.Nullable;

/**
 * A data file: a file of H2's MVStore with the values and the record of the last commit, written in one transaction. MVStore
 * opens the last complete version of a file, which may be an earlier one, and believes the lengths that it reads. So each
 * method may throw anything, and the caller compares what was read.
 */
final class DataFile implements AutoCloseable {

    private static final String LAST = "last";

    private final Path path;
    private final MVStore store;
    private final MVMap<String, byte[]> record;
    private final MVMap<String, byte[]> values;

    private DataFile(Path path, MVStore store) {
        this.path = path;
        this.store = store;
        this.record = map("record");
        this.values = map("values");
    }

    private MVMap<String, byte[]> map(String name) {
        return store.openMap(
                name,
                new MVMap.Builder<String, byte[]>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(ByteArrayDataType.INSTANCE));
    }

    /** Throws a {@link NoClassDefFoundError} if the library of the store is missing. */
    static void requireLibrary() {
        MVStore.Builder builder = new MVStore.Builder();
        builder.autoCommitDisabled();
    }

    /** Creates a file with values and their record, and forces it to the disk. */
    static DataFile create(FileLayer files, Path path, Iterable<Map.Entry<String, byte[]>> content, Commit commit)
            throws IOException {
        files.create(path, new byte[0]);
        DataFile created = opened(files, path, false);
        try {
            content.forEach(value -> created.values.put(value.getKey(), value.getValue()));
            created.record.put(LAST, commit.toBytes());
            created.store.commit();
            created.store.sync();
            return created;
        } catch (RuntimeException | Error failure) {
            created.close();
            throw failure;
        }
    }

    /** Opens a file that is not empty: MVStore would initialise an empty one. */
    static DataFile open(FileLayer files, Path path, boolean readOnly) throws IOException {
        PrivateFiles.requireFile(path);
        if (Files.size(path) == 0) {
            throw new IOException("it is empty");
        }
        return opened(files, path, readOnly);
    }

    private static DataFile opened(FileLayer files, Path path, boolean readOnly) {
        MVStore.Builder builder =
                new MVStore.Builder().fileName(files.storeName(path)).autoCommitDisabled();
        MVStore opened = (readOnly ? builder.readOnly() : builder).open();
        try {
            return new DataFile(path, opened);
        } catch (RuntimeException | Error failure) {
            opened.closeImmediately();
            throw failure;
        }
    }

    Path path() {
        return path;
    }

    Commit commit() {
        byte[] bytes = record.get(LAST);
        if (bytes == null) {
            throw new NoSuchElementException("it has no record of a commit");
        }
        return Commit.of(bytes);
    }

    /** Passes on each value, but not more than the record counts, as damaged pages may lead in a circle. */
    void forEach(BiConsumer<String, byte[]> action) {
        int left = commit().count();
        Cursor<String, byte[]> cursor = values.cursor(null);
        while (cursor.hasNext() && left >= 0) {
            String name = cursor.next();
            action.accept(name, cursor.getValue());
            left--;
        }
    }

    SortedMap<String, String> digests() {
        SortedMap<String, String> digests = new TreeMap<>();
        forEach((name, value) -> digests.put(name, Digests.of(value)));
        return digests;
    }

    byte @Nullable [] get(String name) {
        return values.get(name);
    }

    /** Changes values and the record in one transaction, and forces it to the disk. A null value removes. */
    void commit(Map<String, byte @Nullable []> changes, Commit commit) {
        changes.forEach((name, value) -> {
            if (value == null) {
                values.remove(name);
            } else {
                values.put(name, value);
            }
        });
        record.put(LAST, commit.toBytes());
        store.commit();
        store.sync();
    }

    long size() throws IOException {
        return Files.size(path);
    }

    /** Closes the file and writes nothing: all that counts was written by a commit. */
    @Override
    public void close() {
        store.closeImmediately();
    }
}
