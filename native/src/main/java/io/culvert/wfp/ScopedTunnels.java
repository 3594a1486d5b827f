package io.culvert.wfp;

import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.session.Provider;
import java.util.UUID;

/** The tunnels as a transaction hands them out: of no use once it is over, so that nobody writes behind its end. */
class ScopedTunnels extends ScopedReader implements TunnelWriter {

    ScopedTunnels(FilterSession session) {
        super(session);
    }

    @Override
    public void add(TunnelPolicy policy) {
        running().add(policy);
    }

    @Override
    public void replace(TunnelPolicy policy) {
        running().replace(policy);
    }

    @Override
    public void delete(UUID providerContextKey) {
        running().delete(providerContextKey);
    }

    @Override
    public void addProvider(Provider provider) {
        running().addProvider(provider);
    }

    @Override
    public void deleteProvider(UUID providerKey) {
        running().deleteProvider(providerKey);
    }
}
