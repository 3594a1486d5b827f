package io.culvert.wfp.embedded.store;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of a store.
 *
 * @param directory their directory
 */
record Places(Path directory) {

    static final String LOCK = "lock";
    static final String MANIFEST = "manifest";
    static final String NEW_MANIFEST = "manifest.new";

    private static final Pattern DATA = Pattern.compile("data-([1-9][0-9]{0,8})\\.mv\\.db");

    Path lock() {
        return directory.resolve(LOCK);
    }

    Path manifest() {
        return directory.resolve(MANIFEST);
    }

    Path newManifest() {
        return directory.resolve(NEW_MANIFEST);
    }

    Path data(int number) {
        return directory.resolve(dataName(number));
    }

    static String dataName(int number) {
        return "data-" + number + ".mv.db";
    }

    static boolean isData(String name) {
        return DATA.matcher(name).matches();
    }

    /** The number of a data file. */
    static int number(String dataName) {
        Matcher matcher = DATA.matcher(dataName);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(dataName);
        }
        return Integer.parseInt(matcher.group(1));
    }

    /** Whether a file of this name belongs to a store. */
    static boolean isOurs(String name) {
        return name.equals(LOCK) || name.equals(MANIFEST) || name.equals(NEW_MANIFEST) || isData(name);
    }
}
