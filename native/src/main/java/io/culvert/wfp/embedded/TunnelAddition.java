package io.culvert.wfp.embedded;

import io.culvert.access.SecurityDescriptor;
import io.culvert.policy.ObjectLifetime;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.wfp.compile.fields.ContextFields;
import io.culvert.wfp.compile.fields.PolicyFields;
import io.culvert.wfp.compile.lift.DescriptorLifting;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.CorruptImageException;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.ImageCheck;
import io.culvert.wfp.image.build.ImageReader;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT_FLAG;
import io.culvert.wfp.session.ProviderContextType;
import java.util.Optional;
import java.util.UUID;

/** One call of {@code FwpmIPsecTunnelAdd0} to {@code 3}. */
final class TunnelAddition {

    private static final UUID ZERO = new UUID(0, 0);

    private final EngineContents state;
    private final EmbeddedSession session;
    private final NativeImage image;
    private final CallArguments arguments;
    private final ImageReader reader;
    private final ContextFields fields;
    private final String call;

    TunnelAddition(EngineContents state, EmbeddedSession session, NativeImage image) {
        this.state = state;
        this.session = session;
        this.image = image;
        this.arguments = image.arguments();
        this.reader = new ImageReader(image);
        this.fields = PolicyFields.of(arguments.generation()).context();
        this.call = arguments.generation().function();
    }

    /** Verifies the image, first as the client stub does, then as the engine does. */
    void verify() {
        if (arguments.filterConditions() == NativeImage.NULL) {
            throw new WfpException(
                    ErrorCodes.RPC_X_NULL_REF_POINTER,
                    call,
                    "filterConditions is null, which RPC refuses also for a count of 0");
        }
        try {
            ImageCheck.check(image);
        } catch (CorruptImageException damage) {
            WfpException refusal = new WfpException(code(damage), call, String.valueOf(damage.getMessage()), damage);
            throw PolicyPathOfDamage.of(damage.trail()).map(refusal::at).orElse(refusal);
        }
        new TunnelVerifier(image, call).verify();
    }

    private static int code(CorruptImageException damage) {
        return switch (damage.damage()) {
            case NULL_REFERENCE -> ErrorCodes.RPC_X_NULL_REF_POINTER;
            case NULL_ELEMENT -> ErrorCodes.FWP_E_NULL_POINTER;
            case UNKNOWN_TAG -> ErrorCodes.RPC_S_INVALID_TAG;
            // Windows reads memory out of bounds here. This is the closest code that it has.
            case OUT_OF_BOUNDS -> ErrorCodes.ERROR_NOACCESS;
        };
    }

    /** Stores a copy of the image. */
    void store() {
        UUID tunnelKey = freshKey(arguments.tunnelPolicy());
        boolean hasMainMode = arguments.mainModePolicy() != NativeImage.NULL;
        UUID mainModeKey = hasMainMode ? freshKey(arguments.mainModePolicy()) : tunnelKey;
        if (hasMainMode && mainModeKey.equals(tunnelKey)) {
            throw refusal(
                    ErrorCodes.FWP_E_ALREADY_EXISTS, "mainModePolicy and tunnelPolicy have the same key " + tunnelKey);
        }
        ObjectLifetime lifetime = lifetime(arguments.tunnelPolicy());
        StoredContext tunnel = context(tunnelKey, arguments.tunnelPolicy(), lifetime);
        Optional<StoredContext> mainMode = hasMainMode
                ? Optional.of(context(mainModeKey, arguments.mainModePolicy(), lifetime))
                : Optional.empty();
        requireSameProvider(tunnel, mainMode, lifetime);
        long owner = session.isDynamic() ? session.number() : SessionNumbers.NO_SESSION;
        state.change(new StateChange.OfTunnel(
                null, new StoredTunnel(tunnel, mainMode, lifetime, owner, new SharedImage(image.copy()))));
    }

    private UUID freshKey(int context) {
        UUID key = reader.guid(context, fields.key());
        if (key.equals(ZERO)) {
            return UUID.randomUUID();
        }
        if (state.tunnelOfContext(key) != null) {
            throw refusal(ErrorCodes.FWP_E_ALREADY_EXISTS, "a provider context with key " + key + " exists");
        }
        return key;
    }

    private StoredContext context(UUID key, int place, ObjectLifetime lifetime) {
        if (lifetime(place) != lifetime) {
            // Inferred: one call adds and removes both, and they refer to each other, so they have one lifetime.
            throw refusal(
                    ErrorCodes.FWP_E_LIFETIME_MISMATCH,
                    "lifetime",
                    "one of mainModePolicy and tunnelPolicy is persistent and the other is not");
        }
        return new StoredContext(
                key,
                state.newId(),
                new ProviderContextType(reader.bits(place, fields.type())),
                knownProvider(place, lifetime),
                sd(),
                place);
    }

    private ObjectLifetime lifetime(int context) {
        boolean persistent =
                (reader.get(context, fields.flags()) & FWPM_PROVIDER_CONTEXT_FLAG.FWPM_PROVIDER_CONTEXT_FLAG_PERSISTENT)
                        != 0;
        if (persistent && session.isDynamic()) {
            // Inferred: a dynamic session deletes its objects, and a persistent object must stay.
            throw refusal(
                    ErrorCodes.FWP_E_LIFETIME_MISMATCH,
                    "lifetime",
                    "the context is persistent and the session dynamic");
        }
        return persistent ? ObjectLifetime.PERSISTENT : ObjectLifetime.STATIC;
    }

    private Optional<UUID> knownProvider(int context, ObjectLifetime lifetime) {
        int target = reader.target(context, fields.providerKey());
        if (target == NativeImage.NULL) {
            return Optional.empty();
        }
        UUID key = reader.guidAt(target, fields.providerKey());
        StoredProvider stored = state.provider(key);
        if (stored == null) {
            throw refusal(ErrorCodes.FWP_E_PROVIDER_NOT_FOUND, "provider", "no provider has key " + key);
        }
        if (lifetime == ObjectLifetime.PERSISTENT && stored.provider().lifetime() != ObjectLifetime.PERSISTENT) {
            throw refusal(
                    ErrorCodes.FWP_E_LIFETIME_MISMATCH,
                    "provider",
                    "the context is persistent and its provider " + key + " is not");
        }
        if (stored.owner() != SessionNumbers.NO_SESSION && stored.owner() != session.number()) {
            throw refusal(
                    ErrorCodes.FWP_E_LIFETIME_MISMATCH,
                    "provider",
                    "provider " + key + " belongs to another, dynamic session, which may end before this one");
        }
        return Optional.of(key);
    }

    /** A persistent object refers only to objects of its own provider. The filters refer to both contexts. */
    private void requireSameProvider(StoredContext tunnel, Optional<StoredContext> mainMode, ObjectLifetime lifetime) {
        if (lifetime == ObjectLifetime.PERSISTENT
                && mainMode.filter(other -> !other.providerKey().equals(tunnel.providerKey()))
                        .isPresent()) {
            throw refusal(
                    ErrorCodes.FWP_E_LIFETIME_MISMATCH,
                    "provider",
                    "mainModePolicy and tunnelPolicy are persistent, and of different providers");
        }
    }

    /** Inferred: no document states whether it applies to the contexts, the filters or both. */
    private Optional<SecurityDescriptor> sd() {
        if (arguments.sd() == NativeImage.NULL) {
            return Optional.empty();
        }
        try {
            return Optional.of(DescriptorLifting.descriptor(reader, arguments.sd()));
        } catch (CorruptImageException | InvalidPolicyException damage) {
            throw new WfpException(
                            ErrorCodes.ERROR_INVALID_SECURITY_DESCR, call, String.valueOf(damage.getMessage()), damage)
                    .at(Place.of("security descriptor"));
        }
    }

    private WfpException refusal(int code, String reason) {
        return new WfpException(code, call, reason);
    }

    private WfpException refusal(int code, String part, String reason) {
        return refusal(code, reason).at(Place.of(part));
    }
}
