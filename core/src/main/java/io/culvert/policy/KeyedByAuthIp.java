package io.culvert.policy;

import java.util.Optional;
import java.util.Set;

/**
 * Keying by AuthIP, with a main mode of the tunnel's own or the system's. Becomes a tunnel context of type
 * {@code FWPM_IPSEC_AUTHIP_QM_TUNNEL_CONTEXT} and the {@code keyModKey} {@code FWPM_KEYING_MODULE_AUTHIP}.
 */
public sealed interface KeyedByAuthIp extends Keying permits AuthIpKeying, AuthIpWithSystemMainMode {

    /**
     * The second authentication.
     *
     * @return becomes {@code emPolicy}; empty for none
     */
    Optional<ExtendedMode> extendedMode();

    /**
     * What only tunnels of this module may do.
     *
     * @return becomes bits of the quick-mode policy's {@code flags}
     */
    Set<AuthIpTunnelOption> tunnelOptions();

    /**
     * The same with a second authentication, of the user for example.
     *
     * @param extendedMode its methods
     * @return another keying
     */
    KeyedByAuthIp extendedMode(ExtendedMode extendedMode);

    /**
     * The same with what only tunnels of this module may do.
     *
     * @param firstOption one
     * @param moreOptions others
     * @return another keying
     */
    KeyedByAuthIp tunnelOptions(AuthIpTunnelOption firstOption, AuthIpTunnelOption... moreOptions);

    /**
     * The same, negotiated by whichever module the system chooses.
     *
     * @return another keying
     */
    KeyedByAuthIp moduleUnpinned();
}
