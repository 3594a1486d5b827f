package io.culvert.wfp.embedded.store;

/**
 * The directories that this process has open. On POSIX, closing any channel of a file drops all locks that the process
 * has on it. So a second opening must be refused before it opens the lock file. The set is in the system properties, which
 * all class loaders share.
 */
final class OpenDirectories {

    private static final String PREFIX = "io.culvert.wfp.embedded.open.";

    private OpenDirectories() {}

    /** Returns false if the name is there already. */
    static boolean add(String name) {
        return System.getProperties().putIfAbsent(PREFIX + name, "true") == null;
    }

    static void remove(String name) {
        System.getProperties().remove(PREFIX + name);
    }
}
