package io.culvert.wfp.jna;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import io.culvert.policy.ApiGeneration;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.ImageImport;
import java.util.UUID;

/** Reads one provider context, with the first version of the call that accepts it. */
final class ContextQuery {

    private final EngineHandle engine;
    private final NewestFirst versions;

    ContextQuery(EngineHandle engine) {
        this.engine = engine;
        this.versions = new NewestFirst(engine.library(), "FwpmProviderContextGetByKey");
    }

    NativeImage byKey(UUID key) {
        return engine.exclusively("FwpmProviderContextGetByKey", () -> versions.ask(version -> byKey(key, version)));
    }

    private NativeImage byKey(UUID key, ApiGeneration version) {
        PointerByReference result = new PointerByReference();
        engine.callByKey(versions.function(version), key, result);
        try {
            return ImageImport.context(
                    version, EngineHandle.ABI, ProcessMemory.INSTANCE, Pointer.nativeValue(result.getValue()));
        } finally {
            engine.library().free(result);
        }
    }
}
