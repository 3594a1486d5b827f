package io.culvert.wfp.image.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.policy.ApiGeneration;
import io.culvert.policy.ProviderData;
import io.culvert.testing.Policies;
import io.culvert.wfp.OtherContexts;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.compile.lift.ContextSummary;
import io.culvert.wfp.compile.lift.ProviderLifting;
import io.culvert.wfp.compile.lower.ObjectHeaderLowering;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.CorruptImageException;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT_TYPE;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.ProviderContext;
import io.culvert.wfp.session.ProviderContextType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImageImportTest {

    private static final long BASE_ADDRESS = 0x10000;

    @ParameterizedTest
    @EnumSource(TargetAbi.class)
    void takesTheKeyAndLeavesNoneBehind(TargetAbi abi) {
        NativeImage call = TunnelCompiler.lower(Policies.microsoftSample(), abi);
        byte[] memory = call.bind(BASE_ADDRESS);
        byte[] before = memory.clone();
        NativeImage context = ImageImport.context(
                call.arguments().generation(),
                abi,
                NativeMemory.of(memory, BASE_ADDRESS),
                BASE_ADDRESS + call.arguments().mainModePolicy());
        assertTrue(holdsKey(context.toBytes()));
        assertFalse(holdsKey(memory));
        int changed = 0;
        for (int i = 0; i < memory.length; i++) {
            changed += memory[i] == before[i] ? 0 : 1;
        }
        assertEquals(Policies.KEY_TEXT.length(), changed, "nothing else is touched");
    }

    @ParameterizedTest
    @EnumSource(TargetAbi.class)
    void aProviderComesWhole(TargetAbi abi) {
        Provider provider = Provider.of(Policies.SAMPLE_PROVIDER, "sample")
                .description("of the sample")
                .persistent()
                .service("PolicyAgent")
                .providerData(ProviderData.of(new byte[] {1, 2, 3}));
        for (Provider each : List.of(provider, Provider.of(Policies.SAMPLE_PROVIDER, "bare"))) {
            byte[] memory = ObjectHeaderLowering.provider(each, abi).bind(BASE_ADDRESS);
            assertEquals(
                    each,
                    ProviderLifting.provider(
                            ImageImport.provider(abi, NativeMemory.of(memory, BASE_ADDRESS), BASE_ADDRESS)));
        }
    }

    @ParameterizedTest
    @EnumSource(TargetAbi.class)
    void contextsOfEveryTypeComeWhole(TargetAbi abi) {
        for (int type : OtherContexts.TYPES) {
            NativeImage image = OtherContexts.ofType(type, abi);
            NativeImage copy = ImageImport.context(
                    ApiGeneration.ADD3, abi, NativeMemory.of(image.bind(BASE_ADDRESS), BASE_ADDRESS), BASE_ADDRESS);
            assertEquals("type " + type, ContextSummary.of(copy).name());
            assertEquals(image.relocations().length, copy.relocations().length);
            String bytes = new String(copy.toBytes(), StandardCharsets.ISO_8859_1);
            if (type == FWPM_PROVIDER_CONTEXT_TYPE.FWPM_NETWORK_CONNECTION_POLICY_CONTEXT) {
                assertTrue(bytes.contains(new String(OtherContexts.sid(), StandardCharsets.ISO_8859_1)));
            }
            if (type == FWPM_PROVIDER_CONTEXT_TYPE.FWPM_GENERAL_CONTEXT) {
                assertTrue(bytes.contains(new String(OtherContexts.data(), StandardCharsets.ISO_8859_1)));
            }
        }
    }

    /** Its policy leads out of the memory; who it is can be read all the same. */
    @ParameterizedTest
    @EnumSource(TargetAbi.class)
    void ofAStrangeContextTheEnvelopeComes(TargetAbi abi) {
        NativeImage call = TunnelCompiler.lower(Policies.microsoftSample(), abi);
        byte[] memory = call.bind(BASE_ADDRESS);
        CallArguments arguments = call.arguments();
        FieldLayout policy = ContextLayouts.of(arguments.generation()).field("ikeQmTunnelPolicy");
        memory[arguments.tunnelPolicy() + policy.byteOffset(abi) + 2] = 0x7F;
        NativeMemory damaged = NativeMemory.of(memory, BASE_ADDRESS);
        long address = BASE_ADDRESS + arguments.tunnelPolicy();
        assertThrows(
                CorruptImageException.class, () -> ImageImport.context(arguments.generation(), abi, damaged, address));
        ProviderContext seen =
                ContextSummary.of(ImageImport.contextOrEnvelope(arguments.generation(), abi, damaged, address));
        assertEquals(Policies.microsoftSample().providerContextKey(), seen.key());
        assertEquals("sample", seen.name());
        assertEquals(ProviderContextType.IKEV1_TUNNEL, seen.type());
    }

    private static boolean holdsKey(byte[] memory) {
        return new String(memory, StandardCharsets.ISO_8859_1).contains(Policies.KEY_TEXT);
    }
}
