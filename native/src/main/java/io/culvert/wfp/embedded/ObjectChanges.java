package io.culvert.wfp.embedded;

import io.culvert.policy.ObjectLifetime;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.session.Provider;
import java.util.Optional;
import java.util.UUID;

/** Changes objects by their keys, in a write transaction of a session. */
final class ObjectChanges {

    private final EngineContents state;
    private final EmbeddedSession session;

    ObjectChanges(EngineContents state, EmbeddedSession session) {
        this.state = state;
        this.session = session;
    }

    /** Verifies what does not depend on the contents of the engine. */
    void verify(Provider provider, String call) {
        Refusals refusals = new Refusals(call);
        DisplayNames.require(provider.name(), "displayData.name", refusals.in("name"));
        provider.description()
                .ifPresent(text -> DisplayNames.require(text, "displayData.description", refusals.in("description")));
        provider.serviceName()
                .ifPresent(text -> DisplayNames.require(text, "serviceName", refusals.in("service name")));
    }

    void add(Provider provider, String call) {
        if (session.isDynamic() && provider.lifetime() == ObjectLifetime.PERSISTENT) {
            // Inferred: a dynamic session deletes its objects, and a persistent object must stay.
            throw new Refusals(call, "lifetime")
                    .refusal(ErrorCodes.FWP_E_LIFETIME_MISMATCH, "the provider is persistent and the session dynamic");
        }
        if (state.provider(provider.key()) != null) {
            throw new WfpException(ErrorCodes.FWP_E_ALREADY_EXISTS, call);
        }
        long owner = session.isDynamic() ? session.number() : SessionNumbers.NO_SESSION;
        state.change(new StateChange.OfProvider(null, new StoredProvider(provider, owner, Optional.empty())));
    }

    StoredProvider provider(UUID key, String call) {
        StoredProvider provider = state.provider(key);
        if (provider == null) {
            throw new WfpException(ErrorCodes.FWP_E_PROVIDER_NOT_FOUND, call);
        }
        return provider;
    }

    void deleteProvider(UUID key, String call) {
        StoredProvider provider = provider(key, call);
        requireMine(provider.owner(), call);
        if (state.isNamed(key)) {
            throw new WfpException(ErrorCodes.FWP_E_IN_USE, call, "a provider context still names the provider");
        }
        state.change(new StateChange.OfProvider(provider, null));
    }

    void deleteTunnel(UUID key, String call) {
        StoredTunnel tunnel = state.tunnelOfContext(key);
        if (tunnel == null || !tunnel.tunnel().key().equals(key)) {
            throw new WfpException(ErrorCodes.FWP_E_PROVIDER_CONTEXT_NOT_FOUND, call);
        }
        requireMine(tunnel.owner(), call);
        // Inferred: one call added both contexts, so one call removes both.
        state.change(new StateChange.OfTunnel(tunnel, null));
    }

    /** A context cannot be deleted alone, because the filters of its tunnel refer to it. */
    void deleteContext(UUID key, String call) {
        StoredTunnel tunnel = state.tunnelOfContext(key);
        if (tunnel == null) {
            throw new WfpException(ErrorCodes.FWP_E_PROVIDER_CONTEXT_NOT_FOUND, call);
        }
        requireMine(tunnel.owner(), call);
        throw new WfpException(
                ErrorCodes.FWP_E_IN_USE,
                call,
                "the filters of tunnel " + tunnel.tunnel().key() + " refer to it");
    }

    /** Only the dynamic session that added an object may delete it, and it may delete no other object. */
    void requireMine(long owner, String call) {
        if (session.isDynamic() && owner == SessionNumbers.NO_SESSION) {
            throw new WfpException(
                    ErrorCodes.FWP_E_DYNAMIC_SESSION_IN_PROGRESS,
                    call,
                    "the session is dynamic, and it did not add the object");
        }
        if (owner != SessionNumbers.NO_SESSION && owner != session.number()) {
            throw new WfpException(
                    ErrorCodes.FWP_E_WRONG_SESSION, call, "the object belongs to another, dynamic session");
        }
    }
}
