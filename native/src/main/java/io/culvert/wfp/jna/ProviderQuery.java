package io.culvert.wfp.jna;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import io.culvert.wfp.compile.lift.ProviderLifting;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.ImageImport;
import io.culvert.wfp.session.Provider;
import java.util.UUID;

/** Reads providers from the memory that a call returned. */
final class ProviderQuery {

    private ProviderQuery() {}

    static Provider byKey(EngineHandle engine, UUID key) {
        PointerByReference result = new PointerByReference();
        engine.callByKey("FwpmProviderGetByKey0", key, result);
        try {
            return at(Pointer.nativeValue(result.getValue()));
        } finally {
            engine.library().free(result);
        }
    }

    static Provider at(long address) {
        try (NativeImage image = ImageImport.provider(EngineHandle.ABI, ProcessMemory.INSTANCE, address)) {
            return ProviderLifting.provider(image);
        }
    }
}
