package io.culvert.wfp;

import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Place;
import io.culvert.wfp.error.NotOwnerException;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.ProviderContext;
import java.util.Optional;
import java.util.UUID;

/** Decides which tunnels an operation may change. */
sealed interface TunnelOwner {

    /** Tunnels of any provider. */
    record Anyone() implements TunnelOwner {

        @Override
        public void requireOwn(TunnelPolicy policy) {}

        @Override
        public Optional<Provider> provider() {
            return Optional.empty();
        }
    }

    /** Tunnels of one provider, or those without a provider. */
    record Owner(Optional<Provider> provider) implements TunnelOwner {

        @Override
        public void requireOwn(TunnelPolicy policy) {
            Optional<UUID> key = policy.providerKey();
            if (!key.equals(provider.map(Provider::key))) {
                throw new NotOwnerException(
                        Place.tunnel(policy.name()).then("provider"), key, provider.map(Provider::key), cure(key));
            }
        }

        /** Refuses the installed tunnel of another owner. */
        void requireOwn(ProviderContext context) {
            Optional<UUID> key = context.providerKey();
            if (!key.equals(provider.map(Provider::key))) {
                throw new NotOwnerException(
                        Place.tunnel(context.name()).then("provider"),
                        key,
                        provider.map(Provider::key),
                        "open the session for the tunnel's provider, or call ofAnyProvider() if the tunnel of another"
                                + " owner is meant");
            }
        }

        private String cure(Optional<UUID> key) {
            String policy = provider.map(own -> "end the policy with .provider(UUID.fromString(\"" + own.key() + "\"))")
                    .orElse("leave the provider out of the policy");
            String session =
                    key.isPresent() ? "open the session for the policy's provider" : "open a session without owner";
            return policy + ", or " + session + ", or call ofAnyProvider()";
        }
    }

    /** Refuses a policy of another owner. */
    void requireOwn(TunnelPolicy policy);

    /** The provider that own tunnels name; empty if they name none, or any. */
    Optional<Provider> provider();
}
