package io.culvert.wfp.compile.lift;

import io.culvert.crypto.QuickModeProposal;
import io.culvert.crypto.SaIdleTimeout;
import io.culvert.policy.AuthIpTunnelOption;
import io.culvert.policy.ExtendedMode;
import io.culvert.policy.Ikev2TunnelOption;
import io.culvert.policy.OptionalClauses;
import io.culvert.wfp.compile.fields.KeyingModule;
import io.culvert.wfp.session.TunnelEndpoints;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of a tunnel context.
 *
 * @param providerContextId the number that the engine gave it, 0 before it is installed
 * @param header its identity
 * @param module the keying module
 * @param endpoints the two ends
 * @param quickModeProposals the protection of packets
 * @param idleTimeout the time after which an unused security association is deleted
 * @param options rarely used options
 * @param extendedMode the second authentication of AuthIP
 * @param authIpOptions the options that only AuthIP has
 * @param ikev2Options the options that only IKEv2 has
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
