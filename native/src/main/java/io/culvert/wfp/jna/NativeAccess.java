package io.culvert.wfp.jna;

import com.sun.jna.Native;
import com.sun.jna.Platform;

/** Checks whether this process can call native code through JNA. The messages contain the flag that permits it. */
final class NativeAccess {

    private NativeAccess() {}

    /** Throws if this is not Windows, or if JNA cannot load its native code. */
    static void require() {
        if (!Platform.isWindows()) {
            throw new IllegalStateException("the filtering engine of Windows is in fwpuclnt.dll, and this is "
                    + System.getProperty("os.name")
                    + ": run this on Windows, or use FilterEngine.embedded(), which runs everywhere");
        }
        requireJna();
    }

    /** Initialises JNA here, because a class of JNA that failed once reports neither reason nor cure. */
    static void requireJna() {
        try {
            Class.forName(Native.class.getName(), true, NativeAccess.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError failure) {
            throw new IllegalStateException(
                    isDenied(failure)
                            ? "this JVM denies native access, which JNA needs to call Windows: start java with "
                                    + flag(Native.class.getModule())
                            : "JNA cannot load its native code (" + failure.getMessage()
                                    + "): start java with -Djna.tmpdir=DIRECTORY, a directory that it may write to and run"
                                    + " programs from",
                    failure);
        }
    }

    /** The name of the exception is in the text only, from the second attempt on. */
    private static boolean isDenied(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each.toString().contains(IllegalCallerException.class.getName())) {
                return true;
            }
        }
        return false;
    }

    /** The flag for the module that calls the restricted methods. */
    static String flag(Module module) {
        return "--enable-native-access=" + (module.isNamed() ? module.getName() : "ALL-UNNAMED");
    }
}
