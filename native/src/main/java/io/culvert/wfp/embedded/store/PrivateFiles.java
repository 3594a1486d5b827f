package io.culvert.wfp.embedded.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets only the owner use a file, by POSIX modes or by an access control list. Follows no symbolic link. */
final class PrivateFiles {

    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> DIRECTORY = PosixFilePermissions.fromString("rwx------");

    private PrivateFiles() {}

    static boolean isPosix(Path file) {
        return Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS) != null;
    }

    static FileAttribute<?>[] forNewFile(Path file) {
        return attributes(file, FILE);
    }

    static FileAttribute<?>[] forNewDirectory(Path directory) {
        return attributes(directory, DIRECTORY);
    }

    /** Without POSIX modes, a new file inherits the list of its directory, and {@link #protectNewFile} sets its own. */
    private static FileAttribute<?>[] attributes(Path file, Set<PosixFilePermission> permissions) {
        return isPosix(file)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    /** Protects an existing directory, before anything is written into it. */
    static void protectDirectory(Path directory) throws IOException {
        if (!attributes(directory).isDirectory()) {
            throw new IOException(directory + " is no directory, or is a symbolic link");
        }
        protect(directory, DIRECTORY, true);
    }

    /** Protects an existing file, before it is opened. */
    static void protectFile(Path file) throws IOException {
        requireFile(file);
        protect(file, FILE, false);
    }

    /** Protects a file that was created without POSIX modes, before anything is written into it. */
    static void protectNewFile(Path file) throws IOException {
        if (!isPosix(file)) {
            protectFile(file);
        }
    }

    /** Refuses a directory of another user, who could replace its files by links. */
    static void requireOwned(Path directory, Path ownFile) throws IOException {
        if (isPosix(directory)) {
            UserPrincipal owner = Files.getOwner(directory, LinkOption.NOFOLLOW_LINKS);
            UserPrincipal own = Files.getOwner(ownFile, LinkOption.NOFOLLOW_LINKS);
            if (!owner.equals(own)) {
                throw new IOException(directory + " belongs to the user " + owner + ", and its files to " + own);
            }
        }
    }

    /** Refuses a symbolic link, and a pipe, which would wait for its other end when it is opened. */
    static void requireFile(Path file) throws IOException {
        if (!attributes(file).isRegularFile()) {
            throw new IOException(file + " is no regular file, or is a symbolic link");
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static void protect(Path file, Set<PosixFilePermission> permissions, boolean inherited) throws IOException {
        PosixFileAttributeView posix =
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (posix != null) {
            protect(file, posix, permissions);
            return;
        }
        AclFileAttributeView acl =
                Files.getFileAttributeView(file, AclFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (acl != null) {
            protect(acl, inherited);
        }
    }

    private static void protect(Path file, PosixFileAttributeView posix, Set<PosixFilePermission> permissions)
            throws IOException {
        if (posix.readAttributes().permissions().equals(permissions)) {
            return;
        }
        // Without following links: the caller has seen that this is none, and only its owner could have replaced it.
        Files.setPosixFilePermissions(file, permissions);
        Set<PosixFilePermission> found = posix.readAttributes().permissions();
        if (!found.equals(permissions)) {
            throw new IOException(file + " has the permissions " + PosixFilePermissions.toString(found)
                    + ", which its file system does not change to " + PosixFilePermissions.toString(permissions));
        }
    }

    private static void protect(AclFileAttributeView acl, boolean inherited) throws IOException {
        UserPrincipal owner = acl.getOwner();
        AclEntry whole = AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(owner)
                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                .setFlags(
                        inherited
                                ? EnumSet.of(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT)
                                : EnumSet.noneOf(AclEntryFlag.class))
                .build();
        if (!isOnlyOf(owner, acl)) {
            acl.setAcl(List.of(whole));
        }
    }

    private static boolean isOnlyOf(UserPrincipal owner, AclFileAttributeView acl) throws IOException {
        List<AclEntry> entries = acl.getAcl();
        return !entries.isEmpty()
                && entries.stream().allMatch(entry -> entry.principal().equals(owner));
    }

    /** What identifies a file for as long as it is open, null if the system has no such value. */
    static @Nullable Object key(Path file) throws IOException {
        return attributes(file).fileKey();
    }
}
