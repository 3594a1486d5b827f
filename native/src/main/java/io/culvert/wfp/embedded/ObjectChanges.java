package io.culvert.wfp.embedded;

import io.culvert.policy.ObjectLifetime;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.session.Provider;
import java.util.Optional;
import java.util.UUID;

/** What a session changes by key, in a transaction that writes. */
final class ObjectChanges {

    private final EngineContents state;
    private final EmbeddedSession session;

    ObjectChanges(EngineContents state, EmbeddedSession session) {
        this.state = state;
        this.session = session;
    }

    /** What can be said without looking at the engine. */
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
            // Inferred: it would have to go, and to stay.
            throw new Refusals(call)
                    .in("lifetime")
                    .refusal(ErrorCodes.FWP_E_LIFETIME_MISMATCH, "the provider is persistent and the session dynamic");
        }
        if (state.provider(provider.key()) != null) {
            throw new WfpException(ErrorCodes.FWP_E_ALREADY_EXISTS, call);
        }
        long owner = session.isDynamic() ? session.number() : SessionNumbers.NOBODY;
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
        // Inferred: what one call added, one call removes.
        state.change(new StateChange.OfTunnel(tunnel, null));
    }

    /** Contexts come and go with their tunnels, whose filters refer to them all the while. */
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

    /** A dynamic session deletes its own objects alone, and nobody else does. */
    void requireMine(long owner, String call) {
        if (session.isDynamic() && owner == SessionNumbers.NOBODY) {
            throw new WfpException(
                    ErrorCodes.FWP_E_DYNAMIC_SESSION_IN_PROGRESS,
                    call,
                    "the session is dynamic, and the object is none that it added");
        }
        if (owner != SessionNumbers.NOBODY && owner != session.number()) {
            throw new WfpException(
                    ErrorCodes.FWP_E_WRONG_SESSION, call, "the object goes with another, dynamic session");
        }
    }
}
