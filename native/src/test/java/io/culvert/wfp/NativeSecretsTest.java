package io.culvert.wfp;

import static io.culvert.wfp.EngineContract.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.wfp.RecordingEngine.SecretState;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.BrokenImages;
import io.culvert.wfp.image.build.ImageReader;
import io.culvert.wfp.layout.GuidBytes;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT1;
import io.culvert.wfp.layout.sdk.IKEEXT_POLICY1;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** When a call is over, however it ended, the pre-shared key is not left where the call had it. The DLL looks. */
@EnabledIfSystemProperty(named = RecordingEngine.PROPERTY, matches = RecordingEngine.RECORDING)
class NativeSecretsTest {

    private static final TargetAbi ABI = TargetAbi.WIN64;

    private final TunnelPolicy policy = Policies.modernParts()
            .keying(Ikev2Keying.of(Policies.presharedKey(), List.of(Policies.modernProposal())))
            .build();
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
    void goneAfterACall() {
        session.add(policy);
        assertEquals(SecretState.GONE, RecordingEngine.secret());
    }

    @Test
    void goneAfterACallThatTheEngineRefused() {
        session.add(policy);
        assertRefused("FWP_E_ALREADY_EXISTS", () -> session.add(policy));
        assertEquals(SecretState.GONE, RecordingEngine.secret());
    }

    @Test
    void goneAfterACallThatRpcRefused() {
        try (NativeImage image = TunnelCompiler.lower(policy, ABI)) {
            int mainMode = new ImageReader(image)
                    .target(image.arguments().mainModePolicy(), FWPM_PROVIDER_CONTEXT1.ikeV2MmPolicy);
            NativeImage broken = BrokenImages.withNull(image, mainMode + IKEEXT_POLICY1.ikeProposals.byteOffset(ABI));
            assertRefused(
                    "RPC_X_NULL_REF_POINTER", () -> session.nativeSession().addTunnel(broken));
        }
        assertEquals(SecretState.GONE, RecordingEngine.secret());
    }

    @Test
    void goneFromWhatWasReadBack() {
        session.add(policy);
        InstalledTunnel tunnel = session.get(policy.providerContextKey());
        assertEquals(List.of(), tunnel.differencesFrom(policy));
        assertEquals(0, RecordingEngine.secretsFreed());
    }

    /** Without this test, the others would pass if the search found nothing at all. */
    @Test
    void seenIfItIsLeft() {
        NativeLibrary library = RecordingEngine.library();
        PointerByReference handle = new PointerByReference();
        library.getFunction("FwpmEngineOpen0").invokeInt(new Object[] {null, -1, null, null, handle});
        try (NativeImage image = TunnelCompiler.lower(policy, ABI);
                Memory memory = new Memory(image.byteSize())) {
            image.bind(memory.getByteBuffer(0, image.byteSize()), Pointer.nativeValue(memory));
            CallArguments arguments = image.arguments();
            int code = library.getFunction("FwpmIPsecTunnelAdd1").invokeInt(new Object[] {
                handle.getValue(),
                arguments.flags(),
                memory.share(arguments.mainModePolicy()),
                memory.share(arguments.tunnelPolicy()),
                arguments.numFilterConditions(),
                memory.share(arguments.filterConditions()),
                memory.share(arguments.keyModKey()),
                null
            });
            assertEquals(0, code);
            assertEquals(SecretState.LEFT, RecordingEngine.secret());
        }
        try (Memory key = new Memory(GuidBytes.BYTE_SIZE)) {
            key.write(0, GuidBytes.of(policy.mainModeContextKey()), 0, GuidBytes.BYTE_SIZE);
            PointerByReference context = new PointerByReference();
            library.getFunction("FwpmProviderContextGetByKey1")
                    .invokeInt(new Object[] {handle.getValue(), key, context});
            library.getFunction("FwpmFreeMemory0").invokeVoid(new Object[] {context});
        }
        assertEquals(1, RecordingEngine.secretsFreed());
        library.getFunction("FwpmEngineClose0").invokeInt(new Object[] {handle.getValue()});
    }
}
