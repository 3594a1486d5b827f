package io.culvert.wfp.embedded;

import io.culvert.access.SecurityDescriptor;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.session.SecuredObject;
import java.util.Optional;
import java.util.UUID;

/** Reads and changes security descriptors. The engine keeps and returns them, and does not enforce them. */
final class SecurityChanges {

    private final EngineContents state;
    private final EmbeddedSession session;
    private final ObjectChanges objects;

    SecurityChanges(EngineContents state, EmbeddedSession session) {
        this.state = state;
        this.session = session;
        this.objects = new ObjectChanges(state, session);
    }

    static String call(String verb, SecuredObject object) {
        return switch (object) {
            case SecuredObject.Engine ignored -> "FwpmEngine" + verb + "SecurityInfo0";
            case SecuredObject.OfProvider ignored -> "FwpmProvider" + verb + "SecurityInfoByKey0";
            case SecuredObject.OfProviderContext ignored -> "FwpmProviderContext" + verb + "SecurityInfoByKey0";
        };
    }

    /**
     * The descriptor that was set, over the default for the parts that were not. Documented: the system list is
     * ignored.
     */
    SecurityDescriptor get(SecuredObject object, String call) {
        SecurityDescriptor defaults = DefaultSecurity.of(object);
        return stored(object, call)
                .map(stored -> defaults.overlaidBy(stored.withoutSystemList()))
                .orElse(defaults);
    }

    private Optional<SecurityDescriptor> stored(SecuredObject object, String call) {
        return switch (object) {
            case SecuredObject.Engine ignored -> state.security();
            case SecuredObject.OfProvider provider ->
                objects.provider(provider.key(), call).security();
            case SecuredObject.OfProviderContext context ->
                context(context.key(), call).security();
        };
    }

    void set(SecuredObject object, SecurityDescriptor descriptor, String call) {
        SecurityDescriptor merged = get(object, call).overlaidBy(descriptor.withoutSystemList());
        switch (object) {
            case SecuredObject.Engine ignored -> {
                requireOwnIfDynamic(SessionNumbers.NO_SESSION, call);
                state.change(new StateChange.OfEngine(state.security(), Optional.of(merged)));
            }
            case SecuredObject.OfProvider provider -> setOfProvider(provider.key(), merged, call);
            case SecuredObject.OfProviderContext context -> setOfContext(context.key(), merged, call);
        }
    }

    private void setOfProvider(UUID key, SecurityDescriptor merged, String call) {
        StoredProvider provider = objects.provider(key, call);
        requireOwnIfDynamic(provider.owner(), call);
        state.change(new StateChange.OfProvider(
                provider, new StoredProvider(provider.provider(), provider.owner(), Optional.of(merged))));
    }

    private void setOfContext(UUID key, SecurityDescriptor merged, String call) {
        StoredContext context = context(key, call);
        StoredTunnel tunnel = state.tunnelOfContext(key);
        if (tunnel != null) {
            requireOwnIfDynamic(tunnel.owner(), call);
            state.change(new StateChange.OfTunnel(tunnel, tunnel.with(context.security(merged))));
        }
    }

    private void requireOwnIfDynamic(long owner, String call) {
        if (session.isDynamic()) {
            objects.requireMine(owner, call);
        }
    }

    private StoredContext context(UUID key, String call) {
        StoredContext context = state.context(key);
        if (context == null) {
            throw new WfpException(ErrorCodes.FWP_E_PROVIDER_CONTEXT_NOT_FOUND, call);
        }
        return context;
    }
}
