package io.culvert.wfp.jna;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import io.culvert.model.ApiGeneration;
import io.culvert.wfp.WfpException;
import io.culvert.wfp.image.ImageImport;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.TargetAbi;
import io.culvert.wfp.layout.sdk.ErrorCodes;
import java.util.List;
import java.util.UUID;

/**
 * Reads a provider context, with the call of whichever generation answers for it. The newest that this Windows has is
 * asked first: its structures hold whatever older ones do, while it is not documented what an older call makes of a context
 * that a newer one added. An engine that keeps contexts as they came answers that the version is another; then the next older call
 * is asked.
 */
final class ContextQuery {

    private static final List<ApiGeneration> NEWEST_FIRST =
            List.of(ApiGeneration.ADD3, ApiGeneration.ADD2, ApiGeneration.ADD1, ApiGeneration.ADD0);

    private final Fwpuclnt library;
    private final TargetAbi abi;
    private final Pointer engine;

    ContextQuery(Fwpuclnt library, TargetAbi abi, Pointer engine) {
        this.library = library;
        this.abi = abi;
        this.engine = engine;
    }

    NativeImage byKey(UUID key) {
        List<ApiGeneration> known = NEWEST_FIRST.stream()
                .filter(generation -> library.has(function(generation)))
                .toList();
        for (ApiGeneration generation : known.subList(0, Math.max(known.size() - 1, 0))) {
            try {
                return byKey(key, generation);
            } catch (WfpException refusal) {
                if (refusal.code() != ErrorCodes.FWP_E_PROVIDER_CONTEXT_MISMATCH) {
                    throw refusal;
                }
            }
        }
        // Every Windows with the platform has the oldest; on anything else the error says that it is missing.
        return byKey(key, known.isEmpty() ? ApiGeneration.ADD0 : known.get(known.size() - 1));
    }

    private NativeImage byKey(UUID key, ApiGeneration generation) {
        PointerByReference result = new PointerByReference();
        try (CallMemory memory = CallMemory.of(key)) {
            library.call(function(generation), engine, memory.at(0), result);
        }
        try {
            return ImageImport.context(generation, abi, ProcessMemory.INSTANCE, Pointer.nativeValue(result.getValue()));
        } finally {
            library.callVoid("FwpmFreeMemory0", result);
        }
    }

    private static String function(ApiGeneration generation) {
        return switch (generation) {
            case ADD0 -> "FwpmProviderContextGetByKey0";
            case ADD1 -> "FwpmProviderContextGetByKey1";
            case ADD2 -> "FwpmProviderContextGetByKey2";
            case ADD3 -> "FwpmProviderContextGetByKey3";
        };
    }
}
