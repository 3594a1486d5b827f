package io.culvert.wfp;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import com.sun.jna.WString;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import java.util.Optional;

/** What {@code advapi32.dll} of this machine makes of security descriptors and their texts. */
final class SddlOfWindows {

    private static final int SDDL_REVISION_1 = 1;
    /** Owner, group and both lists. */
    private static final int EVERY_PART = 1 | 2 | 4 | 8;

    private SddlOfWindows() {}

    /** The bytes, if the text is one. */
    static Optional<byte[]> bytes(String sddl) {
        PointerByReference descriptor = new PointerByReference();
        IntByReference size = new IntByReference();
        int done = call(
                "ConvertStringSecurityDescriptorToSecurityDescriptorW",
                new WString(sddl),
                SDDL_REVISION_1,
                descriptor,
                size);
        if (done == 0) {
            return Optional.empty();
        }
        byte[] bytes = descriptor.getValue().getByteArray(0, size.getValue());
        free(descriptor.getValue());
        return Optional.of(bytes);
    }

    /** The text, if there is one. */
    static Optional<String> text(byte[] descriptor) {
        PointerByReference text = new PointerByReference();
        try (Memory memory = new Memory(descriptor.length)) {
            memory.write(0, descriptor, 0, descriptor.length);
            int done = call(
                    "ConvertSecurityDescriptorToStringSecurityDescriptorW",
                    memory,
                    SDDL_REVISION_1,
                    EVERY_PART,
                    text,
                    Pointer.NULL);
            if (done == 0) {
                return Optional.empty();
            }
        }
        String sddl = text.getValue().getWideString(0);
        free(text.getValue());
        return Optional.of(sddl);
    }

    /** Whether it is not Windows that runs here. */
    static boolean isWine() {
        try {
            NativeLibrary.getInstance("ntdll").getFunction("wine_get_version");
            return true;
        } catch (UnsatisfiedLinkError windows) {
            return false;
        }
    }

    private static int call(String function, Object... arguments) {
        return NativeLibrary.getInstance("advapi32")
                .getFunction(function, Function.ALT_CONVENTION)
                .invokeInt(arguments);
    }

    private static void free(Pointer block) {
        NativeLibrary.getInstance("kernel32")
                .getFunction("LocalFree", Function.ALT_CONVENTION)
                .invokePointer(new Object[] {block});
    }
}
