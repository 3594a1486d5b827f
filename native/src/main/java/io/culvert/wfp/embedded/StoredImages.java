package io.culvert.wfp.embedded;

import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.fields.ContextFields;
import io.culvert.wfp.compile.fields.PolicyFields;
import io.culvert.wfp.compile.lift.ContextSummary;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.ImageImport;
import io.culvert.wfp.image.build.NativeMemory;
import io.culvert.wfp.layout.GuidBytes;
import io.culvert.wfp.session.ProviderContext;
import io.culvert.wfp.session.value.ProviderContextValue;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Copies one context from the call that added it, because the engine of Windows returns contexts one by one. */
final class StoredImages {

    /** Any address is suitable. */
    private static final long BASE_ADDRESS = 0x10000;

    private StoredImages() {}

    static NativeImage context(StoredTunnel tunnel, StoredContext context) {
        NativeImage call = tunnel.image();
        TargetAbi abi = call.abi();
        byte[] memory = call.bind(BASE_ADDRESS);
        try {
            fillIn(context, PolicyFields.of(call.arguments().generation()).context(), memory, abi);
            return ImageImport.context(
                    call.arguments().generation(),
                    abi,
                    NativeMemory.of(memory, BASE_ADDRESS),
                    BASE_ADDRESS + context.place());
        } finally {
            Arrays.fill(memory, (byte) 0);
        }
    }

    /** The identity of a context, with the parts that the engine added. */
    static ProviderContext summary(ListedContext listed) {
        StoredContext context = listed.context();
        ProviderContext given = ContextSummary.of(listed.tunnel().image(), context.place());
        return new ProviderContextValue(
                context.id(),
                context.key(),
                given.type(),
                given.name(),
                given.description(),
                given.providerKey(),
                given.lifetime(),
                given.providerData());
    }

    /** A copy of the call, with the keys that the engine assigned. The caller closes it. */
    static NativeImage call(StoredTunnel tunnel) {
        NativeImage call = tunnel.image();
        byte[] memory = call.toBytes();
        try {
            ContextFields fields =
                    PolicyFields.of(call.arguments().generation()).context();
            for (StoredContext context : tunnel.contexts()) {
                fillInKey(context, fields, memory, call.abi());
            }
            return NativeImage.of(call.abi(), memory, call.relocations(), call.arguments());
        } finally {
            Arrays.fill(memory, (byte) 0);
        }
    }

    /** Adds what the engine assigned: the number, and the key if it was zero. */
    private static void fillIn(StoredContext context, ContextFields fields, byte[] memory, TargetAbi abi) {
        fillInKey(context, fields, memory, abi);
        int idPlace = context.place() + fields.id().byteOffset(abi);
        ByteBuffer.wrap(memory).order(ByteOrder.LITTLE_ENDIAN).putLong(idPlace, context.id());
    }

    private static void fillInKey(StoredContext context, ContextFields fields, byte[] memory, TargetAbi abi) {
        byte[] key = GuidBytes.of(context.key());
        System.arraycopy(key, 0, memory, context.place() + fields.key().byteOffset(abi), key.length);
    }
}
