package io.culvert.wfp.embedded;

import io.culvert.model.Persistence;
import io.culvert.wfp.Provider;
import io.culvert.wfp.WfpException;
import io.culvert.wfp.fields.ContextFields;
import io.culvert.wfp.fields.PolicyFields;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.CorruptImageException;
import io.culvert.wfp.image.ImageCheck;
import io.culvert.wfp.image.ImageReader;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.sdk.ErrorCodes;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT_FLAG;
import java.util.Optional;
import java.util.UUID;

/** One call of {@code FwpmIPsecTunnelAdd0} to {@code 3}. */
final class TunnelAddition {

    private static final UUID ZERO = new UUID(0, 0);

    private final EngineStore store;
    private final NativeImage image;
    private final CallArguments arguments;
    private final ImageReader reader;
    private final ContextFields fields;
    private final String call;

    TunnelAddition(EngineStore store, NativeImage image) {
        this.store = store;
        this.image = image;
        this.arguments = image.arguments();
        this.reader = new ImageReader(image);
        this.fields = PolicyFields.of(arguments.generation()).context();
        this.call = arguments.generation().function();
    }

    /** First as the client stub would, then as the engine. Looks at the image alone. */
    void verify() {
        if (arguments.filterConditions() == NativeImage.NULL) {
            throw new WfpException(
                    ErrorCodes.RPC_X_NULL_REF_POINTER,
                    call,
                    "filterConditions is null, which is refused even for none");
        }
        try {
            ImageCheck.check(image);
        } catch (CorruptImageException damage) {
            throw new WfpException(code(damage), call, String.valueOf(damage.getMessage()), damage);
        }
        new TunnelVerifier(image, call).verify();
    }

    private static int code(CorruptImageException damage) {
        return switch (damage.damage()) {
            case NULL_REFERENCE -> ErrorCodes.RPC_X_NULL_REF_POINTER;
            case NULL_ELEMENT -> ErrorCodes.FWP_E_NULL_POINTER;
            case UNKNOWN_TAG -> ErrorCodes.RPC_S_INVALID_TAG;
            // Windows has no answer: it reads memory that is not there, or not meant. The nearest thing that it can
            // say.
            case OUT_OF_BOUNDS -> ErrorCodes.ERROR_NOACCESS;
        };
    }

    /** Keeps a copy. */
    void store() {
        UUID tunnelKey = freshKey(arguments.tunnelPolicy());
        boolean hasMainMode = arguments.mainModePolicy() != NativeImage.NULL;
        UUID mainModeKey = hasMainMode ? freshKey(arguments.mainModePolicy()) : tunnelKey;
        if (hasMainMode && mainModeKey.equals(tunnelKey)) {
            throw new WfpException(
                    ErrorCodes.FWP_E_ALREADY_EXISTS,
                    call,
                    "mainModePolicy and tunnelPolicy have the same key " + tunnelKey);
        }
        Optional<UUID> tunnelProvider = knownProvider(arguments.tunnelPolicy());
        Optional<UUID> mainModeProvider = hasMainMode ? knownProvider(arguments.mainModePolicy()) : Optional.empty();
        NativeImage copy = image.copy();
        long tunnelId = store.newId();
        long mainModeId = hasMainMode ? store.newId() : tunnelId;
        store.put(new StoredContext(
                tunnelKey, tunnelId, mainModeKey, mainModeId, tunnelProvider, copy, arguments.tunnelPolicy()));
        if (hasMainMode) {
            store.put(new StoredContext(
                    mainModeKey, mainModeId, tunnelKey, tunnelId, mainModeProvider, copy, arguments.mainModePolicy()));
        }
    }

    private UUID freshKey(int context) {
        UUID key = reader.guid(context, fields.key());
        if (key.equals(ZERO)) {
            return UUID.randomUUID();
        }
        if (store.context(key) != null) {
            throw new WfpException(ErrorCodes.FWP_E_ALREADY_EXISTS, call, "there is a provider context of key " + key);
        }
        return key;
    }

    private Optional<UUID> knownProvider(int context) {
        int target = reader.target(context, fields.providerKey());
        if (target == NativeImage.NULL) {
            return Optional.empty();
        }
        UUID key = reader.guidAt(target, fields.providerKey());
        Provider provider = store.provider(key);
        if (provider == null) {
            throw new WfpException(ErrorCodes.FWP_E_PROVIDER_NOT_FOUND, call, "there is no provider of key " + key);
        }
        boolean persistent =
                (reader.get(context, fields.flags()) & FWPM_PROVIDER_CONTEXT_FLAG.FWPM_PROVIDER_CONTEXT_FLAG_PERSISTENT)
                        != 0;
        if (persistent && provider.persistence() != Persistence.PERSISTENT) {
            throw new WfpException(
                    ErrorCodes.FWP_E_LIFETIME_MISMATCH,
                    call,
                    "the context is persistent and its provider " + key + " is not");
        }
        return Optional.of(key);
    }
}
