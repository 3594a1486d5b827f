package io.culvert.wfp.compile.lift;

import io.culvert.crypto.QuickModeProposal;
import io.culvert.policy.AuthIpTunnelOption;
import io.culvert.policy.ExtendedMode;
import io.culvert.policy.Ikev2TunnelOption;
import io.culvert.policy.OptionalClauses;
import io.culvert.policy.SaIdleTimeout;
import io.culvert.wfp.compile.fields.KeyingModule;
import io.culvert.wfp.session.TunnelEndpoints;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a tunnel context says.
 *
 * @param providerContextId the engine's number of it, 0 before it is installed
 * @param header who it is
 * @param module which module keys it
 * @param endpoints between which ends
 * @param quickModeProposals how packets are protected
 * @param idleTimeout when an unused security association goes away
 * @param options everything that most tunnels do without
 * @param extendedMode the second authentication of AuthIP
 * @param authIpOptions what only AuthIP can be asked for
 * @param ikev2Options what only IKEv2 can be asked for
 */
public record TunnelContext(
        long providerContextId,
        ContextHeader header,
        KeyingModule module,
        TunnelEndpoints endpoints,
        List<QuickModeProposal> quickModeProposals,
        SaIdleTimeout idleTimeout,
        OptionalClauses options,
        Optional<ExtendedMode> extendedMode,
        Set<AuthIpTunnelOption> authIpOptions,
        Set<Ikev2TunnelOption> ikev2Options) {}
