package io.culvert.conformance;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Locates the archives and folders of classes, so that programs are compiled and run against the same ones. */
public final class ClassPath {

    private ClassPath() {}

    /** The archives or folders of some classes, one a class. */
    public static List<Path> entries(Class<?>... classes) {
        return Arrays.stream(classes).map(ClassPath::entry).toList();
    }

    /** The same as an option of a command. */
    public static String of(Class<?>... classes) {
        return join(entries(classes));
    }

    /** Paths as an option of a command. */
    public static String join(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path entry(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(type + " comes from no file", e);
        }
    }
}
