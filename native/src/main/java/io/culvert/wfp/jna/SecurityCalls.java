package io.culvert.wfp.jna;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import io.culvert.access.SecurityDescriptor;
import io.culvert.wfp.compile.lift.DescriptorLifting;
import io.culvert.wfp.layout.sdk.SECURITY_INFORMATION;
import io.culvert.wfp.session.SecuredObject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code Fwpm…GetSecurityInfo…0} and {@code Fwpm…SetSecurityInfo…0} of the engine, providers and provider contexts. */
final class SecurityCalls {

    /** Without the system list: the platform ignores it, and reading it needs a privilege. */
    private static final int READ = SECURITY_INFORMATION.OWNER_SECURITY_INFORMATION
            | SECURITY_INFORMATION.GROUP_SECURITY_INFORMATION
            | SECURITY_INFORMATION.DACL_SECURITY_INFORMATION;

    private final EngineHandle engine;

    SecurityCalls(EngineHandle engine) {
        this.engine = engine;
    }

    SecurityDescriptor get(SecuredObject object) {
        PointerByReference descriptor = new PointerByReference();
        // The returned owner, group and lists point into the descriptor.
        PointerByReference part = new PointerByReference();
        call("Get", object, READ, part, part, part, part, descriptor);
        try {
            return DescriptorLifting.descriptor(ProcessMemory.INSTANCE, Pointer.nativeValue(descriptor.getValue()));
        } finally {
            engine.library().free(descriptor);
        }
    }

    void set(SecuredObject object, SecurityDescriptor descriptor) {
        DescriptorArguments parts = DescriptorArguments.of(descriptor);
        try (CallMemory memory = CallMemory.of(descriptor.toBytes())) {
            call(
                    "Set",
                    object,
                    parts.securityInformation(),
                    memory.at(parts.owner()),
                    memory.at(parts.group()),
                    memory.at(parts.dacl()),
                    memory.at(parts.sacl()));
        }
    }

    private void call(String verb, SecuredObject object, @Nullable Object... arguments) {
        Optional<UUID> key = key(object);
        String function = kind(object) + verb + "SecurityInfo" + (key.isPresent() ? "ByKey0" : "0");
        if (key.isPresent()) {
            engine.callByKey(function, key.get(), arguments);
        } else {
            engine.call(function, arguments);
        }
    }

    private static String kind(SecuredObject object) {
        return switch (object) {
            case SecuredObject.Engine ignored -> "FwpmEngine";
            case SecuredObject.OfProvider ignored -> "FwpmProvider";
            case SecuredObject.OfProviderContext ignored -> "FwpmProviderContext";
        };
    }

    private static Optional<UUID> key(SecuredObject object) {
        return switch (object) {
            case SecuredObject.Engine ignored -> Optional.empty();
            case SecuredObject.OfProvider provider -> Optional.of(provider.key());
            case SecuredObject.OfProviderContext context -> Optional.of(context.key());
        };
    }
}
