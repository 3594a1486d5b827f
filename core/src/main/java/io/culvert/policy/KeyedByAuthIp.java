package io.culvert.policy;

import java.util.Optional;
import java.util.Set;

/**
 * Keying by AuthIP, with a main mode of the tunnel or of the system. Becomes a tunnel context of type
 * {@code FWPM_IPSEC_AUTHIP_QM_TUNNEL_CONTEXT} and the {@code keyModKey} {@code FWPM_KEYING_MODULE_AUTHIP}.
 */
public sealed interface KeyedByAuthIp extends Keying permits AuthIpKeying, AuthIpWithSystemMainMode {

    /**
     * The second authentication.
     *
     * @return empty by default, for no second authentication; becomes {@code emPolicy}
     */
    Optional<ExtendedMode> extendedMode();

    /**
     * The tunnel options that only this module supports.
     *
     * @return empty by default; becomes bits of the {@code flags} of the quick-mode policy
     */
    Set<AuthIpTunnelOption> tunnelOptions();

    /**
     * Sets a second authentication, for example of the user.
     *
     * @param extendedMode the second authentication
     * @return a copy with the second authentication
     */
    KeyedByAuthIp extendedMode(ExtendedMode extendedMode);

    /**
     * Adds tunnel options that only this module supports.
     *
     * @param firstOption an option
     * @param moreOptions further options
     * @return a copy with the options
     */
    KeyedByAuthIp tunnelOptions(AuthIpTunnelOption firstOption, AuthIpTunnelOption... moreOptions);

    /**
     * Unpins the tunnel, so that the default keying policy of the system chooses the module.
     *
     * @return a copy with {@link ModulePinning#UNPINNED}
     */
    KeyedByAuthIp moduleUnpinned();
}
