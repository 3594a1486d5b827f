package io.culvert.wfp.embedded;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.wfp.FilterSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the owner uses the files, no link is followed, and nothing of another program is adopted or changed. */
class PrivateDirectoryTest {

    @TempDir
    private Path scratch;

    private Path directory() {
        return scratch.resolve("engine");
    }

    @Test
    @Tag("not-on-windows")
    void whatWasThereIsMadePrivateBeforeItIsUsed() throws IOException {
        Files.createDirectories(directory());
        Files.createFile(directory().resolve("lock"));
        openToAll();
        try (RestartableEngine engine = Stores.open(directory(), false)) {
            assertPrivate();
            add(engine, 0);
            assertPrivate();
        }
        openToAll();
        try (RestartableEngine engine = Stores.open(directory(), false)) {
            assertPrivate();
            add(engine, 1);
        }
        assertPrivate();
        assertEquals(Set.of(0, 1), Stores.numbers(directory(), false));
    }

    /** By POSIX modes, or on Windows by access control lists. */
    @Test
    void newFilesAreOfTheirOwnerOnly() throws IOException {
        try (RestartableEngine engine = Stores.open(directory(), false)) {
            add(engine, 0);
            assertOwnerOnly(directory());
            for (Path file : files()) {
                assertOwnerOnly(file);
            }
        }
    }

    private static void assertOwnerOnly(Path file) throws IOException {
        AclFileAttributeView acl = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (acl == null) {
            assertTrue(permissions(file).endsWith("------"), file::toString);
        } else {
            // Wine adds the system itself to each list.
            assertEquals(
                    Set.of(acl.getOwner()),
                    acl.getAcl().stream()
                            .map(AclEntry::principal)
                            .filter(principal -> !principal.getName().endsWith("\\SYSTEM"))
                            .collect(Collectors.toSet()),
                    file::toString);
        }
    }

    private static void add(RestartableEngine engine, int number) {
        try (FilterSession session = Stores.session(engine)) {
            session.add(Stores.tunnel(number));
        }
    }

    private void openToAll() throws IOException {
        Files.setPosixFilePermissions(directory(), PosixFilePermissions.fromString("rwxrwxrwx"));
        for (Path file : files()) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        }
    }

    private void assertPrivate() throws IOException {
        assertEquals("rwx------", permissions(directory()));
        for (Path file : files()) {
            assertEquals("rw-------", permissions(file), file::toString);
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(directory())) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lock", "manifest", "manifest.new", "data-1.mv.db"})
    @Tag("not-on-windows")
    void aLinkInPlaceOfAFileIsNotFollowed(String name) throws IOException {
        Stores.open(directory(), false).close();
        Path target = scratch.resolve("target");
        if (Files.exists(directory().resolve(name))) {
            Files.move(directory().resolve(name), target);
        } else {
            Files.writeString(target, "text");
        }
        byte[] before = Files.readAllBytes(target);
        Files.createSymbolicLink(directory().resolve(name), target);
        assertRefused(UncheckedIOException.class, "symbolic link");
        assertArrayEquals(before, Files.readAllBytes(target));
        assertTrue(Files.isSymbolicLink(directory().resolve(name)));
    }

    /** Nor to a file that does not exist, which opening could create. */
    @Test
    @Tag("not-on-windows")
    void aLinkToNothingCreatesNothing() throws IOException {
        Files.createDirectories(directory());
        Path target = scratch.resolve("target");
        Files.createSymbolicLink(directory().resolve("lock"), target);
        assertRefused(UncheckedIOException.class, "symbolic link");
        assertTrue(Files.notExists(target));
    }

    @Test
    @Tag("not-on-windows")
    void aLinkInPlaceOfTheDirectoryIsNotFollowed() throws IOException {
        Path real = scratch.resolve("real");
        Stores.open(real, false).close();
        Files.createSymbolicLink(directory(), real);
        assertRefused(IllegalStateException.class, "name the directory " + real.toRealPath());
    }

    @Test
    void foreignFilesAreNeitherAdoptedNorChanged() throws IOException {
        for (String name : List.of("culvert-engine.mv.db", "other.mv.db", "readme.txt")) {
            Path foreign = scratch.resolve("with " + name);
            Files.createDirectories(foreign);
            Files.writeString(foreign.resolve(name), "hello hello hello");
            IllegalStateException refusal =
                    assertThrows(IllegalStateException.class, () -> Stores.open(foreign, false));
            String message = String.valueOf(refusal.getMessage());
            assertTrue(message.contains(name) && message.contains(foreign.toString()), message);
            assertEquals(Set.of(name), Stores.files(foreign).keySet());
            assertEquals("hello hello hello", Files.readString(foreign.resolve(name)));
        }
    }

    /** Such as garbage under the names of a store. */
    @Test
    void garbageIsRefused() throws IOException {
        Stores.open(directory(), false).close();
        for (String name : List.of("manifest", "data-1.mv.db")) {
            byte[] before = Files.readAllBytes(directory().resolve(name));
            for (int size : new int[] {0, 1, 100, 5000, 100_000}) {
                Files.write(directory().resolve(name), "x".repeat(size).getBytes(StandardCharsets.US_ASCII));
                assertRefused(IllegalStateException.class, "its file " + name);
                assertEquals(size, Files.size(directory().resolve(name)), "not changed");
            }
            Files.write(directory().resolve(name), before);
        }
        Stores.open(directory(), false).close();
    }

    private void assertRefused(Class<? extends RuntimeException> kind, String reason) {
        RuntimeException refusal = assertThrows(kind, () -> Stores.open(directory(), false));
        String message = String.valueOf(refusal.getMessage());
        assertTrue(message.contains("the store in " + directory()), message);
        assertTrue(message.contains(reason), message);
    }
}
