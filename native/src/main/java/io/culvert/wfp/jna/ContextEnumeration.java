package io.culvert.wfp.jna;

import io.culvert.policy.ApiGeneration;
import io.culvert.wfp.compile.lift.ContextSummary;
import io.culvert.wfp.compile.lower.TemplateLowering;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.ImageImport;
import io.culvert.wfp.session.ContextSelection;
import io.culvert.wfp.session.ProviderContext;
import java.util.ArrayList;
import java.util.List;

/** Enumerates provider contexts of all versions. */
final class ContextEnumeration extends Enumeration<ProviderContext> {

    private final NewestFirst versions;

    private ContextEnumeration(EngineHandle engine) {
        super(engine, "FwpmProviderContext");
        this.versions = new NewestFirst(engine.library(), "FwpmProviderContextEnum");
    }

    static ContextEnumeration of(EngineHandle engine, ContextSelection selection) {
        ContextEnumeration contexts = new ContextEnumeration(engine);
        if (selection.type().isEmpty()) {
            // Without a template, all types are listed.
            contexts.begin(null);
            return contexts;
        }
        try (NativeImage template = TemplateLowering.contexts(selection, EngineHandle.ABI);
                CallMemory memory = CallMemory.of(template)) {
            contexts.begin(memory.at(0));
        }
        return contexts;
    }

    @Override
    List<ProviderContext> page(int atMost) {
        try {
            return versions.ask(version -> page(version, atMost));
        } catch (WfpException refusal) {
            if (atMost == 1 || !NewestFirst.isOfAnotherVersion(refusal)) {
                throw refusal;
            }
            return oneByOne(atMost);
        }
    }

    /** A page with contexts of several versions is refused. They are then read one by one, each with its version. */
    private List<ProviderContext> oneByOne(int atMost) {
        List<ProviderContext> page = new ArrayList<>();
        while (page.size() < atMost) {
            List<ProviderContext> next = versions.ask(version -> page(version, 1));
            if (next.isEmpty()) {
                break;
            }
            page.addAll(next);
        }
        return List.copyOf(page);
    }

    private List<ProviderContext> page(ApiGeneration version, int atMost) {
        return block(versions.function(version), atMost, address -> summary(version, address));
    }

    private static ProviderContext summary(ApiGeneration version, long address) {
        try (NativeImage image =
                ImageImport.contextOrEnvelope(version, EngineHandle.ABI, ProcessMemory.INSTANCE, address)) {
            return ContextSummary.of(image);
        }
    }
}
