package io.culvert.wfp.embedded;

import io.culvert.access.SecurityDescriptor;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.session.SecuredObject;
import java.util.Optional;
import java.util.UUID;

/** Reads and changes the descriptors of a session's objects. They are kept and given back; nobody is kept out by them. */
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
        if (object instanceof SecuredObject.Engine) {
            return "FwpmEngine" + verb + "SecurityInfo0";
        }
        return object instanceof SecuredObject.OfProvider
                ? "FwpmProvider" + verb + "SecurityInfoByKey0"
                : "FwpmProviderContext" + verb + "SecurityInfoByKey0";
    }

    /** What was said, and the default of what was not. Documented: the platform ignores the system list. */
    SecurityDescriptor get(SecuredObject object, String call) {
        SecurityDescriptor unsaid = DefaultSecurity.of(object);
        return said(object, call)
                .map(said -> unsaid.overlaidBy(said.withoutSystemList()))
                .orElse(unsaid);
    }

    private Optional<SecurityDescriptor> said(SecuredObject object, String call) {
        if (object instanceof SecuredObject.OfProvider provider) {
            return objects.provider(provider.key(), call).security();
        }
        return object instanceof SecuredObject.OfProviderContext context
                ? context(context.key(), call).security()
                : state.security();
    }

    void set(SecuredObject object, SecurityDescriptor descriptor, String call) {
        SecurityDescriptor merged = get(object, call).overlaidBy(descriptor.withoutSystemList());
        if (object instanceof SecuredObject.OfProvider ofProvider) {
            StoredProvider provider = objects.provider(ofProvider.key(), call);
            requireOwnIfDynamic(provider.owner(), call);
            state.change(new StateChange.OfProvider(
                    provider, new StoredProvider(provider.provider(), provider.owner(), Optional.of(merged))));
        } else if (object instanceof SecuredObject.OfProviderContext ofContext) {
            StoredContext context = context(ofContext.key(), call);
            StoredTunnel tunnel = state.tunnelOfContext(ofContext.key());
            if (tunnel != null) {
                requireOwnIfDynamic(tunnel.owner(), call);
                state.change(new StateChange.OfTunnel(tunnel, tunnel.with(context.security(merged))));
            }
        } else {
            requireOwnIfDynamic(SessionNumbers.NOBODY, call);
            state.change(new StateChange.OfEngine(state.security(), Optional.of(merged)));
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
