package io.culvert.wfp.lift;

import io.culvert.crypto.QuickModeProposal;
import io.culvert.model.SaIdleTimeout;
import io.culvert.wfp.TunnelEndpoints;
import java.util.List;

/**
 * What a tunnel context says.
 *
 * @param providerContextId the engine's number of it, 0 before it is installed
 * @param envelope who it is
 * @param type which module keys it: its {@code FWPM_PROVIDER_CONTEXT_TYPE}
 * @param endpoints between which ends
 * @param quickModeProposals how packets are protected
 * @param idleTimeout when an unused security association goes away
 */
public record TunnelContext(
        long providerContextId,
        Envelope envelope,
        int type,
        TunnelEndpoints endpoints,
        List<QuickModeProposal> quickModeProposals,
        SaIdleTimeout idleTimeout) {}
