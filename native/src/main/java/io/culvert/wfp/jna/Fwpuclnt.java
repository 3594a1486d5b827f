package io.culvert.wfp.jna;

import com.sun.jna.Function;
import com.sun.jna.Library;
import com.sun.jna.NativeLibrary;
import com.sun.jna.ptr.PointerByReference;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.layout.NativeFunction;
import io.culvert.wfp.layout.sdk.Functions;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls functions of {@code fwpuclnt.dll} by name. A function is looked up at its first call. */
final class Fwpuclnt {

    private static final String NAME = "fwpuclnt";

    private final NativeLibrary library;

    private Fwpuclnt(NativeLibrary library) {
        this.library = library;
    }

    /**
     * Another system or a JVM that denies native access is an error of the program; a Windows without the library is a failing
     * engine.
     */
    static Fwpuclnt load() {
        NativeAccess.require();
        try {
            return new Fwpuclnt(NativeLibrary.getInstance(
                    NAME, Map.of(Library.OPTION_CALLING_CONVENTION, Function.ALT_CONVENTION)));
        } catch (UnsatisfiedLinkError missing) {
            throw new WfpException(
                    ErrorCodes.ERROR_MOD_NOT_FOUND,
                    "FwpmEngineOpen0",
                    "fwpuclnt.dll cannot be loaded: this Windows lacks the Windows Filtering Platform",
                    missing);
        }
    }

    /** Calls a function that returns a code. */
    void call(String function, @Nullable Object... arguments) {
        int code = function(function).invokeInt(arguments);
        if (code != ErrorCodes.ERROR_SUCCESS) {
            throw new WfpException(code, function);
        }
    }

    /** Frees the memory that a call returned, if there is any. */
    void free(PointerByReference block) {
        if (block.getValue() != null) {
            function("FwpmFreeMemory0").invokeVoid(new Object[] {block});
        }
    }

    /** Whether this Windows has a function. */
    boolean has(String function) {
        try {
            library.getFunction(function);
            return true;
        } catch (UnsatisfiedLinkError missing) {
            return false;
        }
    }

    private Function function(String name) {
        try {
            return library.getFunction(name);
        } catch (UnsatisfiedLinkError missing) {
            NativeFunction known = Functions.TABLE.find(name);
            throw new WfpException(
                    ErrorCodes.ERROR_PROC_NOT_FOUND,
                    name,
                    "fwpuclnt.dll of this Windows has no function " + name
                            + (known == null ? "" : ", which came with " + known.minimumWindows()),
                    missing);
        }
    }
}
