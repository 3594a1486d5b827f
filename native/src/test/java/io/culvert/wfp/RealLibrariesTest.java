package io.culvert.wfp;

import static io.culvert.wfp.EngineContract.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import com.sun.jna.WString;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import io.culvert.testing.Policies;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.NativeImage;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A tunnel carries a security descriptor that {@code advapi32.dll} makes, unchanged and without a recording. */
@EnabledIfSystemProperty(named = RecordingEngine.PROPERTY, matches = RecordingEngine.RECORDING)
class RealLibrariesTest {

    /** Owner and group administrators; the system may do all, administrators may read. */
    private static final String SDDL = "O:BAG:BAD:(A;;GA;;;SY)(A;;GR;;;BA)";

    private static final int SDDL_REVISION_1 = 1;
    /** Header, owner, group, and a list of one entry for the system and one for administrators. */
    private static final int BYTE_SIZE = 20 + 16 + 16 + 8 + 20 + 24;

    private FilterSession session;

    @BeforeEach
    void openEngine() {
        RecordingEngine.reset();
        session = FilterEngine.windows().open();
    }

    @AfterEach
    void closeEngine() {
        session.close();
    }

    @Test
    void aSecurityDescriptorArrivesAsItIs() {
        byte[] descriptor = descriptor();
        assertEquals(BYTE_SIZE, descriptor.length);
        session.nativeSession().addTunnel(withDescriptor(descriptor));
        assertEquals(
                HexFormat.of().formatHex(descriptor),
                JsonParser.parseString(RecordingEngine.take())
                        .getAsJsonObject()
                        .get("sd")
                        .getAsString());
    }

    @Test
    void anInvalidSecurityDescriptorIsRefused() {
        byte[] descriptor = descriptor();
        descriptor[0]++; // SECURITY_DESCRIPTOR_RELATIVE.Revision
        assertRefused(
                "ERROR_INVALID_SECURITY_DESCR", () -> session.nativeSession().addTunnel(withDescriptor(descriptor)));
    }

    private static byte[] descriptor() {
        PointerByReference descriptor = new PointerByReference();
        IntByReference size = new IntByReference();
        Function convert = NativeLibrary.getInstance("advapi32")
                .getFunction("ConvertStringSecurityDescriptorToSecurityDescriptorW", Function.ALT_CONVENTION);
        assertEquals(1, convert.invokeInt(new Object[] {new WString(SDDL), SDDL_REVISION_1, descriptor, size}));
        Pointer block = descriptor.getValue();
        byte[] bytes = block.getByteArray(0, size.getValue());
        NativeLibrary.getInstance("kernel32")
                .getFunction("LocalFree", Function.ALT_CONVENTION)
                .invokePointer(new Object[] {block});
        return bytes;
    }

    private static NativeImage withDescriptor(byte[] descriptor) {
        try (NativeImage image = TunnelCompiler.lower(Policies.modern(), TargetAbi.WIN64)) {
            int place = (image.byteSize() + Long.BYTES - 1) & -Long.BYTES;
            byte[] bytes = Arrays.copyOf(image.toBytes(), place + descriptor.length);
            System.arraycopy(descriptor, 0, bytes, place, descriptor.length);
            CallArguments arguments = image.arguments();
            return NativeImage.of(image.abi(), bytes, image.relocations(), arguments.sd(place));
        }
    }
}
