package io.culvert.policy;

import java.util.Set;

/**
 * Keying by IKE version 2, with a main mode of the tunnel or of the system. Becomes a tunnel context of type
 * {@code FWPM_IPSEC_IKEV2_QM_TUNNEL_CONTEXT} and the {@code keyModKey} {@code FWPM_KEYING_MODULE_IKEV2}.
 */
public sealed interface KeyedByIkev2 extends Keying permits Ikev2Keying, Ikev2WithSystemMainMode {

    /**
     * The tunnel options that only this module supports.
     *
     * @return empty by default; becomes bits of the {@code flags} of the quick-mode policy
     */
    Set<Ikev2TunnelOption> tunnelOptions();

    /**
     * Adds tunnel options that only this module supports.
     *
     * @param firstOption an option
     * @param moreOptions further options
     * @return a copy with the options
     */
    KeyedByIkev2 tunnelOptions(Ikev2TunnelOption firstOption, Ikev2TunnelOption... moreOptions);

    /**
     * Unpins the tunnel, so that the default keying policy of the system chooses the module.
     *
     * @return a copy with {@link ModulePinning#UNPINNED}
     */
    KeyedByIkev2 moduleUnpinned();
}
